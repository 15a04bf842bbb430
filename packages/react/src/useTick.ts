import { useEffect, useRef, useState } from 'react';
import { useControllableState } from './useControllableState.ts';

/** The options of the acknowledgement, a part of the chooser's props. */
export interface AcknowledgementOptions {
  /**
   * Whether the acknowledgement is ticked, held by the host. Use it with `onAcknowledgedChange`; to let the component
   * hold the tick, use `defaultAcknowledged`. It counts for the sentence that shows when it becomes `true`. When
   * answers change that sentence, the box is unticked, until the person ticks it again or the prop becomes `true`
   * again.
   */
  readonly acknowledged?: boolean | undefined;
  /**
   * Whether the acknowledgement is ticked at first, held by the component. Use it for a stored tick
   * (`details.acknowledgement` was `given`). It counts for the sentence that shows at first. Never pass `true` for a
   * person who has not ticked it.
   * @default false
   */
  readonly defaultAcknowledged?: boolean | undefined;
  /**
   * Called when the person ticks or unticks the acknowledgement, also before the choice; when a reset of the form has
   * changed it; and with `false` when the sentence has changed, so no tick counts for words that were never read.
   */
  readonly onAcknowledgedChange?: ((acknowledged: boolean) => void) | undefined;
}

/** The tick of the acknowledgement as it stands. */
export interface Tick {
  readonly on: boolean;
  /** Whether it was taken back because the sentence changed. */
  readonly takenBack: boolean;
  readonly set: (on: boolean) => void;
  /** Forgets that one was taken back: after a reset that is no news. A tick that is on stays. */
  readonly forget: () => void;
  /** Whether it is on after a reset of the form, when this sentence is shown. */
  readonly afterReset: (then: string | null) => boolean;
  /** Goes back to what it began with; `then` is the sentence that is shown then. */
  readonly reset: (then: string | null) => void;
}

/** For which sentence a tick was given; `null` for none. */
interface Given {
  readonly on: boolean;
  readonly sentence: string | null;
  /** Whether the sentence has changed since: then the tick is none, and must not come back by itself. */
  readonly stale: boolean;
}

/** A tick that belongs to one sentence. Nobody ticks what they have not read. */
export function useTick(
  { acknowledged, defaultAcknowledged = false, onAcknowledgedChange }: AcknowledgementOptions,
  sentence: string | null,
): Tick {
  const [asked, keep, held] = useControllableState(
    acknowledged,
    defaultAcknowledged,
    'acknowledged',
    onAcknowledgedChange,
  );
  const now = (on: boolean): Given => ({ on, sentence, stale: false });
  const [given, setGiven] = useState(now(asked));
  if (given.on !== asked) setGiven(asked ? now(true) : { ...given, on: false });
  else if (asked && !given.stale && given.sentence !== sentence) setGiven({ ...given, stale: true });
  const [initial, setInitial] = useState(now(defaultAcknowledged));
  if (initial.on !== defaultAcknowledged) setInitial(now(defaultAcknowledged));

  const on = asked && sentence !== null && given.sentence === sentence && !given.stale;
  const lost = asked && given.stale;
  const told = useRef(false);
  // After the commit, since the answers that change a sentence may come from anywhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is lost
  useEffect(() => {
    const before = told.current;
    told.current = lost;
    if (lost && !before) onAcknowledgedChange?.(false);
  }, [lost]);

  const afterReset = (then: string | null) => {
    const back = held ? { on, sentence } : initial;
    return back.on && then !== null && then === back.sentence;
  };
  const forget = () => {
    if (given.stale) setGiven({ ...given, sentence: null });
  };
  return {
    on,
    takenBack: given.stale && given.sentence !== null && sentence !== null,
    set: (next) => {
      setGiven(now(next));
      keep(next);
      onAcknowledgedChange?.(next);
    },
    forget,
    afterReset,
    reset: (then) => {
      if (held) return forget();
      const back = afterReset(then);
      setGiven(back ? initial : now(false));
      keep(back);
      if (back !== on) onAcknowledgedChange?.(back);
    },
  };
}

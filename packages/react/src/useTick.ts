import { useEffect, useRef, useState } from 'react';
import { useControllableState } from './useControllableState.ts';

/** The options of the acknowledgement, a subset of the chooser's props. */
export interface AcknowledgementOptions {
  /**
   * Whether the acknowledgement is ticked, held by the host. Use it with `onAcknowledgedChange`; to let the component
   * hold the tick, use `defaultAcknowledged`. The tick is valid only for the sentence beside the box when the prop
   * becomes `true`. When answers change that sentence, the box is unticked, until the person ticks it again or the prop
   * becomes `true` again.
   */
  readonly acknowledged?: boolean | undefined;
  /**
   * Whether the acknowledgement is ticked at first, held by the component. Use it for a stored tick
   * (`details.acknowledgement` was `given`). The tick is valid only for the sentence beside the box at first. Never
   * pass `true` for a person who has not ticked it.
   * @default false
   */
  readonly defaultAcknowledged?: boolean | undefined;
  /**
   * Called when the person ticks or unticks the acknowledgement, also before the choice; when a reset of the form has
   * changed it; and with `false` when the sentence has changed, so no tick counts for words that were never read.
   */
  readonly onAcknowledgedChange?: ((acknowledged: boolean) => void) | undefined;
}

/** The current tick of the acknowledgement. */
export interface Tick {
  readonly on: boolean;
  /** Whether the box was unticked because the sentence changed. */
  readonly takenBack: boolean;
  readonly set: (on: boolean) => void;
  /** Forgets that the box was unticked, because after a reset that is no longer news. A current tick stays. */
  readonly forget: () => void;
  /** Whether the box is ticked after a form reset that shows this sentence. */
  readonly afterReset: (then: string | null) => boolean;
  /** Returns to the initial tick; `then` is the sentence shown after that. */
  readonly reset: (then: string | null) => void;
}

/** The sentence that the tick is for; `null` for none. */
interface Given {
  readonly on: boolean;
  readonly sentence: string | null;
  /** Whether the sentence has changed since. Then the tick no longer counts, and must not come back by itself. */
  readonly stale: boolean;
}

/** A tick that belongs to one sentence, because nobody can acknowledge a sentence they have not read. */
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
  // After the commit, because the answers that change a sentence can come from anywhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reported once, when the tick is lost
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

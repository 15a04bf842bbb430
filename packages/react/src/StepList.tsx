import { type Step, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { StepsToTick } from './StepsToTick.tsx';
import { useControllableState } from './useControllableState.ts';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

/** Which steps are ticked, and who keeps that. */
export interface DoneOptions {
  /**
   * The ids of the ticked steps, held by the host so that they last. To be used with `onDoneChange`. Ids of steps that are not
   * shown are kept and not counted.
   */
  readonly done?: readonly string[] | undefined;
  /**
   * The ids of the steps that are ticked to begin with, held by the component. To hold them yourself use `done`.
   * @default []
   */
  readonly defaultDone?: readonly string[] | undefined;
  /** Called when the person ticks or unticks a step, with the ids of all ticked steps, in the order in which they were ticked. */
  readonly onDoneChange?: ((done: readonly string[]) => void) | undefined;
}

/** The ticked steps as they stand, and the way to change one. */
export interface Done {
  readonly done: readonly string[];
  readonly onDone: (done: readonly string[]) => void;
}

const nothing: readonly string[] = [];

/** The texts of a list of unknown origin, each once; none of what is no list. */
function idsIn(given: unknown): readonly string[] {
  try {
    return Array.isArray(given) ? [...new Set(given.filter((id) => typeof id === 'string'))] : nothing;
  } catch {
    // A list that refuses to be read is as good as none.
    return nothing;
  }
}

/** Keeps which steps are ticked, by the ids of the steps: for one list or several. */
export function useDone({ done: prop, defaultDone = nothing, onDoneChange }: DoneOptions): Done {
  const [given, keep] = useControllableState<readonly string[]>(prop, defaultDone, 'done', onDoneChange);
  const done = idsIn(given);
  return {
    done,
    onDone: (next) => {
      keep(next);
      onDoneChange?.(next);
    },
  };
}

interface StepListProps extends Done {
  /** The heading above the list. */
  readonly title: string;
  readonly steps: readonly Step[];
  /** What stands below the sentence of a step, if anything. */
  readonly detail?: ((step: Step) => ReactNode) | undefined;
}

/** Steps to tick off under a heading, with the count in words. */
export function StepList({ title, steps, done, onDone, detail }: StepListProps): ReactNode {
  const { messages, part } = useRoot();
  const id = useOwnId();
  const count = text(messages, 'set-up.done', {
    done: steps.filter((step) => done.includes(step.id)).length,
    count: steps.length,
  });
  return (
    <div {...part('section')}>
      <div data-row="" data-_count-row="">
        <Heading {...part('section-heading')} below id={`${id}-title`} aria-describedby={`${id}-count`}>
          <Words>{title}</Words>
        </Heading>
        <span data-note="" id={`${id}-count`}>
          <Words>{count}</Words>
        </span>
      </div>
      <StepsToTick steps={steps} done={done} onDone={onDone} detail={detail} labelledBy={`${id}-title`} />
    </div>
  );
}

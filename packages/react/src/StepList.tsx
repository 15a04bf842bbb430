import { type Step, text } from '@mail-protocol/core';
import { type ReactNode, useId } from 'react';
import { noForm } from './RadioCard.tsx';
import { Heading, useSurface } from './Surface.tsx';
import { useControllableState } from './useControllableState.ts';
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
  readonly tick: (id: string, ticked: boolean) => void;
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
  const [given, keep] = useControllableState<readonly string[]>(prop, defaultDone, 'done');
  const done = idsIn(given);
  return {
    done,
    tick: (id, ticked) => {
      const next = ticked ? [...done, id] : done.filter((other) => other !== id);
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

/** Steps to tick off, in the order in which to take them: native checkboxes in a list, with the count in words. */
export function StepList({ title, steps, done, tick, detail }: StepListProps): ReactNode {
  const { messages, part } = useSurface();
  const id = useId();
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
      <ol data-_tick-off="" aria-labelledby={`${id}-title`}>
        {steps.map((step) => {
          const ticked = done.includes(step.id);
          const more = detail?.(step);
          return (
            <li key={step.id} {...part('step')} data-step={step.id} data-done={ticked ? '' : undefined}>
              <label>
                <input
                  type="checkbox"
                  // The host's form neither posts nor resets what a person has done.
                  form={noForm}
                  // Nor does the browser fill in ticks of another visit: they are the host's to keep.
                  autoComplete="off"
                  checked={ticked}
                  onChange={(event) => tick(step.id, event.target.checked)}
                  aria-describedby={more ? `${id}-${step.id}` : undefined}
                />
                <span>
                  <Words>{step.text}</Words>
                </span>
              </label>
              {more && (
                <div data-_step-detail="" id={`${id}-${step.id}`}>
                  {more}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

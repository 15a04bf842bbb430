import type { Step } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { noForm } from './RadioCard.tsx';
import type { Done } from './useDone.ts';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface StepsToTickProps extends Done {
  readonly steps: readonly Step[];
  /** The content below the sentence of a step, if any. */
  readonly detail?: ((step: Step) => ReactNode) | undefined;
  /** The id of the heading that names the list. */
  readonly labelledBy?: string | undefined;
}

/** The steps in the mail program as a checklist, in the order in which to do them. */
export function StepsToTick({ steps, done, onDone, detail, labelledBy }: StepsToTickProps): ReactNode {
  const { part } = useRoot();
  const list = useOwnId();
  return (
    <ol data-_todo="" aria-labelledby={labelledBy}>
      {steps.map((step) => {
        const { id, text } = step;
        const ticked = done.includes(id);
        const more = detail?.(step);
        return (
          <li key={id} {...part('step')} data-step={id} data-done={ticked ? '' : undefined}>
            <label>
              <input
                type="checkbox"
                // The browser must not restore ticks from another visit: storing them is up to the host.
                autoComplete="off"
                // The checklist is the person's own and not part of the surrounding form.
                form={noForm}
                checked={ticked}
                onChange={({ target }) => onDone(target.checked ? [...done, id] : done.filter((other) => other !== id))}
                aria-describedby={more ? `${list}-${id}` : undefined}
              />
              <Words>{text}</Words>
            </label>
            {more && (
              <div data-_step-detail="" id={`${list}-${id}`}>
                {more}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

import type { Step } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { noForm } from './RadioCard.tsx';
import { Words } from './Words.tsx';

interface StepsToTickProps {
  readonly steps: readonly Step[];
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  readonly onDone: (done: readonly string[]) => void;
}

/** The steps in the mail program as a list to tick off. */
export function StepsToTick({ steps, done, onDone }: StepsToTickProps): ReactNode {
  return (
    <ol data-_todo="">
      {steps.map(({ id, text }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              autoComplete="off"
              // It is the person's own list, and no part of a form around it.
              form={noForm}
              checked={done.includes(id)}
              onChange={({ target }) => onDone(target.checked ? [...done, id] : done.filter((other) => other !== id))}
            />
            <span>
              <Words>{text}</Words>
            </span>
          </label>
        </li>
      ))}
    </ol>
  );
}

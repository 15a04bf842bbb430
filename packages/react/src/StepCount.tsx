import { type Step, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Words } from './Words.tsx';

interface StepCountProps {
  readonly steps: readonly Step[];
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
}

/** How many of the steps are done, in words. */
export function StepCount({ steps, done }: StepCountProps): ReactNode {
  const { messages } = useRoot();
  const count = { done: steps.filter(({ id }) => done.includes(id)).length, count: steps.length };
  return <Words>{text(messages, 'set-up.done', count)}</Words>;
}

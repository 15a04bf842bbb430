import type { Step } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { StepCount } from './StepCount.tsx';
import { StepsToTick } from './StepsToTick.tsx';
import type { Done } from './useDone.ts';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface StepListProps extends Done {
  /** The heading above the list. */
  readonly title: string;
  readonly steps: readonly Step[];
  /** The content below the sentence of a step, if any. */
  readonly detail?: ((step: Step) => ReactNode) | undefined;
}

/** A checklist of steps under a heading, with the count in words. */
export function StepList({ title, steps, detail, ...done }: StepListProps): ReactNode {
  const { part } = useRoot();
  const id = useOwnId();
  return (
    <div {...part('section')}>
      <div data-row="" data-_count-row="">
        <Heading {...part('section-heading')} below id={`${id}-title`} aria-describedby={`${id}-count`}>
          <Words>{title}</Words>
        </Heading>
        <span data-note="" id={`${id}-count`}>
          <StepCount steps={steps} done={done.done} />
        </span>
      </div>
      <StepsToTick {...done} steps={steps} detail={detail} labelledBy={`${id}-title`} />
    </div>
  );
}

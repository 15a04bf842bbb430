import type { Step } from '@mail-protocol/core';
import { type ReactNode, useEffect } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { StepsThatWait } from './StepsThatWait.tsx';
import { StepsToTick } from './StepsToTick.tsx';
import type { Done } from './useDone.ts';
import { Words } from './Words.tsx';

interface PlainStepsProps extends Done {
  readonly steps: readonly Step[];
  /** How many more steps wait for the acknowledgement. */
  readonly waiting: number;
  /** Called when the steps appear on the page, and when they leave it. */
  readonly onShown: (isShown: boolean) => void;
}

/** The steps without a program's words and without settings. A chooser can show them without loading the guide. */
export function PlainSteps({ steps, waiting, onShown, ...done }: PlainStepsProps): ReactNode {
  const { messages } = useRoot();
  useEffect(() => {
    onShown(true);
    return () => onShown(false);
  }, [onShown]);
  return (
    <>
      <div data-note="">
        <Words>{messages['result.set-up.now']}</Words>
      </div>
      <StepsToTick {...done} steps={steps} />
      <StepsThatWait count={waiting} />
    </>
  );
}

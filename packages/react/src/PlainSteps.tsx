import type { Step } from '@mail-protocol/core';
import { type ReactNode, useEffect } from 'react';
import { StepsThatWait } from './StepsThatWait.tsx';
import { StepsToTick } from './StepsToTick.tsx';
import { useSurface } from './Surface.tsx';
import { Words } from './Words.tsx';

interface PlainStepsProps {
  readonly steps: readonly Step[];
  /** How many more wait for the acknowledgement. */
  readonly waiting: number;
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  readonly onDone: (done: readonly string[]) => void;
  /** Told when the steps come onto the page, and when they leave it. */
  readonly onShown: (isShown: boolean) => void;
}

/** The steps without a program's words and without settings: what a chooser has at once. */
export function PlainSteps({ steps, waiting, done, onDone, onShown }: PlainStepsProps): ReactNode {
  const { messages } = useSurface();
  useEffect(() => {
    onShown(true);
    return () => onShown(false);
  }, [onShown]);
  return (
    <>
      <div data-note="">
        <Words>{messages['result.set-up.now']}</Words>
      </div>
      <StepsToTick steps={steps} done={done} onDone={onDone} />
      <StepsThatWait count={waiting} />
    </>
  );
}

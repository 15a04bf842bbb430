import type { ReactNode } from 'react';

interface StepHeadingProps {
  /** From 1 to 3. */
  readonly number: number;
  readonly children: ReactNode;
}

/** The number and the title of the current step. */
export function StepHeading({ number, children }: StepHeadingProps) {
  return (
    <>
      <p className="opacity-80">Step {number} of 3</p>
      <h1 className="mt-1 mb-4 font-bold text-2xl">{children}</h1>
    </>
  );
}

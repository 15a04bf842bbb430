import type { ReactNode, RefObject } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { Words } from './Words.tsx';

interface StageHeadingProps {
  /** A short line above the heading that says whose advice it is. */
  readonly above?: string;
  readonly children: string;
  /** One line below it. */
  readonly meaning: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The heading of a stage, and one line that says what it means. */
export function StageHeading({ above, children, meaning, headingRef }: StageHeadingProps): ReactNode {
  const { part } = useRoot();
  return (
    <div data-_heading="">
      {above && (
        <div {...part('result-label')}>
          <Words>{above}</Words>
        </div>
      )}
      <Heading {...part('result-heading')} ref={headingRef}>
        <Words>{children}</Words>
      </Heading>
      <div {...part('meaning')}>
        <Words>{meaning}</Words>
      </div>
    </div>
  );
}

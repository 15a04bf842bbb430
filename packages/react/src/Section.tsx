import type { ReactNode } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { Words } from './Words.tsx';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the result, under a quiet heading. */
export function Section({ title, children }: SectionProps): ReactNode {
  const { part } = useRoot();
  return (
    <div {...part('section')}>
      <Heading {...part('section-heading')} below>
        <Words>{title}</Words>
      </Heading>
      {children}
    </div>
  );
}

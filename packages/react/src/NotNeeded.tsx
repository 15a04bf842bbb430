import { explain } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Marks } from './Marks.tsx';
import { StageHeading } from './StageHeading.tsx';

/**
 * Neither protocol is needed, or the server has neither. Adds what a person who reads mail in a browser should still
 * know.
 */
export function NotNeeded({ chooser: { interview, headingRef } }: { readonly chooser: Chooser }): ReactNode {
  const { messages } = useRoot();
  const { recommendation, effective, provider } = interview;
  const { title, meaning, watchOut } = explain(recommendation, effective, messages, { provider });
  return (
    <>
      <StageHeading headingRef={headingRef} meaning={meaning}>
        {title}
      </StageHeading>
      <Marks watchOut={watchOut} />
    </>
  );
}

import { text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { StageHeading } from './StageHeading.tsx';

interface WaitingProps {
  readonly chooser: Chooser;
  /** Whether the answers already point to a protocol. */
  readonly soFar: boolean;
}

/** One quiet line in place of the advice while the protocol can still change. */
export function Waiting({ chooser: { interview, headingRef }, soFar }: WaitingProps): ReactNode {
  const { messages } = useRoot();
  const { protocol } = interview.recommendation;
  return soFar && protocol ? (
    <StageHeading headingRef={headingRef} meaning={messages['result.so-far']}>
      {text(messages, 'interview.so-far', { protocol })}
    </StageHeading>
  ) : (
    <StageHeading headingRef={headingRef} meaning={messages['result.waiting.help']}>
      {messages['result.waiting']}
    </StageHeading>
  );
}

import { meaningOf, type Protocol, planFor, text, watchOutFor } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { lossesFirst } from './lossesFirst.ts';
import { Marks } from './Marks.tsx';
import { StageHeading } from './StageHeading.tsx';

interface AgainstAdviceProps {
  readonly chooser: Chooser;
  readonly protocol: Protocol;
}

/**
 * The protocol that was not recommended: what it means, and what the person loses with it. Says nothing about the other
 * one.
 */
export function AgainstAdvice({ chooser: { interview, choice, headingRef }, protocol }: AgainstAdviceProps): ReactNode {
  const { messages } = useRoot();
  const { recommendation, effective } = interview;
  const plan = planFor(protocol, effective, interview);
  const words = { situation: interview, provider: interview.provider };
  return (
    <>
      <StageHeading
        above={messages[recommendation.protocol ? 'result.against' : 'choice.title']}
        headingRef={headingRef}
        meaning={meaningOf(plan, effective, messages, words)}
      >
        {text(messages, 'result.choose', { protocol })}
      </StageHeading>
      {/* The acknowledgement already names one more risk. */}
      <Marks watchOut={lossesFirst(watchOutFor(plan, effective, messages, words)).slice(0, choice.due ? 2 : 3)} />
    </>
  );
}

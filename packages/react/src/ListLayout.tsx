import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { QuestionList } from './QuestionList.tsx';
import { Result } from './Result.tsx';
import { resultStage, type StageFacts } from './resultStage.ts';
import { sendFocus } from './sendFocus.ts';

/**
 * The list of questions beside the result. On a phone the result is below it, and a bar at the bottom names the advice.
 */
export function ListLayout({ chooser }: { readonly chooser: Chooser }): ReactNode {
  const { interview, choice, form, headingRef, say } = chooser;
  const { messages } = useRoot();
  const firstHeading = useRef<HTMLHeadingElement>(null);
  const [cleared, setCleared] = useState(0);
  useEffect(() => {
    // No question is open if the host knows every answer.
    if (cleared > 0) sendFocus(firstHeading.current ?? headingRef.current);
  }, [cleared, headingRef]);
  const facts: StageFacts = { interview, choice, inForm: form.name !== undefined, place: 'list' };
  const stage = resultStage(facts);
  return (
    <>
      <QuestionList
        chooser={chooser}
        chosen={stage === 'chosen'}
        firstHeadingRef={firstHeading}
        onReset={() => {
          interview.reset();
          setCleared(cleared + 1);
          say(messages['interview.cleared']);
        }}
      >
        <Result chooser={chooser} facts={facts} stage={stage} />
      </QuestionList>
      <PhoneBar chooser={chooser} stage={stage} />
    </>
  );
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { QuestionSteps } from './QuestionSteps.tsx';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { resultStage, type StageFacts } from './resultStage.ts';
import { sendFocus } from './sendFocus.ts';
import { firstPosition, type StepPosition } from './stepPositions.ts';

/** One question at a time, then a review of the answers above the result. Focus moves along with the person. */
export function StepsLayout({ chooser }: { readonly chooser: Chooser }): ReactNode {
  const { interview, choice, form, headingRef, say } = chooser;
  const { messages, part } = useRoot();
  const [position, setPosition] = useState<StepPosition>(() => firstPosition(interview, interview.effective));
  const isAsking = position !== 'result';
  const questionHeading = useRef<HTMLHeadingElement>(null);

  // Focus moves only after a move by the person: never at mount, never after a change of props.
  const [hasMoved, setHasMoved] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new position moves focus even if it is of the same kind
  useEffect(() => {
    if (hasMoved) sendFocus(questionHeading.current ?? headingRef.current);
    setHasMoved(false);
  }, [hasMoved, position]);

  const move = (to: StepPosition) => {
    setPosition(to);
    setHasMoved(true);
  };
  const startOver = () => {
    interview.reset();
    move(firstPosition(interview, interview.known));
    say(messages['interview.cleared']);
  };
  const facts: StageFacts = {
    interview,
    choice,
    inForm: form.name !== undefined,
    place: isAsking ? 'question' : 'review',
  };
  return (
    <>
      <div {...part('questions')}>
        {isAsking ? (
          <QuestionSteps chooser={chooser} position={position} onMove={move} headingRef={questionHeading} />
        ) : (
          <Review chooser={chooser} onMove={move} onReset={startOver} />
        )}
      </div>
      {/* No quiet line below a question: it shows its progress, and the advice comes at the end. */}
      <Result chooser={chooser} facts={facts} stage={resultStage(facts)} holdsPlace={!isAsking} />
    </>
  );
}

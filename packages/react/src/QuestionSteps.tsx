import { text } from '@mail-protocol/core';
import type { ReactNode, RefObject } from 'react';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { Question } from './Question.tsx';
import { hasStep, nextPosition, previousPosition, questionsOfSteps, type StepPosition } from './stepPositions.ts';
import { useOwnId } from './useOwnId.ts';
import { Words } from './Words.tsx';

interface QuestionStepsProps {
  readonly chooser: Chooser;
  readonly position: Exclude<StepPosition, 'result'>;
  readonly onMove: (to: StepPosition) => void;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One question at a time, with Back and Next. Selecting an answer never moves to the next step. */
export function QuestionSteps({ chooser, position, onMove, headingRef }: QuestionStepsProps): ReactNode {
  const { interview, form } = chooser;
  const { messages, part } = useRoot();
  const id = useOwnId();
  const { question } = position;
  const questions = questionsOfSteps(interview);
  const at = questions.findIndex((other) => other.id === question);
  const number = questions.slice(0, at + 1).filter(hasStep).length;
  const atMost = questions.slice(at + 1).filter((other) => other.source === null && other.relevant).length;
  const back = previousPosition(interview, position);
  const next = nextPosition(interview, position);
  const answered = interview.effective[question] !== undefined;
  return (
    <div {...part('steps')}>
      <div data-note="" id={id}>
        <Words>
          {number <= 1
            ? messages['steps.progress.first']
            : atMost === 0
              ? text(messages, 'steps.progress.last', { number })
              : text(messages, 'steps.progress', { number, atMost })}
        </Words>
      </div>
      <Question
        key={question}
        id={question}
        interview={interview}
        disabled={form.disabled ?? false}
        headingRef={headingRef}
        describedBy={id}
      />
      <div data-row="">
        {back && (
          <button {...part('button')} type="button" onClick={() => onMove(back)}>
            <Words>{messages['steps.back']}</Words>
          </button>
        )}
        <button {...part('button')} type="button" data-primary={answered ? '' : undefined} onClick={() => onMove(next)}>
          <Words>{messages[!answered ? 'steps.skip' : next === 'result' ? 'steps.result' : 'steps.next']}</Words>
        </button>
      </div>
    </div>
  );
}

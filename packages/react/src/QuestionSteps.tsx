import { type Answers, answerLabel, interviewState, type QuestionId, text } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useId } from 'react';
import { ChangeLabel, Question } from './Question.tsx';
import { Heading, useSurface } from './Surface.tsx';
import type { InterviewQuestion, ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

/** Where a person stands: at a question, and whether they came back from the result to change it; or at the result. */
export type StepPosition = { readonly question: QuestionId; readonly from: 'start' | 'result' | 'tuning' } | 'result';

interface QuestionStepsProps {
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
  readonly position: Exclude<StepPosition, 'result'>;
  readonly onMove: (to: StepPosition) => void;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Whether a question has a step of its own: the person answered it, or it is open and still matters. */
function hasStep({ source, relevant }: InterviewQuestion): boolean {
  return source === 'person' || (source === null && relevant);
}

/** Where to begin with these answers: at the first question that is open, or at the result when none is left. */
export function firstPosition({ questions, offered }: ProtocolInterview, answers: Answers): StepPosition {
  const { settled, relevant } = interviewState(answers, { offered });
  const next = questions.find(({ id }) => relevant.includes(id))?.id;
  return !next || settled ? 'result' : { question: next, from: 'start' };
}

function nextPosition(
  { questions, recommendation }: ProtocolInterview,
  { question, from }: Exclude<StepPosition, 'result'>,
): StepPosition {
  if (from === 'result' || (from === 'start' && recommendation.settled)) return 'result';
  const at = questions.findIndex(({ id }) => id === question);
  const following = questions.slice(at + 1).find(hasStep);
  return following ? { question: following.id, from } : 'result';
}

function previousPosition({ questions }: ProtocolInterview, { question, from }: Exclude<StepPosition, 'result'>) {
  if (from === 'result') return 'result';
  const at = questions.findIndex(({ id }) => id === question);
  const earlier = questions.slice(0, at).filter(hasStep).at(-1);
  if (earlier) return { question: earlier.id, from } as const;
  return from === 'tuning' ? 'result' : null;
}

/** One question at a time, with Back and Next. Selecting an answer never moves on by itself. */
export function QuestionSteps({ interview, disabled, position, onMove, headingRef }: QuestionStepsProps): ReactNode {
  const { messages, part } = useSurface();
  const id = useId();
  const { question } = position;
  const at = interview.questions.findIndex((other) => other.id === question);
  const number = interview.questions.slice(0, at + 1).filter(hasStep).length;
  const atMost = interview.questions.slice(at + 1).filter((other) => other.source === null && other.relevant).length;
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
        disabled={disabled}
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

interface ReviewProps {
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
  readonly onMove: (to: StepPosition) => void;
  readonly onReset: () => void;
}

/** The answers as a list with links to change them, above the result. */
export function Review({ interview, disabled, onMove, onReset }: ReviewProps): ReactNode {
  const { messages, part } = useSurface();
  const { next, progress, answers } = interview;
  const answeredQuestions = interview.questions.filter(({ source }) => source);
  return (
    <div {...part('review')}>
      <Heading {...part('section-heading')} below>
        <Words>{messages['steps.answers']}</Words>
      </Heading>
      {answeredQuestions.length === 0 && (
        <div data-note="">
          <Words>{messages['steps.open']}</Words>
        </div>
      )}
      <dl>
        {answeredQuestions.map(({ id, answer, source }) => (
          <div key={id} data-row="">
            <dt>
              <Words>{messages[`question.${id}`]}</Words>
              {source === 'host' && (
                <span {...part('badge')}>
                  <Words>{messages['interview.known']}</Words>
                </span>
              )}
            </dt>
            <dd>
              <Words>{answerLabel(messages, id, answer ?? '')}</Words>
            </dd>
            <dd>
              <button
                {...part('button')}
                type="button"
                data-quiet=""
                disabled={disabled}
                onClick={() => onMove({ question: id, from: 'result' })}
              >
                <ChangeLabel id={id} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div data-row="">
        {next && (
          <button
            {...part('button')}
            type="button"
            disabled={disabled}
            onClick={() => onMove({ question: next, from: 'tuning' })}
          >
            <Words>{text(messages, 'steps.more', { count: progress.atMost })}</Words>
          </button>
        )}
        {Object.keys(answers).length > 0 && (
          <button {...part('button')} type="button" data-quiet="" disabled={disabled} onClick={onReset}>
            <Words>{messages['interview.reset']}</Words>
          </button>
        )}
      </div>
    </div>
  );
}

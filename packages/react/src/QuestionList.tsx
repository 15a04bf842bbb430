import { type Answers, answerLabel, isSettled, type QuestionId, text } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import { ChangeLabel, Question } from './Question.tsx';
import { Heading, useSurface } from './Surface.tsx';
import type { InterviewQuestion, ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface QuestionListProps {
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
  readonly firstHeadingRef: RefObject<HTMLHeadingElement | null>;
  readonly onReset: () => void;
}

/**
 * Where the questions begin that only tune the set-up: the first whose predecessors settle the
 * protocol. A question's own answer has no say in it, so that it never moves while it is answered.
 */
function planStart({ questions, known, answers, offered }: ProtocolInterview): number {
  const start = questions.findIndex(({ id }, index) => {
    const { [id]: _, ...others } = known;
    const before = questions.slice(0, index).map((question) => question.id);
    const said = Object.fromEntries(
      before.flatMap((earlier) => (answers[earlier] ? [[earlier, answers[earlier]]] : [])),
    );
    return isSettled({ ...others, ...said } as Answers, { offered });
  });
  return start < 0 ? questions.length : start;
}

/** All questions on one page: what was answered, what the host knows, and the next one. The rest is folded away. */
export function QuestionList({ interview, disabled, firstHeadingRef, onReset }: QuestionListProps): ReactNode {
  const { messages, part } = useSurface();
  const [showAll, setShowAll] = useState(false);
  const { questions, next, known, progress, recommendation } = interview;
  const unneeded = questions.filter(({ source, relevant }) => !source && !relevant);
  const start = planStart(interview);
  const isVisible = ({ id, source, relevant }: InterviewQuestion) => source || id === next || (showAll && !relevant);
  const first = questions.find((question) => isVisible(question) && !known[question.id])?.id;

  const list = (from: number, to: number) =>
    questions
      .slice(from, to)
      .filter(isVisible)
      .map(({ id }) =>
        known[id] ? (
          <KnownQuestion key={id} id={id} interview={interview} disabled={disabled} />
        ) : (
          <Question
            key={id}
            id={id}
            interview={interview}
            disabled={disabled}
            headingRef={id === first ? firstHeadingRef : undefined}
          />
        ),
      );
  const tuning = list(start, questions.length);
  return (
    <>
      {list(0, start)}
      {tuning.length > 0 && start > 0 && recommendation.plan && (
        <div {...part('plan-heading')}>
          <Heading {...part('section-heading')}>
            <Words>{messages['interview.plan']}</Words>
          </Heading>
          <span data-note="">
            <Words>
              {progress.atMost > 0
                ? text(messages, 'interview.plan.optional', { count: progress.atMost })
                : messages['interview.plan.done']}
            </Words>
          </span>
        </div>
      )}
      {tuning}
      <div data-row="">
        {unneeded.length > 0 && recommendation.settled && (
          <button
            {...part('button')}
            type="button"
            data-quiet=""
            aria-expanded={showAll}
            onClick={() => setShowAll(!showAll)}
          >
            <span data-chevron="" aria-hidden="true" />
            <Words>{text(messages, 'interview.not-needed', { count: unneeded.length })}</Words>
          </button>
        )}
        {Object.keys(interview.answers).length > 0 && (
          <button {...part('button')} type="button" data-quiet="" disabled={disabled} onClick={onReset}>
            <Words>{messages['interview.reset']}</Words>
          </button>
        )}
      </div>
    </>
  );
}

interface KnownQuestionProps {
  readonly id: QuestionId;
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
}

/** What the host knows, open to correction: the toggle stays, and the question unfolds below it. */
function KnownQuestion({ id, interview, disabled }: KnownQuestionProps): ReactNode {
  const { messages, part } = useSurface();
  const own = useId();
  const corrected = interview.answers[id] !== undefined;
  const [open, setOpen] = useState(corrected);
  const answer = interview.effective[id];
  return (
    <div {...part('known')} data-corrected={corrected ? '' : undefined} data-open={open ? '' : undefined}>
      <div data-row="">
        <span data-known="">
          {!open && (
            <span data-note="">
              <Words>{messages[`question.${id}`]}</Words>
            </span>
          )}
          {!corrected && (
            <span {...part('badge')}>
              <Words>{messages['interview.known']}</Words>
            </span>
          )}
          {!open && (
            <span data-answer="">
              <Words>{answer ? answerLabel(messages, id, answer) : ''}</Words>
            </span>
          )}
        </span>
        <button
          {...part('button')}
          type="button"
          data-quiet=""
          aria-expanded={open}
          aria-controls={own}
          onClick={() => setOpen(!open)}
        >
          <ChangeLabel id={id} />
        </button>
      </div>
      <div id={own} hidden={!open}>
        {open && <Question id={id} interview={interview} disabled={disabled} />}
      </div>
    </div>
  );
}

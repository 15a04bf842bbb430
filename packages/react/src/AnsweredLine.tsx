import { answerLabel } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { ChangeLabel, Question } from './Question.tsx';
import type { Folding } from './useFolding.ts';
import { useOwnId } from './useOwnId.ts';
import type { InterviewQuestion, ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface AnsweredLineProps {
  readonly question: InterviewQuestion;
  readonly interview: ProtocolInterview;
  readonly folding: Folding;
  readonly disabled: boolean;
  readonly fresh: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null> | undefined;
}

/**
 * An answered question on one line, with a button to change it. The button stays in place; the question replaces the
 * words.
 */
export function AnsweredLine({
  question: { id, answer, source },
  interview,
  folding,
  disabled,
  fresh,
  headingRef,
}: AnsweredLineProps): ReactNode {
  const { messages, part } = useRoot();
  const own = useOwnId();
  const [enters] = useState(fresh);
  const open = folding.isOpen(id);
  return (
    <li
      {...part('answered')}
      data-answered={id}
      data-known={source === 'host' ? '' : undefined}
      data-open={open ? '' : undefined}
      data-_fresh={enters ? '' : undefined}
    >
      {!open && (
        <>
          <span data-_topic="">
            <Words>{messages[`question.${id}.topic`]}</Words>
          </span>
          <span data-_answer="">
            <Words>{answer ? answerLabel(messages, id, answer) : ''}</Words>
            {source === 'host' && (
              <span {...part('badge')}>
                <Words>{messages['interview.known']}</Words>
              </span>
            )}
          </span>
        </>
      )}
      <button
        {...part('button')}
        type="button"
        data-quiet=""
        aria-expanded={open}
        aria-controls={own}
        onClick={({ currentTarget }) => folding.toggle(id, currentTarget)}
      >
        <ChangeLabel id={id} />
      </button>
      <div id={own} hidden={!open}>
        {open && (
          <Question
            id={id}
            interview={interview}
            disabled={disabled}
            headingRef={headingRef}
            onAnswer={folding.onAnswer}
            fresh
          />
        )}
      </div>
    </li>
  );
}

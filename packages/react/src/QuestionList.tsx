import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { AnsweredLine } from './AnsweredLine.tsx';
import { useRoot } from './ComponentRoot.tsx';
import { Question } from './Question.tsx';
import { TuneSetUp } from './TuneSetUp.tsx';
import { useFolding } from './useFolding.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface QuestionListProps {
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
  /** Whether the set-up is shown. */
  readonly chosen: boolean;
  /** Whether to show the text above the questions. It goes after the first answer. */
  readonly intro: boolean;
  readonly firstHeadingRef: RefObject<HTMLHeadingElement | null>;
  /** Clears all answers, and moves focus to the first heading. */
  readonly onReset: () => void;
  /** Called after the answers have been brought back. */
  readonly onUndo: () => void;
  /**
   * The result. In the markup it comes after the open questions and before those that only tune the set-up, so the tab
   * key follows the same order.
   */
  readonly children?: ReactNode;
}

/**
 * All questions on one page: a line for each one that is answered or known, then the one answered last and the next.
 */
export function QuestionList({
  interview,
  disabled,
  chosen,
  intro,
  firstHeadingRef,
  onReset,
  onUndo,
  children,
}: QuestionListProps): ReactNode {
  const { messages, part } = useRoot();
  const place = useRef<HTMLDivElement>(null);
  const folding = useFolding(interview, chosen, place);
  // Questions that are there from the start do not fade in.
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
  }, []);
  const { lines, list, tuned, isOpen, onAnswer, handlers } = folding;
  const [first] = [...lines.map(({ id }) => id).filter(isOpen), ...list, ...tuned];
  const invites = intro && !chosen && interview.offered.length > 1 && lines.every(({ source }) => source === 'host');
  const shared = (id: typeof first) => ({
    interview,
    disabled,
    fresh: mounted.current,
    headingRef: id === first ? firstHeadingRef : undefined,
  });
  return (
    <>
      <div {...part('questions')} ref={place} {...handlers}>
        {invites && (
          <div {...part('intro')}>
            <Words>{messages.intro}</Words>
          </div>
        )}
        {lines.length > 0 && (
          <ul {...part('answers')}>
            {lines.map((question) => (
              <AnsweredLine key={question.id} {...{ question, folding }} {...shared(question.id)} />
            ))}
          </ul>
        )}
        {list.map((id) => (
          <Question key={id} {...{ id, onAnswer }} {...shared(id)} />
        ))}
      </div>
      {children}
      <TuneSetUp {...{ interview, folding, disabled, chosen, onReset, onUndo }}>
        {tuned.map((id) => (
          <Question key={id} {...{ id, onAnswer }} {...shared(id)} />
        ))}
      </TuneSetUp>
    </>
  );
}

import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { AnsweredLine } from './AnsweredLine.tsx';
import type { Chooser } from './Chooser.ts';
import { useRoot } from './ComponentRoot.tsx';
import { isOmitted } from './ProtocolChooserProps.ts';
import { Question } from './Question.tsx';
import { TuneSetUp } from './TuneSetUp.tsx';
import { useFolding } from './useFolding.ts';
import { Words } from './Words.tsx';

interface QuestionListProps {
  readonly chooser: Chooser;
  /** Whether the set-up is shown. */
  readonly chosen: boolean;
  readonly firstHeadingRef: RefObject<HTMLHeadingElement | null>;
  /** Clears all answers, and moves focus to the first heading. */
  readonly onReset: () => void;
  /**
   * The result. In the markup it comes after the open questions and before those that only tune the set-up, so the tab
   * key follows the same order.
   */
  readonly children?: ReactNode;
}

/**
 * All questions on one page: a line for each one that is answered or known, then the one answered last and the next.
 */
export function QuestionList({ chooser, chosen, firstHeadingRef, onReset, children }: QuestionListProps): ReactNode {
  const { interview, form, options } = chooser;
  const { messages, part } = useRoot();
  const disabled = form.disabled ?? false;
  const place = useRef<HTMLDivElement>(null);
  const folding = useFolding(interview, chosen, place);
  // Questions that are there from the start do not fade in.
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
  }, []);
  const { lines, list, tuned, isOpen, onAnswer, handlers } = folding;
  const [first] = [...lines.map(({ id }) => id).filter(isOpen), ...list, ...tuned];
  // The text above the questions goes after the first answer.
  const invites =
    !isOmitted(options, 'intro') &&
    !chosen &&
    interview.offered.length > 1 &&
    lines.every(({ source }) => source === 'host');
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
      <TuneSetUp {...{ chooser, folding, chosen, onReset }}>
        {tuned.map((id) => (
          <Question key={id} {...{ id, onAnswer }} {...shared(id)} />
        ))}
      </TuneSetUp>
    </>
  );
}

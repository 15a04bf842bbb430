import { answerLabel, isAnswer, optionalText, type QuestionId, questions } from '@mail-protocol/core';
import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { useRoot } from './ComponentRoot.tsx';
import { Heading } from './Heading.tsx';
import { RadioCards } from './RadioCards.tsx';
import { useOwnId } from './useOwnId.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { Words } from './Words.tsx';

interface QuestionProps {
  readonly id: QuestionId;
  readonly interview: ProtocolInterview;
  readonly disabled: boolean;
  /** The heading, so that focus can move to it. */
  readonly headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
  /** The id of a further description of the heading: the progress. */
  readonly describedBy?: string | undefined;
  /** Called before an answer is given. */
  readonly onAnswer?: ((id: QuestionId) => void) | undefined;
  /** Whether it fades in. Not for a question that was there from the start. */
  readonly fresh?: boolean;
}

/** One question: a heading, a help text, and a radio group that the heading names and the help text describes. */
export function Question({
  id,
  interview,
  disabled,
  headingRef,
  describedBy,
  onAnswer,
  fresh = false,
}: QuestionProps): ReactNode {
  const { messages, part } = useRoot();
  const own = useOwnId();
  const [enters] = useState(fresh);
  const value = interview.effective[id] ?? null;
  const { answer } = interview;
  // Memoized: an answer renders its own question again, and no other.
  return useMemo(() => {
    const tokens = questions.find((question) => question.id === id)?.answers.map(({ token }) => token) ?? [];
    return (
      <div {...part('question')} data-question={id} data-_fresh={enters ? '' : undefined}>
        <Heading {...part('question-heading')} id={`${own}-heading`} ref={headingRef} aria-describedby={describedBy}>
          <Words>{messages[`question.${id}`]}</Words>
        </Heading>
        <div {...part('help')} id={`${own}-help`}>
          <Words>{messages[`question.${id}.help`]}</Words>
        </div>
        <RadioCards
          labelledBy={`${own}-heading`}
          describedBy={`${own}-help`}
          value={value}
          onValueChange={(token) => {
            if (!isAnswer(id, token)) return;
            onAnswer?.(id);
            answer(id, token);
          }}
          disabled={disabled}
          options={[...tokens, 'unsure'].map((token) => ({
            value: token,
            label: answerLabel(messages, id, token),
            help: optionalText(messages, `answer.${id}.${token}.help`),
            quiet: token === 'unsure',
          }))}
        />
      </div>
    );
  }, [id, value, answer, disabled, headingRef, describedBy, onAnswer, enters, messages, part, own]);
}

/** "Change", with the topic for screen readers, because a page has several of these buttons. */
export function ChangeLabel({ id }: { readonly id: QuestionId }): ReactNode {
  const { messages } = useRoot();
  return (
    <span>
      <Words>{messages['interview.change']}</Words>
      <span data-unseen="">
        : <Words>{messages[`question.${id}.topic`]}</Words>
      </span>
    </span>
  );
}

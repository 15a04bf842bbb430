import { answerOption, english, type QuestionId, questions } from '@mail-protocol/core';
import type { InterviewQuestion, ProtocolInterview } from '@mail-protocol/react';
import { useId } from 'react';
import { signed } from './WeightBar.tsx';

/** The state of a question, in words. */
function standing({ id, source, relevant }: InterviewQuestion, next: QuestionId | null): string {
  if (source) return 'answered';
  if (id === next) return 'next';
  return relevant ? 'can change something' : 'can change nothing';
}

function Options({
  question,
  interview,
}: {
  readonly question: InterviewQuestion;
  readonly interview: ProtocolInterview;
}) {
  const name = useId();
  const { id, answer } = question;
  const tokens = questions.find((other) => other.id === id)?.answers.map(({ token }) => token) ?? [];
  return (
    <div className="decision-options">
      {[null, ...tokens, 'unsure' as const].map((token) => (
        <label key={token}>
          <input
            type="radio"
            name={name}
            checked={answer === token}
            onChange={() => (token === null ? interview.clear(id) : interview.answer(id, token))}
          />
          <code>{token ?? 'open'}</code>
          {token && <bdi>{signed(answerOption(id, token)?.weight ?? 0)}</bdi>}
        </label>
      ))}
    </div>
  );
}

/** Every question with its answers and weights, as native radio buttons around the hook. */
export function DecisionQuestions({ interview }: { readonly interview: ProtocolInterview }) {
  return (
    <div className="decision-questions">
      {interview.questions.map((question) => (
        <fieldset key={question.id} data-standing={standing(question, interview.next)}>
          <legend>
            {english[`question.${question.id}`]} <code>{question.id}</code>
          </legend>
          <Options question={question} interview={interview} />
          <p>{standing(question, interview.next)}</p>
        </fieldset>
      ))}
    </div>
  );
}

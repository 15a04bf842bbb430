import { answerLabel, english, explain, questions } from '@mail-protocol/core';
import { ComparisonTable, type ProtocolInterview, useProtocolRecommendation } from '@mail-protocol/react';

export function Advice({ interview: given }: { readonly interview?: ProtocolInterview }) {
  const own = useProtocolRecommendation({ facts: undefined, questions: ['devices', 'offline'] });
  const interview = given ?? own;
  const { next, answer, effective, recommendation } = interview;
  const question = questions.find(({ id }) => id === next);
  if (!question)
    return (
      <>
        <p>{explain(recommendation, effective, english).title}</p>
        <ComparisonTable interview={interview} />
      </>
    );
  return (
    <fieldset>
      <legend>{english[`question.${question.id}`]}</legend>
      {[...question.answers.map(({ token }) => token), 'unsure' as const].map((token) => (
        <button key={token} type="button" onClick={() => answer(question.id, token)}>
          {answerLabel(english, question.id, token)}
        </button>
      ))}
    </fieldset>
  );
}

import { answerLabel, english, explain, type QuestionId, questions } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId } from 'react';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import { type ProtocolInterview, useProtocolRecommendation } from './useProtocolRecommendation.ts';

/**
 * The interview without any markup: which question comes next, what is recommended, and the ways to answer.
 *
 * ```sh
 * npm install @mail-protocol/core @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { answerLabel, english, explain, questions } from '@mail-protocol/core';
 * import { useProtocolRecommendation } from '@mail-protocol/react';
 *
 * export function Advice() {
 *   const { next, answer, effective, recommendation } = useProtocolRecommendation();
 *   const question = questions.find(({ id }) => id === next);
 *   if (!question) return <p>{explain(recommendation, effective, english).title}</p>;
 *   return (
 *     <fieldset>
 *       <legend>{english[`question.${question.id}`]}</legend>
 *       {question.answers.map(({ token }) => (
 *         <button key={token} type="button" onClick={() => answer(question.id, token)}>
 *           {answerLabel(english, question.id, token)}
 *         </button>
 *       ))}
 *     </fieldset>
 *   );
 * }
 * ```
 */
const meta: Meta = { title: 'useProtocolRecommendation' };

export default meta;

type Story = StoryObj;

function OwnQuestion({ id, interview }: { readonly id: QuestionId; readonly interview: ProtocolInterview }) {
  const name = useId();
  const tokens = questions.find((question) => question.id === id)?.answers.map(({ token }) => token) ?? [];
  return (
    <fieldset>
      <legend>{english[`question.${id}`]}</legend>
      {[...tokens, 'unsure' as const].map((token) => (
        <div key={token}>
          <label>
            <input
              type="radio"
              name={name}
              checked={interview.effective[id] === token}
              onChange={() => interview.answer(id, token)}
            />{' '}
            {answerLabel(english, id, token)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Markup of its own, on native inputs: answered questions stay, and the next one follows. */
export const Headless: Story = {
  render: function Headless() {
    const interview = useProtocolRecommendation();
    const { questions: listed, next, effective, recommendation, reset } = interview;
    const { title, meaning, why } = explain(recommendation, effective, english);
    return (
      <div>
        {listed
          .filter(({ id, answer }) => answer !== null || id === next)
          .map(({ id }) => (
            <OwnQuestion key={id} id={id} interview={interview} />
          ))}
        <div role="status">
          <h2>{title}</h2>
          <p>{meaning}</p>
          {why.length > 0 && (
            <ul>
              {why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </div>
        <button type="button" onClick={reset}>
          {english['interview.reset']}
        </button>
      </div>
    );
  },
};

/** One interview behind two components: an answer given in the chooser marks the column and the rows of the table. */
export const DrivesChooserAndTable: Story = {
  render: function DrivesChooserAndTable() {
    const interview = useProtocolRecommendation({ defaultAnswers: { devices: 'in-step' } });
    return (
      <>
        <ProtocolChooser interview={interview} />
        <hr style={{ margin: '2.5rem 0', border: 0 }} />
        <ComparisonTable interview={interview} />
      </>
    );
  },
};

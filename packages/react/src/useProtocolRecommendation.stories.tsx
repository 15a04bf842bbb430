import { answerLabel, english, explain, type Messages, type QuestionId, questions, text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId } from 'react';
import { expect, userEvent } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import { type ProtocolInterview, useProtocolRecommendation } from './useProtocolRecommendation.ts';

/** The values of the toolbar, as each story receives them. */
interface Chosen extends Pick<ProtocolChooserProps, 'density'> {
  readonly messages?: Messages;
}

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
const meta: Meta<Chosen> = {
  title: 'useProtocolRecommendation',
  parameters: { docs: { source: { type: 'code' } } },
};

export default meta;

type Story = StoryObj<Chosen>;

interface OwnQuestionProps {
  readonly id: QuestionId;
  readonly interview: ProtocolInterview;
  readonly messages: Messages;
}

function OwnQuestion({ id, interview, messages }: OwnQuestionProps) {
  const name = useId();
  const tokens = questions.find((question) => question.id === id)?.answers.map(({ token }) => token) ?? [];
  return (
    <fieldset>
      <legend>{messages[`question.${id}`]}</legend>
      {[...tokens, 'unsure' as const].map((token) => (
        <div key={token}>
          <label>
            <input
              type="radio"
              name={name}
              checked={interview.effective[id] === token}
              onChange={() => interview.answer(id, token)}
            />{' '}
            {answerLabel(messages, id, token)}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Custom markup: one question at a time, with a button for each answer. */
export const Headless: Story = {
  parameters: { states: ['hook: markup of its own'] },
  render: function Headless({ messages = english }) {
    const { next, answer, clear, answers, effective, recommendation } = useProtocolRecommendation();
    const question = questions.find(({ id }) => id === next);
    const { title, meaning } = explain(recommendation, effective, messages);
    return (
      <div lang={messages.language} dir={messages.direction}>
        {question && (
          <fieldset>
            <legend>{messages[`question.${question.id}`]}</legend>
            {question.answers.map(({ token }) => (
              <button key={token} type="button" onClick={() => answer(question.id, token)}>
                {answerLabel(messages, question.id, token)}
              </button>
            ))}
          </fieldset>
        )}
        <ul>
          {questions
            .filter(({ id }) => answers[id])
            .map(({ id }) => (
              <li key={id}>
                {answerLabel(messages, id, answers[id] ?? '')}{' '}
                <button type="button" onClick={() => clear(id)}>
                  {messages['interview.change']}: {messages[`question.${id}.topic`]}
                </button>
              </li>
            ))}
        </ul>
        <div role="status">
          <h2>{title}</h2>
          <p>{meaning}</p>
        </div>
      </div>
    );
  },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: messages['answer.devices.one'] }));
    await expect(canvas.getByRole('group', { name: messages['question.sharedMailbox'] })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: messages['answer.sharedMailbox.together'] }));
    await expect(canvas.getByRole('status')).toHaveTextContent(text(messages, 'result.choose', { protocol: 'imap' }));
  },
};

/** Another radio group, with native inputs: answered questions stay, and the next one follows. */
export const NativeRadios: Story = {
  parameters: { states: ['hook: another radio group'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.in-step'] }));
    await expect(canvas.getByRole('status')).toHaveTextContent(text(messages, 'result.choose', { protocol: 'imap' }));
    await userEvent.click(canvas.getByRole('button', { name: messages['interview.reset'] }));
    await expect(canvas.getByRole('radio', { name: messages['answer.devices.in-step'] })).not.toBeChecked();
  },
  render: function NativeRadios({ messages = english }) {
    const interview = useProtocolRecommendation();
    const { questions: listed, next, effective, recommendation, reset } = interview;
    const { title, meaning, why } = explain(recommendation, effective, messages);
    return (
      <div lang={messages.language} dir={messages.direction}>
        {listed
          .filter(({ id, answer }) => answer !== null || id === next)
          .map(({ id }) => (
            <OwnQuestion key={id} id={id} interview={interview} messages={messages} />
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
          {messages['interview.reset']}
        </button>
      </div>
    );
  },
};

/** Two components share one interview: an answer in the chooser marks the column and the rows of the table. */
export const DrivesChooserAndTable: Story = {
  parameters: { states: ['hook: one hook driving both components'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'interview.tune', { count: 4 }) }));
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.serverSpace.tight'] }));
    const because = text(messages, 'table.because', {
      answer: messages['answer.serverSpace.tight'],
      topic: messages['question.serverSpace.topic'],
    });
    await expect(canvas.getByRole('rowheader', { name: `${messages['row.room']} ${because}` })).toBeVisible();
  },
  render: function DrivesChooserAndTable({ messages, density }) {
    const interview = useProtocolRecommendation({ defaultAnswers: { devices: 'in-step', keepMailOn: 'server' } });
    return (
      <>
        <ProtocolChooser interview={interview} messages={messages} density={density} />
        <hr style={{ margin: '2.5rem 0', border: 0 }} />
        <ComparisonTable interview={interview} messages={messages} />
      </>
    );
  },
};

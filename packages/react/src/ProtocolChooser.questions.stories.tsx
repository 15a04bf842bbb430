import { type Answers, questions, setUpQuestion } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * Each question in every state.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { answersFromMailbox } from '@mail-protocol/core';
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function AskTwoThings() {
 *   return (
 *     <ProtocolChooser
 *       facts={answersFromMailbox({ quotaBytes: 250e6 }).answers}
 *       questions={['devices', 'serverSpace', 'sharedMailbox']}
 *     />
 *   );
 * }
 * ```
 */
const meta: Meta<typeof ProtocolChooser> = { title: 'ProtocolChooser/Questions', component: ProtocolChooser };

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** The questions of the list. Today's set-up is asked in the set-up. */
const listed = questions.filter(({ id }) => id !== setUpQuestion);

const statesOf = (standing: string, asked: readonly { readonly id: string }[] = listed) =>
  asked.map(({ id }) => `chooser: question ${id}: ${standing}`);

/** The first token of each question: in step, shared by nobody … */
const first = Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0]?.token])) as Answers;
const last = Object.fromEntries(questions.map(({ id, answers }) => [id, answers.at(-1)?.token])) as Answers;
const unsure = Object.fromEntries(questions.map(({ id }) => [id, 'unsure'])) as Answers;

/** Every question as it is asked, with nothing else. The question about today's set-up comes after the choice. */
export const Open: Story = {
  parameters: { states: statesOf('open', questions) },
  render: (args) => (
    <div style={{ display: 'grid', gap: 48 }}>
      {questions.map(({ id }) => (
        <ProtocolChooser
          key={id}
          {...args}
          layout="steps"
          questions={[id]}
          facts={id === setUpQuestion ? { devices: 'in-step' } : undefined}
          defaultValue={id === setUpQuestion ? 'imap' : undefined}
        />
      ))}
    </div>
  ),
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    for (const { id } of questions) {
      const group = canvas.getByRole('radiogroup', { name: messages[`question.${id}`] });
      await expect(group.querySelector('[aria-checked="true"]')).toBeNull();
    }
  },
};

/** Opens every answered question, and the questions behind the button. */
async function openAll(canvas: { readonly queryAllByRole: (role: 'button', options: object) => HTMLElement[] }) {
  for (const toggle of canvas.queryAllByRole('button', { expanded: false })) {
    if (!toggle.closest('[part~="answered"]')) continue;
    toggle.focus();
    await userEvent.keyboard('{Enter}');
  }
}

/** All questions answered: one line each, with a button to change it. */
export const Answered: Story = {
  args: { defaultAnswers: first },
  parameters: { states: statesOf('answered') },
  play: async ({ canvas }) => {
    await openAll(canvas);
    await expect(canvas.getAllByRole('radio', { checked: true })).toHaveLength(listed.length);
  },
};

/** All answered with "I'm not sure", which is an answer too: nothing is asked again. */
export const Unsure: Story = {
  args: { defaultAnswers: unsure },
  parameters: { states: statesOf('unsure') },
  play: async ({ canvas, globals }) => {
    const { 'answer.unsure': name } = messagesIn(globals.language);
    await expect(canvas.getAllByText(name)).toHaveLength(listed.length);
  },
};

/** All known to the host: one line each, with a button to correct it. */
export const Known: Story = {
  args: { facts: first },
  parameters: { states: statesOf('known') },
  play: async ({ canvas, globals }) => {
    const { 'interview.known': known, 'question.devices.topic': topic } = messagesIn(globals.language);
    await expect(canvas.getAllByText(known)).toHaveLength(listed.length);
    const change = canvas.getByRole('button', { name: (name) => name.endsWith(topic) });
    await userEvent.click(change);
    await expect(change).toHaveAttribute('aria-expanded', 'true');
    await expect(change).toHaveFocus();
  },
};

/** All known to the host and corrected by the person, whose answers count. */
export const Corrected: Story = {
  args: { facts: first, defaultAnswers: { ...last, devices: 'one' } },
  parameters: { states: statesOf('corrected') },
  play: async ({ canvas, globals }) => {
    const { 'interview.known': known } = messagesIn(globals.language);
    await expect(canvas.queryByText(known)).toBeNull();
    await openAll(canvas);
    await expect(canvas.getAllByRole('radio', { checked: true })).toHaveLength(listed.length);
  },
};

/** Starting over clears the answers, announces it, and moves focus to the first question. */
export const Reset: Story = {
  args: { defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: reset'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: messages['interview.reset'] }));
    await expect(canvas.getByRole('heading', { name: messages['question.devices'] })).toHaveFocus();
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(messages['interview.cleared']);
  },
};

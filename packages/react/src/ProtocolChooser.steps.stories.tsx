import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * One question at a time, for wizards and narrow places.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function Step() {
 *   return <ProtocolChooser layout="steps" headingLevel={1} />;
 * }
 * ```
 */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'ProtocolChooser/Steps',
  component: ProtocolChooser,
  args: { layout: 'steps' },
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** The first question: no Back button, and it can be skipped. */
export const First: Story = {
  parameters: { states: ['chooser: steps: first'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.queryByRole('button', { name: messages['steps.back'] })).toBeNull();
    await expect(canvas.getByRole('button', { name: messages['steps.skip'] })).toBeVisible();
  },
};

/** In the middle: Back and Next move focus to the heading of the question. */
export const Middle: Story = {
  parameters: { states: ['chooser: steps: middle'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.one'] }));
    await userEvent.click(canvas.getByRole('button', { name: messages['steps.next'] }));
    await expect(canvas.getByRole('heading', { name: messages['question.sharedMailbox'] })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: messages['steps.back'] }));
    await expect(canvas.getByRole('heading', { name: messages['question.devices'] })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: messages['steps.next'] }));
  },
};

/** The last question: its answer makes the protocol certain, and Next leads to the result. */
export const Last: Story = {
  parameters: { states: ['chooser: steps: last'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.in-step'] }));
    await expect(canvas.getByRole('button', { name: messages['steps.result'] })).toBeVisible();
  },
};

/** With the keyboard only, from the first question to the choice. */
export const ByKeyboard: Story = {
  parameters: { states: ['chooser: steps: result with review', 'chooser: chosen as recommended'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.choose', { protocol: 'imap' }) }),
    ).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.set-up', { protocol: 'imap' }) }),
    ).toHaveFocus();
  },
};

/** The result: a list of answers with buttons to change them, above the recommendation. */
export const Result: Story = {
  args: { defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: steps: result with review'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const { 'question.devices.topic': topic } = messages;
    await userEvent.click(canvas.getByRole('button', { name: (name) => name.endsWith(topic) }));
    await expect(canvas.getByRole('heading', { name: messages['question.devices'] })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: messages['steps.result'] }));
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.choose', { protocol: 'imap' }) }),
    ).toHaveFocus();
  },
};

import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * The choice: by button or by option, with the advice or against it, in a form or without one.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import type { Protocol } from '@mail-protocol/core';
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 * import { useState } from 'react';
 *
 * export function ChooseForMailbox() {
 *   const [protocol, setProtocol] = useState<Protocol | null>(null);
 *   return (
 *     <ProtocolChooser
 *       value={protocol}
 *       onValueChange={(next, { acknowledgement }) => acknowledgement !== 'missing' && setProtocol(next)}
 *       settings={(chosen) => <p>{chosen}.example.org</p>}
 *     />
 *   );
 * }
 * ```
 */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'ProtocolChooser/Choice',
  component: ProtocolChooser,
  args: { defaultAnswers: { devices: 'in-step' } },
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

const settings: NonNullable<Story['args']>['settings'] = (protocol) =>
  protocol === 'imap' ? 'imap.example.org, port 993, TLS' : 'pop.example.org, port 995, TLS';

/** Chosen as recommended. The host shows what comes next. */
export const Chosen: Story = {
  args: { settings },
  parameters: { states: ['chooser: chosen as recommended', 'chooser: settings of the host'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'imap' }) }));
    await expect(canvas.getByRole('radio', { name: 'IMAP' })).toBeChecked();
    await expect(
      canvas.getByRole('button', { name: text(messages, 'choice.chosen', { protocol: 'imap' }) }),
    ).toHaveFocus();
    await expect(canvas.getByText(/imap.example.org/)).toBeVisible();
  },
};

/** Against the advice: the choice counts, the set-up is that of the chosen one, and a fact is to be acknowledged. */
export const Overruled: Story = {
  args: { defaultValue: 'pop3', settings },
  parameters: { states: ['chooser: overruled', 'chooser: acknowledgement: against-advice'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const choice = canvas.getByRole('radiogroup', { name: messages['choice.title'] });
    await expect(choice).toHaveAccessibleDescription(text(messages, 'choice.overruled', { protocol: 'imap' }));
    await expect(canvas.getByRole('checkbox', { name: messages['acknowledge.against-advice'] })).not.toBeChecked();
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.set-up', { protocol: 'pop3' }) }),
    ).toBeVisible();
  },
};

/** By the keyboard alone: from the recommended option to the other, and the box ticked. */
export const OverruledByKeyboard: Story = {
  args: { defaultValue: 'imap' },
  parameters: { states: ['chooser: overruled', 'chooser: acknowledgement given'] },
  play: async ({ canvas }) => {
    canvas.getByRole('radio', { name: 'IMAP' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'POP3' })).toBeChecked();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox')).toBeChecked();
  },
};

/** Chosen without a single answer. */
export const Direct: Story = {
  args: { defaultAnswers: {} },
  parameters: { states: ['chooser: chosen without answering'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: messages['interview.direct'] }));
    await userEvent.click(canvas.getByRole('radio', { name: 'POP3' }));
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.set-up', { protocol: 'pop3' }) }),
    ).toBeVisible();
  },
};

/** Older mail would be on one computer, and nobody said that it is in a backup. */
export const AcknowledgementNeeded: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } },
  parameters: { states: ['chooser: acknowledgement: older-mail'] },
  play: async ({ canvas, globals }) => {
    const olderMail = text(messagesIn(globals.language), 'acknowledge.older-mail', { days: 14 });
    await expect(canvas.getByRole('checkbox', { name: olderMail })).not.toBeChecked();
  },
};

/** POP3 on a phone alone, against the advice: it has to wait for a computer. */
export const AcknowledgementOnAPhone: Story = {
  args: { defaultAnswers: { devices: 'phone' }, defaultValue: 'pop3' },
  parameters: { states: ['chooser: acknowledgement: phone'] },
  play: async ({ canvas, globals }) => {
    const { 'acknowledge.phone': phone } = messagesIn(globals.language);
    await expect(canvas.getByRole('checkbox', { name: phone })).not.toBeChecked();
  },
};

/** POP3 for a program that fetches the mail, against the advice. */
export const AcknowledgementForAProgram: Story = {
  args: { defaultAnswers: { sharedMailbox: 'program' }, defaultValue: 'pop3' },
  parameters: { states: ['chooser: acknowledgement: program'] },
  play: async ({ canvas, globals }) => {
    const { 'acknowledge.program': program } = messagesIn(globals.language);
    await expect(canvas.getByRole('checkbox', { name: program })).not.toBeChecked();
  },
};

/** The button pressed without the tick: focus goes to the box, and an error says why. */
export const AcknowledgementMissing: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } },
  parameters: { states: ['chooser: acknowledgement missing'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'pop3' }) }));
    await expect(canvas.getByRole('checkbox')).toHaveFocus();
    await expect(canvas.getByText(messages['acknowledge.required'])).toBeVisible();
    await expect(canvas.getByRole('radio', { name: 'POP3' })).not.toBeChecked();
  },
};

/** Ticked and chosen. */
export const AcknowledgementGiven: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } },
  parameters: { states: ['chooser: acknowledgement given'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'pop3' }) }));
    await expect(canvas.getByRole('radio', { name: 'POP3' })).toBeChecked();
  },
};

/** New answers after the choice: it stays, and the change of advice is said. */
export const AdviceChanged: Story = {
  args: { defaultValue: 'imap' },
  parameters: { states: ['chooser: advice changed after the choice'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.one'] }));
    const choice = canvas.getByRole('radiogroup', { name: messages['choice.title'] });
    await expect(choice).toHaveAccessibleDescription(text(messages, 'choice.advice-changed', { protocol: 'pop3' }));
    await expect(canvas.getByRole('radio', { name: 'IMAP' })).toBeChecked();
  },
};

/** A notice of the host, with markup of its own. */
export const NoticeOfTheHost: Story = {
  args: {
    notice: (
      <>
        Not sure? <a href="mailto:help@example.org">Ask our help desk</a> before you choose.
      </>
    ),
  },
  parameters: { states: ['chooser: notice of the host'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Ask our help desk' })).toBeVisible();
  },
};

const form: NonNullable<Story['render']> = (args) => (
  <form onSubmit={(event) => event.preventDefault()}>
    <ProtocolChooser {...args} />
    <div style={{ display: 'flex', gap: 8, marginBlockStart: 16 }}>
      <button type="submit">Create mailbox</button>
      <button type="reset">Reset</button>
    </div>
  </form>
);

/** In a form the page's own button is the action, so ours is outlined. */
export const InForm: Story = {
  args: { name: 'protocol', required: true },
  parameters: { states: ['chooser: in a form'] },
  render: form,
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const posted = () => new FormData(canvasElement.querySelector('form') ?? undefined).getAll('protocol');
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'imap' }) }));
    await expect(posted()).toEqual(['imap']);
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await expect(posted()).toEqual([]);
  },
};

/** Sent without a choice: an error in words, and focus on the first option. */
export const RequiredAndMissing: Story = {
  args: { name: 'protocol', required: true, defaultAnswers: {} },
  parameters: { states: ['chooser: required and missing'] },
  render: form,
  play: async ({ canvas, globals }) => {
    const { 'choice.error': error } = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: 'Create mailbox' }));
    await expect(await canvas.findByRole('radio', { name: 'IMAP' })).toHaveFocus();
    await expect(canvas.getByText(`${error}:`)).toBeVisible();
  },
};

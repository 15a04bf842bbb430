import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { stageHeading } from '../../../.storybook/plays/resultPlay.ts';
import { daysIn } from '../../../.storybook/plays/setUpPlays.ts';
import { inForm } from '../test/inForm.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * The choice: by button or by radio card, with or against the advice, in a form or without one.
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

/** Chosen as recommended. The set-up begins with the host's own settings. */
export const Chosen: Story = {
  args: { settings, facts: { current: 'new' } },
  parameters: { states: ['chooser: chosen as recommended', 'chooser: settings of the host'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'imap' }) }));
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.set-up', { protocol: 'imap' }));
    await expect(stageHeading(canvasElement)).toHaveFocus();
    await expect(canvas.getByText(/imap.example.org/)).toBeVisible();
  },
};

/** The other protocol before it is chosen: what it means, what is lost, and the way back. */
export const AgainstAdvice: Story = {
  parameters: { states: ['chooser: against the advice', 'chooser: acknowledgement: against-advice'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.instead', { protocol: 'pop3' }) }));
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.choose', { protocol: 'pop3' }));
    await expect(canvasElement.textContent).toContain(messages['risk.places-differ']);
    await expect(canvas.getByRole('checkbox', { name: messages['acknowledge.against-advice'] })).not.toBeChecked();
  },
};

/** IMAP although POP3 is recommended. It can be undone, so it needs no acknowledgement. */
export const ImapAgainstAdvice: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', deviceBackup: 'no' } },
  parameters: { states: ['chooser: against the advice'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.instead', { protocol: 'imap' }) }));
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.choose', { protocol: 'imap' }));
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  },
};

/** Chosen against the advice: the choice counts, and the set-up is for the chosen protocol. */
export const Overruled: Story = {
  args: { defaultValue: 'pop3', defaultAcknowledged: true, facts: { current: 'new' }, settings },
  parameters: { states: ['chooser: overruled', 'chooser: acknowledgement given'] },
  play: async ({ canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvasElement.textContent).toContain(text(messages, 'choice.overruled', { protocol: 'imap' }));
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.set-up', { protocol: 'pop3' }));
  },
};

/** With the keyboard only: the other protocol, its box, its button. */
export const OverruledByKeyboard: Story = {
  args: { facts: { current: 'new' } },
  parameters: { states: ['chooser: overruled', 'chooser: acknowledgement given'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    canvas.getByRole('button', { name: text(messages, 'choice.instead', { protocol: 'pop3' }) }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(stageHeading(canvasElement)).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.set-up', { protocol: 'pop3' }));
    await expect(stageHeading(canvasElement)).toHaveFocus();
  },
};

/** Chosen without any answer, in two presses. */
export const Direct: Story = {
  args: { defaultAnswers: {} },
  parameters: { states: ['chooser: chosen without answering'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: messages['interview.direct'] }));
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'pop3' }) }));
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.set-up', { protocol: 'pop3' }) }),
    ).toHaveFocus();
  },
};

/** Both protocols to choose from before any answer. */
export const DirectOpened: Story = {
  args: { defaultAnswers: {} },
  parameters: { states: ['chooser: the choice opened before advice'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const toggle = canvas.getByRole('button', { name: messages['interview.direct'] });
    await userEvent.click(toggle);
    await expect(toggle).toHaveFocus();
    for (const protocol of ['imap', 'pop3'] as const)
      await expect(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol }) })).toBeVisible();
  },
};

/** Older mail would be on one computer, and nobody has said that it is backed up. */
export const AcknowledgementNeeded: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } },
  parameters: { states: ['chooser: acknowledgement: older-mail'] },
  play: async ({ args, canvas, globals }) => {
    const olderMail = text(messagesIn(globals.language), 'acknowledge.older-mail', { days: daysIn(args) });
    await expect(canvas.getByRole('checkbox', { name: olderMail })).not.toBeChecked();
  },
};

/** POP3 on a phone alone, against the advice: the set-up has to wait for a computer. */
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

/** The button pressed without the tick: focus moves to the box, and an error says why. */
export const AcknowledgementMissing: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } },
  parameters: { states: ['chooser: acknowledgement missing'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'pop3' }) }));
    await expect(canvas.getByRole('checkbox')).toHaveFocus();
    await expect(canvas.getByText(messages['acknowledge.required'])).toBeVisible();
    await expect(
      canvas.queryByRole('heading', { name: text(messages, 'result.set-up', { protocol: 'pop3' }) }),
    ).toBeNull();
  },
};

/** Ticked and chosen. */
export const AcknowledgementGiven: Story = {
  args: {
    facts: { current: 'new' },
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' },
  },
  parameters: { states: ['chooser: acknowledgement given'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'pop3' }) }));
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'result.set-up', { protocol: 'pop3' }) }),
    ).toBeVisible();
  },
};

/** New answers after the choice: the choice stays, and a message says that the advice has changed. */
export const AdviceChanged: Story = {
  args: { defaultValue: 'imap', facts: { current: 'new' } },
  parameters: { states: ['chooser: advice changed after the choice'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const { 'question.devices.topic': topic } = messages;
    await userEvent.click(canvas.getByRole('button', { name: (name) => name.endsWith(topic) }));
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.one'] }));
    await expect(canvasElement.textContent).toContain(text(messages, 'choice.advice-changed', { protocol: 'pop3' }));
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.set-up', { protocol: 'imap' }));
  },
};

/** The host's own notice, with its own markup. */
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

/** In a form the page's own button is the action, so two cards replace our buttons. */
export const InForm: Story = {
  args: { name: 'protocol', required: true },
  parameters: { states: ['chooser: in a form'] },
  render: inForm,
  play: async ({ canvas, canvasElement }) => {
    const posted = () => new FormData(canvasElement.querySelector('form') ?? undefined).getAll('protocol');
    await expect(canvasElement.querySelector('[part="action"]')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: 'IMAP' }));
    await expect(posted()).toEqual(['imap']);
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await expect(posted()).toEqual([]);
  },
};

/** The recommended card is checked. The steps are folded below it. */
export const ChosenInForm: Story = {
  args: { name: 'protocol', settings, facts: { current: 'new' } },
  parameters: { states: ['chooser: in a form, chosen as advised'] },
  render: inForm,
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('radio', { name: 'IMAP' }));
    await expect(canvas.getByText(/imap.example.org/)).toBeVisible();
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.choose', { protocol: 'imap' }));
    await expect(
      canvas.getByRole('button', { name: text(messages, 'result.set-up', { protocol: 'imap' }) }),
    ).toHaveAttribute('aria-expanded', 'false');
  },
};

/** The other card is checked: the result is only about POP3. */
export const OverruledInForm: Story = {
  args: { name: 'protocol', required: true },
  parameters: { states: ['chooser: in a form, against the advice'] },
  render: inForm,
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('radio', { name: 'POP3' }));
    await expect(canvas.getByRole('radio', { name: 'POP3' })).toHaveFocus();
    await expect(stageHeading(canvasElement)).toHaveTextContent(text(messages, 'result.choose', { protocol: 'pop3' }));
    await expect(canvas.getByRole('checkbox', { name: messages['acknowledge.against-advice'] })).not.toBeChecked();
  },
};

/** A page without the introduction, the picture, the notice, or the buttons to copy and print. */
export const LeftOut: Story = {
  args: { omit: ['intro', 'picture', 'notice', 'summary'] },
  parameters: { states: ['chooser: what a host leaves out'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.queryByRole('figure')).toBeNull();
    await expect(canvasElement.textContent).not.toContain(messages.notice);
    await expect(canvasElement.querySelector('[data-_risk]')).toBeVisible();
  },
};

/** Sent without a choice: an error message, and focus on the first option. */
export const RequiredAndMissing: Story = {
  args: { name: 'protocol', required: true, defaultAnswers: {} },
  parameters: { states: ['chooser: required and missing'] },
  render: inForm,
  play: async ({ canvas, globals }) => {
    const { 'choice.error': error } = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: 'Create mailbox' }));
    await expect(await canvas.findByRole('radio', { name: 'IMAP' })).toHaveFocus();
    await expect(canvas.getByText(`${error}:`)).toBeVisible();
  },
};

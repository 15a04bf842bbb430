import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { sharedArgTypes } from '../../../.storybook/argTypes.ts';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { result } from '../../../.storybook/plays/resultPlay.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * Asks a few questions, recommends a protocol and how to set it up, and hands the choice to the page.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function CreateMailbox() {
 *   return (
 *     <form action="/mailboxes" method="post">
 *       <ProtocolChooser name="protocol" required />
 *       <button>Create mailbox</button>
 *     </form>
 *   );
 * }
 * ```
 */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'ProtocolChooser',
  component: ProtocolChooser,
  argTypes: {
    ...sharedArgTypes,
    layout: { control: 'inline-radio', options: ['list', 'steps'] },
    omit: { control: 'check', options: ['intro', 'picture', 'notice', 'summary'] },
    notice: { control: 'text' },
  },
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** Nothing is answered yet. */
export const Default: Story = {
  parameters: { states: ['chooser: unanswered', 'chooser: question devices: open'] },
  play: async ({ canvas, globals }) => {
    const { 'question.devices': question } = messagesIn(globals.language);
    await expect(canvas.getByRole('radiogroup', { name: question })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /IMAP|POP3/ })).toBeNull();
  },
};

/** Every prop that can be changed in the controls. */
export const Playground: Story = {
  args: { name: 'protocol', required: false, disabled: false },
  parameters: { states: ['chooser: unanswered'] },
};

/** While the protocol can still change, a short line says where the answers point. */
export const SoFar: Story = {
  args: { defaultAnswers: { devices: 'one' } },
  parameters: { states: ['chooser: so far'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(
      canvas.getByRole('heading', { name: text(messages, 'interview.so-far', { protocol: 'pop3' }) }),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: messages['interview.see-now'] }));
    for (const protocol of ['imap', 'pop3'] as const)
      await expect(canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol }) })).toBeVisible();
  },
};

/** Several places that must match: the first answer decides. The other questions only tune the set-up. */
export const RecommendsImap: Story = {
  args: { defaultAnswers: { devices: 'in-step', sharedMailbox: 'no' } },
  parameters: { states: ['chooser: imap, clear', 'chooser: protocol settled, plan open', 'chooser: notice shown'] },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'imap' }),
    messages['result.closeness.clear'],
    messages.notice,
  ]),
};

/** Two conflicting needs: places that match, and a small mailbox. The advice names another way. */
export const ImapInASmallMailbox: Story = {
  args: {
    defaultAnswers: {
      devices: 'in-step',
      keepMailOn: 'server',
      serverSpace: 'tight',
      offline: 'often',
      mailVolume: 'high',
      deviceBackup: 'yes',
      current: 'imap',
    },
  },
  parameters: {
    states: [
      'chooser: imap, likely',
      'chooser: two needs that pull apart',
      'chooser: alternative offered',
      'chooser: protocol and plan settled',
    ],
  },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'imap' }),
    messages['result.closeness.contested'],
    messages['alternative.main-computer'],
    messages['interview.enough'],
  ]),
};

/** Unsure about everything: IMAP, because it can be undone. */
export const ImapCloseCall: Story = {
  args: {
    defaultAnswers: {
      devices: 'unsure',
      sharedMailbox: 'unsure',
      keepMailOn: 'unsure',
      serverSpace: 'unsure',
      offline: 'unsure',
      mailVolume: 'unsure',
      deviceBackup: 'unsure',
      current: 'unsure',
    },
  },
  parameters: { states: ['chooser: imap, close'] },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'imap' }),
    messages['result.closeness.close.imap'],
  ]),
};

/** Mostly one computer, the wish to keep mail on it only, but no backup: copies stay on the server. */
export const RecommendsPop3: Story = {
  args: {
    defaultAnswers: {
      devices: 'one',
      sharedMailbox: 'no',
      keepMailOn: 'device',
      deviceBackup: 'no',
    },
  },
  parameters: { states: ['chooser: pop3, clear'] },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'pop3' }),
    messages['result.closeness.clear'],
    messages['result.meaning.pop3'],
  ]),
};

/** Mostly one computer and a small mailbox, although old mail should stay with the provider. */
export const Pop3InASmallMailbox: Story = {
  args: {
    defaultAnswers: {
      devices: 'one',
      sharedMailbox: 'no',
      keepMailOn: 'server',
      serverSpace: 'tight',
      offline: 'often',
      mailVolume: 'low',
      deviceBackup: 'yes',
    },
  },
  parameters: { states: ['chooser: pop3, likely'] },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'pop3' }),
    messages['result.closeness.contested'],
    messages['alternative.stays-on-server'],
  ]),
};

/** Two points away from IMAP. */
export const Pop3CloseCall: Story = {
  args: {
    defaultAnswers: {
      devices: 'one',
      sharedMailbox: 'no',
      keepMailOn: 'server',
      serverSpace: 'ample',
      offline: 'often',
      mailVolume: 'low',
      deviceBackup: 'yes',
    },
  },
  parameters: { states: ['chooser: pop3, close'] },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'pop3' }),
    messages['result.closeness.close.pop3'],
  ]),
};

/** A browser only: neither is needed, but a program somewhere may still fetch and remove mail. */
export const NotNeeded: Story = {
  args: { defaultAnswers: { devices: 'webmail' } },
  parameters: { states: ['chooser: not needed', 'chooser: not needed: vanishing', 'chooser: not needed: collecting'] },
  play: result((messages) => [
    messages['result.not-needed'],
    messages['not-needed.vanishing.cure'],
    messages['not-needed.collecting.cure'],
  ]),
};

/** A browser only, but a program fetches the mail by POP3, and the mailbox is nearly full. */
export const NotNeededBesideAProgram: Story = {
  args: {
    defaultAnswers: { devices: 'webmail' },
    facts: { sharedMailbox: 'program', current: 'pop3', serverSpace: 'tight' },
  },
  parameters: {
    states: ['chooser: not needed: old-account', 'chooser: not needed: program', 'chooser: not needed: full'],
  },
  play: result((messages) => [
    messages['result.not-needed'],
    messages['not-needed.old-account.cure'],
    messages['not-needed.program.cure'],
    messages['not-needed.full.cure'],
  ]),
};

/** A browser only, for a person who wants a copy of their own. */
export const NotNeededWithoutACopy: Story = {
  args: { defaultAnswers: { devices: 'webmail' }, facts: { keepMailOn: 'both' } },
  parameters: { states: ['chooser: not needed: own-copy'] },
  play: result((messages) => [messages['result.not-needed'], messages['not-needed.own-copy.cure']]),
};

/** A browser only, at a provider that will stop collecting mail from other mailboxes by POP3. */
export const NotNeededAtGmail: Story = {
  args: { defaultAnswers: { devices: 'webmail' }, provider: 'gmail' },
  parameters: { states: ['chooser: not needed: stops-collecting'] },
  play: result((messages) => [messages['result.not-needed'], messages['provider.stops-collecting.cure']]),
};

/** The host only knows that the mailbox is small: this shows as known, and there is no advice yet. */
export const FactsAreNoAdvice: Story = {
  args: { facts: { serverSpace: 'tight' } },
  parameters: { states: ['chooser: facts that are no advice'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('heading', { name: messages['result.waiting'] })).toBeVisible();
    await expect(canvas.getByText(messages['answer.serverSpace.tight'])).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /IMAP|POP3/ })).toBeNull();
  },
};

/** The server only has POP3, although the answers point to IMAP. */
export const OnlyPop3: Story = {
  args: { offered: ['pop3'], defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: only pop3 offered'] },
  play: result((messages) => [text(messages, 'result.choose', { protocol: 'pop3' }), messages['risk.places-differ']]),
};

/** The server only has IMAP. */
export const OnlyImap: Story = {
  args: { offered: ['imap'], defaultAnswers: { devices: 'one', keepMailOn: 'device' } },
  parameters: { states: ['chooser: only imap offered'] },
  play: result((messages) => [
    text(messages, 'result.choose', { protocol: 'imap' }),
    text(messages, 'result.only.meaning', { protocol: 'imap' }),
  ]),
};

/** The server has neither protocol. */
export const Unavailable: Story = {
  args: { offered: [] },
  parameters: { states: ['chooser: nothing offered'] },
  play: async ({ canvas, globals }) => {
    const { 'result.unavailable': heading } = messagesIn(globals.language);
    await expect(canvas.getByRole('heading', { name: heading })).toBeVisible();
    await expect(canvas.queryByRole('radio', { name: 'IMAP' })).toBeNull();
  },
};

/** Everything can be read, but nothing can be answered. */
export const Disabled: Story = {
  args: { disabled: true, defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: disabled'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const change = canvas.getByRole('button', { name: (name) => name.endsWith(messages['question.devices.topic']) });
    await userEvent.click(change);
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).toBeDisabled();
    await userEvent.click(change);
    await expect(
      canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'imap' }) }),
    ).toBeDisabled();
  },
};

/** For dense panels: less space, but targets of the same size. */
export const Compact: Story = {
  args: { density: 'compact', defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: compact'] },
  play: result((messages) => [text(messages, 'result.choose', { protocol: 'imap' })]),
};

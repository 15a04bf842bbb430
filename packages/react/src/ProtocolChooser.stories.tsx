import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
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
    layout: { control: 'inline-radio', options: ['list', 'steps'] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
    colorScheme: { control: 'inline-radio', options: [undefined, 'light', 'dark'] },
    dir: { control: 'inline-radio', options: [undefined, 'ltr', 'rtl'] },
    interview: { control: false },
    settings: { control: false },
    notice: { control: 'text' },
  },
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** The recommendation's heading, and what stands beside it. */
const result =
  (heading: string, ...texts: readonly RegExp[]): NonNullable<Story['play']> =>
  async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('heading', { name: heading })).toBeVisible();
    for (const text of texts) await expect(canvasElement).toHaveTextContent(text);
  };

/** Nothing answered yet. */
export const Default: Story = {
  parameters: { states: ['chooser: unanswered', 'chooser: question devices: open'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radiogroup', { name: 'Where will this mailbox be read?' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Choose/ })).toBeNull();
  },
};

/** Every prop within reach. */
export const Playground: Story = {
  args: { name: 'protocol', required: false, disabled: false },
  parameters: { states: ['chooser: unanswered'] },
};

/** While the protocol may still turn, a quiet line says where the answers point. */
export const SoFar: Story = {
  args: { defaultAnswers: { devices: 'one' } },
  parameters: { states: ['chooser: so far'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'So far: POP3' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show this advice now' }));
    await expect(canvas.getByRole('button', { name: 'Choose POP3' })).toBeVisible();
  },
};

/** Several places that must match: settled by the first answer. What is left tunes the set-up. */
export const RecommendsImap: Story = {
  args: { defaultAnswers: { devices: 'in-step', sharedMailbox: 'no' } },
  parameters: { states: ['chooser: imap, clear', 'chooser: protocol settled, plan open', 'chooser: notice shown'] },
  play: result('Choose IMAP', /clear case/, /We can’t take responsibility/),
};

/** Two needs that pull apart: places that match, and a small mailbox. Another way is named. */
export const ImapInASmallMailbox: Story = {
  args: {
    defaultAnswers: {
      devices: 'in-step',
      keepMailOn: 'server',
      serverSpace: 'tight',
      offline: 'often',
      mailVolume: 'high',
      deviceBackup: 'yes',
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
  play: result('Choose IMAP', /not in everything/, /POP3 on one main computer/, /That is all we need to know/),
};

/** Unsure about everything: IMAP, because it can be undone. */
export const ImapByAHair: Story = {
  args: {
    defaultAnswers: {
      devices: 'unsure',
      sharedMailbox: 'unsure',
      keepMailOn: 'unsure',
      serverSpace: 'unsure',
      offline: 'unsure',
      mailVolume: 'unsure',
      deviceBackup: 'unsure',
    },
  },
  parameters: { states: ['chooser: imap, close'] },
  play: result('Choose IMAP', /It was close. IMAP is the choice you can undo/),
};

/** One device, mail on it only, no backup: copies stay on the server. */
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
  play: result('Choose POP3', /clear case/, /safety net/),
};

/** One device and a small mailbox, although old mail should stay with the provider. */
export const Pop3AgainstAWish: Story = {
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
  play: result('Choose POP3', /not in everything/, /if your mail should stay with the provider/),
};

/** One point short of IMAP. */
export const Pop3ByAHair: Story = {
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
  play: result('Choose POP3', /It was close. IMAP would do as well/),
};

/** A browser only: neither is needed. */
export const NotNeeded: Story = {
  args: { defaultAnswers: { devices: 'webmail' } },
  parameters: { states: ['chooser: not needed'] },
  play: result('You need neither'),
};

/** The server has one of the two, although the answers ask for the other. */
export const OnlyPop3: Story = {
  args: { offered: ['pop3'], defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: only pop3 offered'] },
  play: result('Use POP3', /can’t keep several places alike/),
};

/** The server has IMAP only. */
export const OnlyImap: Story = {
  args: { offered: ['imap'], defaultAnswers: { devices: 'one', keepMailOn: 'device' } },
  parameters: { states: ['chooser: only imap offered'] },
  play: result('Use IMAP', /This server offers only/),
};

/** The server has neither. */
export const Unavailable: Story = {
  args: { offered: [] },
  parameters: { states: ['chooser: nothing offered'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Nothing to choose here' })).toBeVisible();
    await expect(canvas.queryByRole('radio', { name: 'IMAP' })).toBeNull();
  },
};

/** Nothing can be answered, everything can be read. */
export const Disabled: Story = {
  args: { disabled: true, defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: disabled'] },
  play: async ({ canvas }) => {
    for (const radio of canvas.getAllByRole('radio')) await expect(radio).toBeDisabled();
    await expect(canvas.getByRole('button', { name: 'Choose IMAP' })).toBeDisabled();
  },
};

/** For dense panels: closer together, targets as large. */
export const Compact: Story = {
  args: { density: 'compact', defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: compact'] },
  play: result('Choose IMAP'),
};

/** Starting over takes the answers back, says so, and puts focus on the first question. */
export const Reset: Story = {
  args: { defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: reset'] },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }));
    await expect(canvas.getByRole('heading', { name: 'Where will this mailbox be read?' })).toHaveFocus();
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('Your answers were cleared.');
  },
};

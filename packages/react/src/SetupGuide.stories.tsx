import { type Protocol, programs, text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { sharedArgTypes } from '../../../.storybook/argTypes.ts';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { imapValues, lists, pop3Values, shows, stepIn } from '../../../.storybook/plays/guidePlays.ts';
import { inTurn } from '../../../.storybook/plays/inTurn.ts';
import { withOlderWays as server } from '../test/mailServer.ts';
import { SetupGuide } from './SetupGuide.tsx';

/**
 * From the choice to mail that arrives, without losing existing mail: this mailbox's settings with copy buttons, a
 * checklist of steps in the words of the mail program, then files and QR codes that set it up. Use it on the page after
 * a form, or behind "Connect a device". It needs no chooser.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { SetupGuide } from '@mail-protocol/react/setup-guide';
 * import '@mail-protocol/react/styles.css';
 *
 * const server = { imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
 *
 * export function MailboxCreated({ address }: { address: string }) {
 *   return <SetupGuide protocol="imap" server={{ ...server, address }} facts={{ current: 'new' }} />;
 * }
 * ```
 *
 * What is set up today decides which step comes first, so the guide asks if nobody has said. Use `facts={{ current:
 * 'new' }}` for a new mailbox. Nothing is sent anywhere: files are made in the page when somebody asks for one. The
 * script that makes them also loads then.
 */
const meta: Meta<typeof SetupGuide> = {
  title: 'SetupGuide',
  component: SetupGuide,
  args: { protocol: 'imap', server, facts: { devices: 'in-step' } },
  argTypes: {
    ...sharedArgTypes,
    protocol: { control: 'inline-radio', options: ['imap', 'pop3'] },
    program: { control: false },
  },
};

export default meta;

type Story = StoryObj<typeof SetupGuide>;

/** Nobody has said what is set up today, so the guide asks before it shows a step. */
export const Asks: Story = {
  parameters: { states: ['guide: asks what is set up'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('radiogroup', { name: messages['question.current'] })).toBeVisible();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
    await expect(canvasElement.textContent).toContain(messages['result.missing']);
  },
};

/** The same after the answer. The question stays while it has focus. */
export const Answered: Story = {
  parameters: { states: ['guide: imap: from-pop3'] },
  play: async (context) => {
    const messages = messagesIn(context.globals.language);
    await userEvent.click(context.canvas.getByRole('radio', { name: messages['answer.current.pop3'] }));
    await expect(context.canvas.getByRole('radio', { checked: true })).toBeVisible();
    await shows(
      'stop-checking',
      'back-up-old-mail',
      'copy-what-fits',
      'compare-counts',
      'remove-pop3-account',
    )(context);
  },
};

/** A new mailbox. */
export const ImapNew: Story = {
  args: { facts: { devices: 'in-step', current: 'new' } },
  parameters: { states: ['guide: imap: add', 'guide: other ways to connect'] },
  play: inTurn(
    lists(...imapValues),
    shows('add-imap-everywhere', 'sent-folder'),
    async ({ canvasElement, globals }) => {
      await expect(canvasElement.textContent).not.toContain(messagesIn(globals.language)['result.missing']);
    },
  ),
};

/** IMAP is set up: its settings change, and no account is added. */
export const ImapAlready: Story = {
  args: { facts: { devices: 'in-step', current: 'imap' }, defaultProgram: 'apple-mail' },
  parameters: { states: ['guide: imap: stay'] },
  play: inTurn(shows('stay-imap', 'keep-offline', 'sent-folder'), async ({ canvas, globals }) => {
    // A file would add a second account.
    const name = text(messagesIn(globals.language), 'guide.profile', { protocol: 'imap' });
    await expect(canvas.queryByRole('button', { name })).toBeNull();
  }),
};

/** POP3 has the mail today. Steps that remove mail come last, and say what to check first. */
export const ImapFromPop3: Story = {
  args: { facts: { devices: 'in-step', current: 'pop3', serverSpace: 'ample' }, defaultProgram: 'thunderbird' },
  parameters: { states: ['guide: imap: from-pop3', 'guide: program thunderbird'] },
  play: inTurn(
    lists(...imapValues),
    shows(
      'stop-checking',
      'back-up-old-mail',
      'look-in-webmail',
      'add-imap-beside',
      'copy-folders',
      'remove-pop3-account',
    ),
  ),
};

/** Nobody knows what is set up: the steps fit every case. */
export const ImapUnsure: Story = {
  args: { defaultAnswers: { current: 'unsure' } },
  parameters: { states: ['guide: imap: unknown'] },
  play: shows('look-up-type', 'keep-old-account', 'if-pop3-save', 'add-imap-missing', 'remove-pop3-account'),
};

/** POP3 for a mailbox that has only been read in a browser. */
export const Pop3New: Story = {
  args: { protocol: 'pop3', facts: { devices: 'one', current: 'new' }, defaultProgram: 'apple-mail' },
  parameters: { states: ['guide: pop3: add', 'guide: profile for pop3'] },
  play: inTurn(
    lists(...pop3Values),
    shows('copy-to-inbox', 'add-pop3-computer', 'keep-copies', 'back-up'),
    async ({ canvasElement, globals }) => {
      await expect(canvasElement.textContent).toContain(messagesIn(globals.language)['guide.profile.pop3']);
    },
  ),
};

/** POP3 is set up, and the person gets a new computer. */
export const Pop3Already: Story = {
  args: { protocol: 'pop3', facts: { devices: 'one', current: 'pop3' } },
  parameters: { states: ['guide: pop3: stay', 'guide: new computer'] },
  play: async (context) => {
    await shows('stay-pop3', 'back-up', 'keep-copies')(context);
    const messages = messagesIn(context.globals.language);
    await userEvent.click(context.canvas.getByRole('button', { name: messages['guide.new-computer'] }));
    await shows('old-computer-stop', 'old-computer-back-up', 'new-computer-compare', 'old-computer-erase')(context);
  },
};

/** From IMAP to POP3: mail that POP3 does not download is copied first. */
export const Pop3FromImap: Story = {
  args: { protocol: 'pop3', facts: { devices: 'one', current: 'imap', keepMailOn: 'device', deviceBackup: 'yes' } },
  parameters: { states: ['guide: pop3: from-imap'] },
  play: shows('keep-imap-account', 'copy-server-folders', 'compare-counts', 'add-pop3-beside', 'delete-copied-mail'),
};

/** POP3, and nobody knows what is set up. */
export const Pop3Unsure: Story = {
  args: { protocol: 'pop3', facts: { devices: 'one', current: 'unsure', serverSpace: 'tight' } },
  parameters: { states: ['guide: pop3: unknown'] },
  play: shows('look-up-type', 'keep-any-account', 'add-pop3-missing', 'keep-copies', 'all-arrived'),
};

/** A phone reads a POP3 mailbox by IMAP, so the settings and the code are for IMAP. */
export const PhoneBesidePop3: Story = {
  args: { protocol: 'pop3', facts: { devices: 'one', current: 'new' }, defaultProgram: 'thunderbird-android' },
  parameters: { states: ['guide: a phone beside pop3'] },
  play: inTurn(lists(...imapValues), async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvasElement.textContent).toContain(messages['guide.on-phone']);
    await expect(
      canvas.getByRole('button', { name: text(messages, 'guide.code', { protocol: 'imap' }) }),
    ).toBeVisible();
  }),
};

/** The server has no IMAP, so the phone reads in webmail, and there is no code. */
export const PhoneWithoutImap: Story = {
  args: {
    protocol: 'pop3',
    offered: ['pop3'],
    facts: { devices: 'one', current: 'new' },
    defaultProgram: 'ios-mail',
  },
  parameters: { states: ['guide: a phone without imap'] },
  play: async ({ canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvasElement.textContent).toContain(messages['guide.on-phone.webmail']);
    await expect(canvasElement.textContent).not.toContain(messages['guide.faster']);
  },
};

/** Half of the settings are wrong: the valid ones show, and nothing without encryption. */
export const ServerWrong: Story = {
  args: {
    facts: { devices: 'in-step', current: 'new' },
    server: {
      imap: [
        { host: 'imap.example.net', port: 993 },
        { host: 'imap.example.net', port: 143, security: 'plain' as 'tls' },
      ],
      smtp: { host: '192.0.2.7' },
    },
  },
  parameters: { states: ['guide: server wrong', 'guide: user name by rule'], warns: /MP-4\d\d/ },
  play: inTurn(lists('imap.example.net', 993), async ({ canvasElement, globals }) => {
    await expect(canvasElement.textContent).toContain(messagesIn(globals.language)['guide.username.address']);
  }),
};

/** The host has not described the server. */
export const ServerUnknown: Story = {
  args: { facts: { devices: 'in-step', current: 'new' }, server: undefined },
  parameters: { states: ['guide: server unknown'] },
  play: async ({ canvasElement, globals }) => {
    await expect(canvasElement.textContent).toContain(messagesIn(globals.language)['guide.unknown']);
  },
};

/** The host's own markup instead of the list. */
export const SettingsOfTheHost: Story = {
  args: {
    facts: { devices: 'in-step', current: 'new' },
    server: undefined,
    settings: (protocol: Protocol) => <p>{protocol}.example.org</p>,
  },
  parameters: { states: ['guide: settings of the host'] },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.textContent).toContain('imap.example.org');
  },
};

/** A large provider: what it does differently comes before the settings. */
export const AtAProvider: Story = {
  args: {
    protocol: 'pop3',
    provider: 'gmail',
    facts: { devices: 'one', current: 'new' },
    server: { ...server, address: 'jo@gmail.com', signIn: 'app-password' },
  },
  parameters: { states: ['guide: at a provider', 'guide: sign-in with an app password'] },
  play: async ({ canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvasElement.textContent).toContain(text(messages, 'provider.turn-on', { provider: 'Gmail' }));
    await expect(canvasElement.textContent).toContain(messages['guide.sign-in.app-password']);
  },
};

/** The person ticks steps, and the host stores the ticks. */
export const TicksHeld: Story = {
  args: { facts: { devices: 'in-step', current: 'new' } },
  parameters: { states: ['guide: ticks held'] },
  render: function Held(args) {
    const [done, setDone] = useState<readonly string[]>(['add-imap-everywhere']);
    return <SetupGuide {...args} done={done} onDoneChange={setDone} />;
  },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const count = canvas.getAllByRole('checkbox').length;
    await expect(canvas.getByRole('checkbox', { checked: true })).toHaveAccessibleName(
      stepIn(messages, 'add-imap-everywhere'),
    );
    await userEvent.click(canvas.getByRole('checkbox', { name: stepIn(messages, 'sent-folder') }));
    await expect(canvas.getByText(text(messages, 'set-up.done', { done: 2, count }))).toBeVisible();
  },
};

/** Every program in turn: its names for the settings in the steps. */
export const EveryProgram: Story = {
  args: { facts: { devices: 'in-step', current: 'pop3', offline: 'metered' }, server: undefined },
  parameters: { states: [...programs.map(({ id }) => `guide: program ${id}`), 'guide: another program'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const list = canvas.getByRole('combobox', { name: messages['guide.program'] });
    for (const { id, settings } of programs) {
      await userEvent.selectOptions(list, id);
      const details = canvasElement.querySelectorAll('[data-_step-detail]').length;
      await expect(details).toBeGreaterThan(0);
      if ('checkMail' in settings)
        await expect(within(canvasElement).queryByText(messages['guide.look.checkMail'])).toBeNull();
    }
    await userEvent.selectOptions(list, 'other');
    await expect(canvasElement.textContent).toContain(messages['guide.look.checkMail']);
  },
};

/** Compact, and without the parts that the host leaves out. */
export const Compact: Story = {
  args: {
    facts: { devices: 'in-step', current: 'new' },
    density: 'compact',
    omit: ['program', 'profile', 'code', 'files', 'print'],
  },
  parameters: { states: ['guide: compact', 'guide: parts left out'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('combobox')).toBeNull();
  },
};

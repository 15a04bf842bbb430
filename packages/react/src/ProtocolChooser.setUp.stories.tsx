import { providers, text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { inTurn } from '../../../.storybook/plays/inTurn.ts';
import { daysIn, says, shows, stepIn, unfold } from '../../../.storybook/plays/setUpPlays.ts';
import { mailServer } from '../test/mailServer.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * The steps, depending on what is set up today: no program, IMAP, POP3, or unknown. A page that has just created
 * the mailbox knows that no program has it, so it need not ask.
 *
 * ```sh
 * npm install @mail-protocol/core @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { providerOf } from '@mail-protocol/core';
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function MailboxCreated({ address }: { address: string }) {
 *   return <ProtocolChooser facts={{ current: 'new' }} provider={providerOf(address)} />;
 * }
 * ```
 *
 * With `server`, the set-up guide replaces the plain steps: this mailbox's settings, the words of the mail program, files and QR codes. It
 * loads while the person reads the advice. Plain steps already on the page stay until the person asks for the settings. They also stay if
 * the guide can't be loaded.
 */
const meta: Meta<typeof ProtocolChooser> = { title: 'ProtocolChooser/Set-up', component: ProtocolChooser };

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** Several places, and no program has the mailbox yet. */
export const ImapNew: Story = {
  args: { facts: { current: 'new' }, defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: set-up of imap: add', 'chooser: places: several'] },
  play: inTurn(shows('imap', ['add-imap-everywhere', 'keep-offline', 'sent-folder']), async (context) => {
    const { 'result.missing': missing } = messagesIn(context.globals.language);
    await expect(context.canvasElement.textContent).not.toContain(missing);
  }),
};

/** IMAP is set up, the connection is metered, and the person wants a copy of their own: settings change, no account is added. */
export const ImapAlready: Story = {
  args: {
    facts: { current: 'imap', offline: 'metered', keepMailOn: 'both' },
    defaultAnswers: { devices: 'in-step' },
  },
  parameters: { states: ['chooser: set-up of imap: stay', 'chooser: recent mail only', 'chooser: own copy: copy'] },
  play: shows('imap', ['stay-imap', 'big-mail-on-demand', 'keep-recent', 'copy-to-own-folder', 'back-up-own-folder']),
};

/** POP3 is set up. Nothing is removed before its mail is safe elsewhere, and the risk of losing mail is listed first. */
export const ImapFromPop3: Story = {
  args: { facts: { current: 'pop3', serverSpace: 'tight' }, defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: set-up of imap: from-pop3', 'chooser: mail that may be missing'] },
  play: inTurn(
    shows('imap', [
      'stop-checking',
      'back-up-old-mail',
      'add-imap-beside',
      'copy-what-fits',
      'compare-counts',
      'remove-pop3-account',
    ]),
    unfold,
    says((messages) => [messages['result.missing.cure']]),
    async ({ canvasElement, globals }) => {
      const [first] = canvasElement.querySelectorAll('[data-_risk]');
      await expect(first).toHaveTextContent(messagesIn(globals.language)['risk.old-account']);
    },
  ),
};

/** Nobody knows what is set up: the steps fit every case. */
export const ImapFromWhateverIsThere: Story = {
  args: { defaultAnswers: { devices: 'in-step', current: 'unsure' } },
  parameters: { states: ['chooser: set-up of imap: unknown'] },
  play: shows('imap', ['look-up-type', 'keep-old-account', 'if-pop3-save', 'add-imap-missing', 'if-pop3-copy']),
};

/** The provider has switched off POP3, but a program still uses it. */
export const OldProtocolIsGone: Story = {
  args: { offered: ['imap'], facts: { current: 'pop3' }, defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: the old protocol is gone'] },
  play: shows('imap', ['pop3-is-gone', 'add-imap-beside', 'copy-what-is-left', 'ask-for-the-rest', 'compare-counts']),
};

/** Moves mail off the server into a folder on a computer with a backup: the only IMAP plan that removes mail. */
export const ImapMovesMail: Story = {
  args: {
    facts: { current: 'new', keepMailOn: 'device', deviceBackup: 'yes' },
    defaultAnswers: { devices: 'in-step' },
  },
  parameters: { states: ['chooser: own copy: move'] },
  play: shows('imap', ['copy-to-own-folder', 'check-own-folder', 'delete-copied-mail']),
};

/** POP3 on one computer whose mail is backed up: copies are removed after some days, once everything is checked. */
export const Pop3New: Story = {
  args: {
    facts: { current: 'new', deviceBackup: 'yes' },
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device' },
  },
  parameters: {
    states: ['chooser: set-up of pop3: add', 'chooser: places: main-computer', 'chooser: copies go after days'],
  },
  play: shows('pop3', ['add-pop3-computer', 'keep-copies', 'phones-by-imap', 'check-backup', 'let-copies-go']),
};

/** POP3 is set up: that account stays, and its settings change. */
export const Pop3Already: Story = {
  args: {
    facts: { current: 'pop3', deviceBackup: 'no' },
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device' },
  },
  parameters: { states: ['chooser: set-up of pop3: stay', 'chooser: copies stay'] },
  play: shows('pop3', ['stay-pop3', 'back-up', 'keep-copies', 'pop3-elsewhere']),
};

/** From IMAP: POP3 only downloads the inbox, so sent mail and folders are copied first. */
export const Pop3FromImap: Story = {
  args: {
    facts: { current: 'imap', deviceBackup: 'yes' },
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device' },
  },
  parameters: { states: ['chooser: set-up of pop3: from-imap'] },
  play: shows('pop3', [
    'keep-imap-account',
    'copy-server-folders',
    'compare-counts',
    'add-pop3-beside',
    'let-copies-go',
    'delete-copied-mail',
  ]),
};

/** A small mailbox, several people who each need all mail, and nobody knows what is set up. */
export const Pop3FromWhateverIsThere: Story = {
  args: {
    facts: { current: 'unsure', serverSpace: 'tight' },
    defaultAnswers: { devices: 'separate', sharedMailbox: 'separately', keepMailOn: 'device' },
  },
  parameters: { states: ['chooser: set-up of pop3: unknown'] },
  play: shows('pop3', [
    'look-up-type',
    'keep-any-account',
    'if-imap-copy',
    'back-up',
    'ask-the-others',
    'let-copies-go-main',
  ]),
};

/** A phone alone should not have the only copy. */
export const OnAPhone: Story = {
  args: { facts: { current: 'new', keepMailOn: 'device' }, defaultAnswers: { devices: 'phone' } },
  parameters: { states: ['chooser: places: phone'] },
  play: inTurn(
    says((messages) => [messages['result.meaning.imap.phone'], messages['risk.phone-only']]),
    shows('imap', ['add-imap-phone', 'keep-offline-phone', 'own-copy-needs-computer']),
  ),
};

/** A phone alone, and the server only has POP3: webmail for now. */
export const OnAPhoneWithPop3Only: Story = {
  args: { offered: ['pop3'], facts: { current: 'new' }, defaultAnswers: { devices: 'phone' } },
  parameters: { states: ['chooser: a phone, and only pop3 offered'] },
  play: inTurn(
    says((messages) => [messages['result.only.phone'], messages['result.only.phone.meaning']]),
    shows('pop3', ['pop3-needs-computer', 'phone-webmail']),
  ),
};

/** A ticket system: it gets a separate mailbox, and moves mail that it has processed to another folder there. */
export const ForAProgram: Story = {
  args: { facts: { current: 'pop3' }, defaultAnswers: { sharedMailbox: 'program' } },
  parameters: { states: ['chooser: places: program'] },
  play: inTurn(
    says((messages) => [messages['reason.sharedMailbox.program']]),
    unfold,
    says((messages) => [messages['risk.program-deletes']]),
    shows('imap', ['program-switch-off', 'program-own-mailbox', 'program-imap', 'program-move']),
  ),
};

/** A large provider: a list below the steps says what it does differently. */
export const AtAProvider: Story = {
  args: {
    provider: 'gmail',
    facts: { current: 'new' },
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device' },
  },
  parameters: { states: ['chooser: at a provider'] },
  play: inTurn(
    unfold,
    says((messages) => {
      const provider = providers.gmail.name;
      return [
        text(messages, 'provider.handed-out-once', { provider }),
        text(messages, 'provider.web-setting-decides', { provider }),
      ];
    }),
  ),
};

/** A provider that only has IMAP; the host says nothing else about the server. */
export const AtAProviderWithImapOnly: Story = {
  args: { provider: 'icloud', facts: { current: 'new' }, defaultAnswers: { devices: 'one', keepMailOn: 'device' } },
  parameters: { states: ['chooser: at a provider with one protocol'] },
  play: inTurn(
    unfold,
    says((messages) => [
      text(messages, 'result.choose', { protocol: 'imap' }),
      text(messages, 'provider.app-password', { provider: providers.icloud.name }),
    ]),
  ),
};

/** Nobody has said what is set up today, so this question comes first. The host's settings are below the heading. */
export const AskedFirst: Story = {
  args: {
    defaultAnswers: { devices: 'in-step' },
    defaultValue: 'imap',
    settings: <p style={{ margin: 0 }}>imap.example.org, port 993, TLS</p>,
  },
  parameters: { states: ['chooser: set-up: what is there is asked first', 'chooser: settings of the host'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const { 'question.current': question } = messagesIn(globals.language);
    await expect(canvas.getByRole('radiogroup', { name: question })).toBeVisible();
    await expect(canvas.getByText('imap.example.org, port 993, TLS')).toBeVisible();
    await expect(canvasElement.querySelector('[data-_todo]')).toBeNull();
  },
};

/** One step is ticked. */
export const TickedOff: Story = {
  args: { facts: { current: 'new' }, defaultAnswers: { devices: 'in-step' }, defaultValue: 'imap' },
  parameters: { states: ['chooser: set-up: steps ticked off'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const boxes = canvasElement.querySelectorAll('[data-_todo] input');
    await userEvent.click(boxes[0] as Element);
    const progress = text(messagesIn(globals.language), 'set-up.done', { done: 1, count: boxes.length });
    await expect(canvas.getByText(progress)).toBeVisible();
  },
};

/** Chosen before the mailbox was said to be small: steps that remove mail wait for the acknowledgement. */
export const StepsThatWait: Story = {
  args: {
    facts: { current: 'new' },
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' },
    defaultValue: 'pop3',
  },
  parameters: { states: ['chooser: set-up: steps wait for the acknowledgement'] },
  play: async ({ args, canvas, canvasElement, globals }) => {
    const days = daysIn(args);
    const messages = messagesIn(globals.language);
    await expect(canvasElement.textContent).not.toContain(stepIn(messages, 'let-copies-go', days));
    await userEvent.click(canvas.getByRole('checkbox', { name: text(messages, 'acknowledge.older-mail', { days }) }));
    await expect(canvasElement.textContent).toContain(stepIn(messages, 'let-copies-go', days));
    await userEvent.click(canvas.getByRole('checkbox', { name: text(messages, 'acknowledge.older-mail', { days }) }));
  },
};

/** The choice was made on an earlier visit, so the steps show before the guide has loaded. They stay, and a button shows the settings. */
export const GuideComesLater: Story = {
  args: { server: mailServer, facts: { current: 'new' }, defaultAnswers: { devices: 'in-step' }, defaultValue: 'imap' },
  parameters: { states: ['chooser: set-up: the guide came after the steps'] },
  play: async ({ canvas, canvasElement, globals }) => {
    await expect(canvas.getByRole('button', { name: messagesIn(globals.language)['set-up.settings'] })).toBeVisible();
    await expect(canvasElement.querySelector('[part~="setting"]')).toBeNull();
    await expect(canvasElement.querySelectorAll('[data-_todo] > li').length).toBeGreaterThan(2);
  },
};

/** The set-up guide with this server's settings. Earlier ticks are kept. */
export const WithGuide: Story = {
  args: { ...GuideComesLater.args },
  parameters: { states: ['chooser: set-up: the guide'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvasElement.querySelector('[data-_todo] input') as Element);
    await userEvent.click(canvas.getByRole('button', { name: messages['set-up.settings'] }));
    const focused = () => expect(canvas.getByRole('heading', { name: messages['guide.settings'] })).toHaveFocus();
    // Loading can be slow on a busy machine.
    await waitFor(focused, { timeout: 20_000 });
    await expect(canvas.getByText('imap.example.net')).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: messages['guide.program'] }), 'thunderbird');
    await expect(canvasElement.querySelector('[data-_todo] input')).toBeChecked();
  },
};

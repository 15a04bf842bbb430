import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { withOlderWays as server } from '../test/mailServer.ts';
import { SetupGuide } from './SetupGuide.tsx';

/**
 * Ways to set up a mail program without typing: a profile, a code to scan, files. Nothing is sent anywhere: the page
 * makes each one when somebody asks for it. The script for this also loads then.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { SetupGuide } from '@mail-protocol/react/setup-guide';
 * import '@mail-protocol/react/styles.css';
 *
 * // If the page may not save files, link to a profile that the server makes.
 * export const Guide = () => <SetupGuide protocol="imap" profileHref="/mail/profile.mobileconfig" />;
 * ```
 */
const meta: Meta<typeof SetupGuide> = {
  title: 'SetupGuide/Files',
  component: SetupGuide,
  args: { protocol: 'imap', server, facts: { devices: 'in-step' } },
};

export default meta;

type Story = StoryObj<typeof SetupGuide>;
/** Loading on demand can be slow on a busy machine. */
const patience = { timeout: 20_000 };

/** The QR code for Thunderbird on Android. The script that draws it loads on demand. */
export const Code: Story = {
  args: { facts: { devices: 'in-step', current: 'new' }, defaultProgram: 'thunderbird-android' },
  parameters: { states: ['guide: code', 'guide: program thunderbird-android'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'guide.code', { protocol: 'imap' }) }));
    const caption = text(messages, 'guide.code.caption', { protocol: 'imap' });
    await waitFor(() => expect(canvas.getByRole('figure', { name: caption })).toBeVisible(), patience);
  },
};

/** No file for a device: people sign in on a web page, and an Apple profile can't express that. */
export const FileRefused: Story = {
  args: {
    facts: { devices: 'in-step', current: 'new' },
    server: { ...server, signIn: 'browser' },
    defaultProgram: 'ios-mail',
  },
  parameters: { states: ['guide: a file is refused', 'guide: program ios-mail', 'guide: sign-in in the browser'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: text(messages, 'guide.profile', { protocol: 'imap' }) }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(messages['guide.not-made']), patience);
    await expect(canvasElement.querySelector('[part~="settings"]')).toBeVisible();
  },
};

/** For pages that may not save a file: a link to the file that the host serves. */
export const ServedProfile: Story = {
  args: { facts: { devices: 'in-step', current: 'new' }, defaultProgram: 'ios-mail', profileHref: '/jo.mobileconfig' },
  parameters: { states: ['guide: a file of the host'] },
  play: async ({ canvas, globals }) => {
    const name = text(messagesIn(globals.language), 'guide.profile', { protocol: 'imap' });
    await expect(canvas.getByRole('link', { name })).toHaveAttribute('href', '/jo.mobileconfig');
  },
};

/** For the server's administrator. */
export const Files: Story = {
  args: { facts: { devices: 'in-step', current: 'new' } },
  parameters: { states: ['guide: files for administrators'] },
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: messages['guide.files'] }));
    await expect(canvasElement.textContent).toContain('https://autoconfig.example.net/mail/config-v1.1.xml');
  },
};

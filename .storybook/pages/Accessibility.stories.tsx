import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import { AnnouncementLog } from './AnnouncementLog.tsx';

/** What people hear, in order. */
const meta: Meta<typeof AnnouncementLog> = {
  title: 'Guides/Accessibility',
  component: AnnouncementLog,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<typeof AnnouncementLog>;

/** The announcements after an answer, after a changed answer, and after "Start over". */
export const Announcements: Story = {
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const log = within(canvas.getByRole('region', { name: 'What was announced' }));
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.one'] }));
    await waitFor(
      () => expect(log.getByText(text(messages, 'announce.recommendation', { protocol: 'pop3' }))).toBeVisible(),
      {
        timeout: 3000,
      },
    );
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.in-step'] }));
    await waitFor(
      () => expect(log.getByText(text(messages, 'announce.recommendation', { protocol: 'imap' }))).toBeVisible(),
      {
        timeout: 3000,
      },
    );
    await userEvent.click(canvas.getByRole('button', { name: messages['interview.reset'] }));
    await waitFor(() => expect(log.getByText(messages['interview.cleared'])).toBeVisible());
  },
};

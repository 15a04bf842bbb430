import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { AnnouncementLog } from './AnnouncementLog.tsx';

/** What people hear, in the order in which it is said. */
const meta: Meta<typeof AnnouncementLog> = {
  title: 'Guides/Accessibility',
  component: AnnouncementLog,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<typeof AnnouncementLog>;

/** Answers, their changes, and starting over, as they are announced. */
export const Announcements: Story = {
  play: async ({ canvas }) => {
    const log = within(canvas.getByRole('region', { name: 'What was announced' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'On one device' }));
    await waitFor(() => expect(log.getByText('So far we recommend POP3.')).toBeVisible(), { timeout: 3000 });
    await userEvent.click(canvas.getByRole('radio', { name: 'In several places, and all should match' }));
    await waitFor(() => expect(log.getByText('So far we recommend IMAP.')).toBeVisible(), { timeout: 3000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }));
    await waitFor(() => expect(log.getByText('Your answers were cleared.')).toBeVisible());
  },
};

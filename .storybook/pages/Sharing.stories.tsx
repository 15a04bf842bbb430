import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import { ShareLink } from './ShareLink.tsx';

/** Answers as a link, and back. */
const meta: Meta<typeof ShareLink> = {
  title: 'Guides/Sharing answers by link',
  component: ShareLink,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<typeof ShareLink>;

/** Answer and see the link; open a link and see the answers. */
export const ThereAndBack: Story = {
  args: { defaultAnswers: { devices: 'in-step' } },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByText(/#v=2&devices=in-step$/)).toBeVisible();
    const topic = messages['question.devices.topic'];
    await userEvent.click(canvas.getByRole('button', { name: (name) => name.endsWith(topic) }));
    await userEvent.click(canvas.getByRole('radio', { name: messages['answer.devices.separate'] }));
    await expect(canvas.getByText(/#v=2&devices=separate$/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }));
    await expect(canvas.getByRole('radio', { name: messages['answer.devices.one'] })).toBeChecked();
    await expect(canvas.getByText('Answers now: 2. Ignored in the link: 0.')).toBeVisible();
  },
};

/** A link with several faults: the valid answers count, and the rest is listed. */
export const HalfBroken: Story = {
  args: {
    defaultLink: 'https://panel.example.org/mail-advice#v=9&devices=one&offline=never&pets=cat&devices=webmail',
  },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(canvas.getByText(messages['answer.devices.one'])).toBeVisible());
    for (const code of ['MP-101', 'MP-102', 'MP-103', 'MP-105']) await expect(canvas.getByText(code)).toBeVisible();
  },
};

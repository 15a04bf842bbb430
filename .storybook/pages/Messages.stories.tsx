import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { loadMessages, messagesIn } from '../messagesIn.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MessageTable } from './MessageTable.tsx';

/** Languages, and every message with its English text. */
const meta: Meta<typeof LanguageSwitch> = {
  title: 'Guides/Messages and languages',
  component: LanguageSwitch,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<typeof LanguageSwitch>;

/** The languages of the library. */
export const Languages: Story = {
  play: async ({ canvas, canvasElement }) => {
    const root = canvasElement.querySelector('.mail-protocol');
    for (const tag of ['de', 'ar']) {
      await loadMessages(tag);
      const { language, direction, 'question.devices.topic': topic } = messagesIn(tag);
      await userEvent.selectOptions(canvas.getByLabelText('Language'), language);
      await expect(canvas.getByText(topic, { selector: '[data-_topic] *' })).toBeVisible();
      await expect(root).toHaveAttribute('dir', direction);
    }
    await userEvent.selectOptions(canvas.getByLabelText('Language'), 'en');
  },
};

/** Every key, generated from `english`. */
export const Keys: Story = {
  render: () => <MessageTable />,
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'choice.choose');
    await expect(
      canvas.getByRole('row', { name: /choice\.choose Use \{protocol\} .*protocol, protocol: imap or pop3/ }),
    ).toBeVisible();
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

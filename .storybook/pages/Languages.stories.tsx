import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Glossary } from './Glossary.tsx';

/** The state of each language, and the words that translations take from mail programs. */
const meta: Meta<typeof Glossary> = {
  title: 'Guides/Languages',
  component: Glossary,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<typeof Glossary>;

/** The words, by language. */
export const WordsOfMailPrograms: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^inbox Posteingang: Thunderbird \d/ })).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Language'), 'fr');
    await expect(canvas.getByRole('row', { name: /^bin Corbeille: / })).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Language'), 'de');
  },
};

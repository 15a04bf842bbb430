import { text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import { GuideTable } from './GuideTable.tsx';
import { ThemeEditor } from './ThemeEditor.tsx';
import { publicParts, publicProperties } from './themingContract.ts';

/** The CSS contract: every custom property and every part, read from the source. */
const meta: Meta<typeof ThemeEditor> = {
  title: 'Guides/Theming',
  component: ThemeEditor,
  tags: ['!autodocs'],
  argTypes: { defaultValues: { control: false } },
};

export default meta;

type Story = StoryObj<typeof ThemeEditor>;

/** Change a value, see the chooser, and copy the CSS. */
export const Editor: Story = {
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const root = canvasElement.querySelector('.mail-protocol') as HTMLElement;
    const action = canvas.getByRole('button', { name: text(messages, 'choice.choose', { protocol: 'imap' }) });
    await fireEvent.change(canvas.getByLabelText(/--mp-accent/), { target: { value: '#0a6e4f' } });
    await expect(canvas.getByText(/--mp-accent: #0a6e4f;/)).toBeVisible();
    await waitFor(() => expect(getComputedStyle(action).backgroundColor).toBe('rgb(10, 110, 79)'));
    await expect(root).not.toHaveAttribute('style');
    canvas.getByRole('button', { name: 'Back to the defaults' }).click();
    await waitFor(() => expect(canvas.getByText('/* Change a value to see the CSS. */')).toBeVisible());
  },
};

/** A house style: another accent, square corners, smaller spaces. */
export const HouseStyle: Story = {
  args: {
    defaultValues: {
      '--mp-accent': 'light-dark(#0a6e4f, #7fd8b4)',
      '--mp-on-accent': 'light-dark(#ffffff, #06281d)',
      '--mp-radius': '0.125em',
      '--mp-space': '0.75em',
    },
  },
  play: async ({ canvas, canvasElement, globals }) => {
    const { 'question.devices.topic': topic } = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: (name) => name.endsWith(topic) }));
    const option = canvasElement.querySelector('[part~="option"]') as HTMLElement;
    await expect(getComputedStyle(option).borderRadius).toBe('2px');
  },
};

/** Every custom property, from `styles.css`. */
export const Properties: Story = {
  render: () => (
    <GuideTable
      caption="Custom properties"
      columns={['Property', 'What it is', 'Default']}
      rows={publicProperties.map(({ name, meaning, fallback }) => [name, meaning, `\`${fallback}\``])}
    />
  ),
};

/** Every part with its states, from `parts.ts`. */
export const Parts: Story = {
  render: () => (
    <GuideTable
      caption="Parts"
      columns={['Part', 'What it is', 'States']}
      rows={publicParts.map(({ name, meaning, states }) => [name, meaning, states])}
    />
  ),
};

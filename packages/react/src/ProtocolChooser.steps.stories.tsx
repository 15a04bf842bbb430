import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/**
 * One question at a time, for wizards and narrow places.
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function Step() {
 *   return <ProtocolChooser layout="steps" headingLevel={1} />;
 * }
 * ```
 */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'ProtocolChooser/Steps',
  component: ProtocolChooser,
  args: { layout: 'steps' },
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** The first question: nothing to go back to, and it can be skipped. */
export const First: Story = {
  parameters: { states: ['chooser: steps: first'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: 'Back' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Skip' })).toBeVisible();
  },
};

/** In the middle: Back and Next move focus to the question's heading. */
export const Middle: Story = {
  parameters: { states: ['chooser: steps: middle'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'On one device' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await expect(canvas.getByRole('heading', { name: 'Who deals with mail sent here?' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
    await expect(canvas.getByRole('heading', { name: 'Where will this mailbox be read?' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
  },
};

/** The last question: the answer settles it, and the result is one press away. */
export const Last: Story = {
  parameters: { states: ['chooser: steps: last'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'In several places, and all should match' }));
    await expect(canvas.getByRole('button', { name: 'See the result' })).toBeVisible();
  },
};

/** By the keyboard alone, from the first question to the choice. */
export const ByKeyboard: Story = {
  parameters: { states: ['chooser: steps: result with review', 'chooser: chosen as recommended'] },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('heading', { name: 'Choose IMAP' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('radio', { name: 'IMAP' })).toBeChecked();
  },
};

/** The result: the answers as a list with ways to change them, above the recommendation. */
export const Result: Story = {
  args: { defaultAnswers: { devices: 'in-step' } },
  parameters: { states: ['chooser: steps: result with review'] },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Change.*where it is read/ }));
    await expect(canvas.getByRole('heading', { name: 'Where will this mailbox be read?' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'See the result' }));
    await expect(canvas.getByRole('heading', { name: 'Choose IMAP' })).toHaveFocus();
  },
};

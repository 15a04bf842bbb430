import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DecisionExplorer } from './DecisionExplorer.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';

/**
 * Every answer, and every number and code that follows from it.
 *
 * ```sh
 * npm install @mail-protocol/core
 * ```
 *
 * ```ts
 * import { recommend } from '@mail-protocol/core';
 *
 * const { protocol, strength, alternative } = recommend({ devices: 'in-step', serverSpace: 'tight' });
 * console.log(protocol, strength, alternative?.protocol); // imap likely pop3
 * ```
 */
const meta: Meta<typeof DecisionExplorer> = {
  title: 'The decision',
  component: DecisionExplorer,
  tags: ['!autodocs'],
  argTypes: { defaultAnswers: { control: false }, defaultOffered: { control: false } },
};

export default meta;

type Story = StoryObj<typeof DecisionExplorer>;

/** Two needs that speak for different protocols: several places that match, and a small mailbox. */
export const Explorer: Story = { args: { defaultAnswers: { devices: 'in-step', serverSpace: 'tight' } } };

/** The sum is 0: IMAP, because a person can change from it later and lose nothing. */
export const LevelSum: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'server' } },
};

/** The answers ask for IMAP, and the server has POP3 only. */
export const OneOffered: Story = { args: { defaultAnswers: { devices: 'in-step' }, defaultOffered: ['pop3'] } };

/** All weights. */
export const Evidence: Story = { render: () => <EvidenceTable /> };

/** All numbers change when an answer changes, or when the server offers other protocols. */
export const FollowsChanges: Story = {
  tags: ['!dev'],
  args: { defaultAnswers: { devices: 'in-step' } },
  play: async ({ canvas }) => {
    const recommendation = within(canvas.getByRole('region', { name: 'Recommendation' }));
    const devices = within(canvas.getByRole('group', { name: /devices/ }));
    await userEvent.click(devices.getByRole('radio', { name: /separate/ }));
    await expect(recommendation.getByRole('status')).toHaveTextContent('Use POP3 recommended · likely');
    await expect(recommendation.getByRole('row', { name: /Sum/ })).toHaveTextContent('−4');
    await userEvent.click(canvas.getByRole('checkbox', { name: 'pop3' }));
    await expect(recommendation.getByRole('status')).toHaveTextContent('Use IMAP only-option');
    await userEvent.click(canvas.getByRole('checkbox', { name: 'pop3' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Clear all answers' }));
    await expect(recommendation.getByRole('status')).toHaveTextContent('unanswered');
  },
};

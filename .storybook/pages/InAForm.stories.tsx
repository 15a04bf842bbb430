import { type Messages, text } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import { HostForm } from './HostForm.tsx';

/** The chooser in a host's form, with what the server would receive. */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'Guides/In a form',
  component: ProtocolChooser,
  tags: ['!autodocs'],
  args: { name: 'protocol', required: true },
  render: (args) => (
    <HostForm>
      <ProtocolChooser {...args} />
    </HostForm>
  ),
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** A small mailbox, read on one device, without a backup. A person who chooses POP3 must acknowledge the risk. */
const risky = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } as const;

/** The IMAP card: in a form, two cards show the choice. */
const imapCard = (canvas: ReturnType<typeof within>, messages: Messages) =>
  within(canvas.getByRole('radiogroup', { name: messages['choice.title'] })).getByRole('radio', { name: /^IMAP/ });

/** Answer, choose, send and reset, and see what is posted. */
export const WhatIsPosted: Story = {
  args: { defaultAnswers: { devices: 'in-step' } },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const receipt = within(canvas.getByRole('region', { name: 'What the server receives' }));
    await waitFor(() => expect(receipt.getByText('address=anna@example.org')).toBeVisible());
    await userEvent.click(imapCard(canvas, messages));
    await waitFor(() => expect(receipt.getByText(/protocol=imap$/)).toBeVisible());
  },
};

/** Sent without a choice: an error shows, and the first option has focus. */
export const ChoiceMissing: Story = {
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(canvas.getByRole('button', { name: 'Create mailbox' }));
    await expect(await canvas.findByText(`${messages['choice.error']}:`)).toBeVisible();
    await expect(canvas.getByRole('radiogroup', { name: messages['choice.title'] })).toHaveAccessibleDescription(
      `${messages['choice.error']}: ${messages['choice.required']}`,
    );
    await waitFor(() => expect(canvas.getByRole('radio', { name: 'IMAP' })).toHaveFocus());
    await expect(canvas.getByText('Not sent yet.')).toBeVisible();
  },
};

/** A choice that can lose mail: the form is not sent until the box is ticked. */
export const AcknowledgementDue: Story = {
  args: { defaultAnswers: risky, defaultValue: 'pop3' },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const box = canvas.getByRole('checkbox', { name: text(messages, 'acknowledge.older-mail', { days: 14 }) });
    await userEvent.click(canvas.getByRole('button', { name: 'Create mailbox' }));
    await waitFor(() => expect(box).toHaveFocus());
    await expect(canvas.getByText(messages['acknowledge.required'])).toBeVisible();
    await userEvent.click(box);
    await userEvent.click(canvas.getByRole('button', { name: 'Create mailbox' }));
    await expect(await canvas.findByText('Sent: address=anna@example.org, protocol=pop3')).toBeVisible();
  },
};

/** The host's reset clears the choice and keeps the answers. */
export const ResetByTheHost: Story = {
  tags: ['!dev'],
  args: { defaultAnswers: { devices: 'in-step' } },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await userEvent.click(imapCard(canvas, messages));
    await expect(imapCard(canvas, messages)).toBeChecked();
    await waitFor(() => expect(canvas.getByText(/protocol=imap$/)).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(imapCard(canvas, messages)).not.toBeChecked());
    await waitFor(() => expect(canvas.getByText('address=anna@example.org')).toBeVisible());
    await expect(canvas.getByText(messages['answer.devices.in-step'])).toBeVisible();
  },
};

import '@mail-protocol/element/register';
import type { Messages } from '@mail-protocol/core';
import type { ProtocolChooserAttributes, ProtocolChooserElement } from '@mail-protocol/element';
import type {} from '@mail-protocol/element/types/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import { HostForm } from './HostForm.tsx';

interface Chooser extends ProtocolChooserAttributes {
  readonly messages?: Messages;
}

/** The tags of `@mail-protocol/element`, from the script that a page would load. */
const meta: Meta<Chooser> = {
  title: 'Guides/Custom elements',
  tags: ['!autodocs'],
  args: { name: 'protocol' },
};

export default meta;

type Story = StoryObj<Chooser>;

/** The content of the shadow root of the first element with this tag. */
function inside(canvas: HTMLElement, tag: 'mail-protocol-chooser' | 'mail-protocol-comparison') {
  const root = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.mail-protocol');
  if (!root) throw new Error(`${tag} has rendered nothing.`);
  return within(root);
}

/** In a form, the element works like an input. */
export const InAForm: Story = {
  args: { required: true, facts: 'v=2&devices=in-step' },
  render: (args) => (
    <HostForm>
      <mail-protocol-chooser {...args} />
    </HostForm>
  ),
  play: async ({ canvas, canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const receipt = within(canvas.getByRole('region', { name: 'What the server receives' }));
    const chooser = await waitFor(() => inside(canvasElement, 'mail-protocol-chooser'));
    await userEvent.click(canvas.getByRole('button', { name: 'Create mailbox' }));
    await expect(await chooser.findByText(`${messages['choice.error']}:`)).toBeVisible();
    await expect(canvas.getByText('Not sent yet.')).toBeVisible();
    const card = chooser.getByRole('radio', { name: /^IMAP/ });
    await userEvent.click(card.closest('label') ?? card);
    await waitFor(() => expect(receipt.getByText(/protocol=imap$/)).toBeVisible());
  },
};

/** The host's settings of each protocol are in a slot. A custom property and a part change the look. */
export const SlotsAndLooks: Story = {
  args: { value: 'imap', facts: 'v=2&devices=in-step', density: 'compact' },
  render: (args) => (
    <div className="guide">
      <div className="guide-green">
        <mail-protocol-chooser {...args}>
          <p slot="settings-imap">imap.example.org, port 993</p>
          <p slot="settings-pop3">pop.example.org, port 995</p>
        </mail-protocol-chooser>
      </div>
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    const chooser = await waitFor(() => inside(canvasElement, 'mail-protocol-chooser'));
    // Content without a slot is not rendered, whatever its style.
    const shown = (text: RegExp) => canvas.getByText(text).checkVisibility();
    await waitFor(() => expect(shown(/993$/)).toBe(true));
    await expect(shown(/995$/)).toBe(false);
    const [option] = chooser.getAllByRole('radio');
    await expect(getComputedStyle(option?.closest('[part~="option"]') as Element).borderRadius).toBe('0px');
  },
};

/** The table follows the answers in the chooser. */
export const Together: Story = {
  args: { facts: 'v=2&sharedMailbox=no' },
  render: (args) => (
    <div className="guide">
      <div className="guide-themed guide-stack">
        <mail-protocol-chooser id="chooser" {...args} />
        <mail-protocol-comparison for="chooser" {...{ messages: args.messages }} />
      </div>
    </div>
  ),
  play: async ({ canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const chooser = canvasElement.querySelector<ProtocolChooserElement>('mail-protocol-chooser');
    const recommended = () =>
      canvasElement
        .querySelector('mail-protocol-comparison')
        ?.shadowRoot?.querySelector('table')
        ?.getAttribute('data-recommended');
    await waitFor(() => expect(chooser?.recommendation.status).toBe('unanswered'));
    await expect(recommended()).toBeNull();
    const { 'answer.devices.one': one } = messages;
    const option = inside(canvasElement, 'mail-protocol-chooser').getByRole('radio', { name: one });
    await userEvent.click(option.closest('label') ?? option);
    await waitFor(() => expect(recommended()).toBe('pop3'));
    await expect(chooser?.recommendation.protocol).toBe('pop3');
    const { getByRole } = inside(canvasElement, 'mail-protocol-comparison');
    await expect(getByRole('table', { name: messages['table.caption'] })).toBeVisible();
  },
};

/** A page where no script runs. */
const withoutScript = `<!doctype html><html lang="en"><title>A panel without JavaScript</title>
<style>body { margin: 16px; font: 16px/1.5 system-ui, sans-serif } label { display: block; padding-block: 4px }</style>
<form>
  <mail-protocol-chooser name="protocol" required>
    <fieldset>
      <legend>How should mail get to your device?</legend>
      <label><input type="radio" name="protocol" value="imap" required> IMAP: it stays on the server</label>
      <label><input type="radio" name="protocol" value="pop3"> POP3: it is downloaded</label>
    </fieldset>
  </mail-protocol-chooser>
</form></html>`;

/** Without JavaScript, the content of the tag shows, and posts the same field. */
export const WithoutJavaScript: Story = {
  render: () => (
    <div className="guide">
      <iframe className="guide-frame" title="A panel without JavaScript" height={170} srcDoc={withoutScript} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const page = () => canvasElement.querySelector('iframe')?.contentDocument;
    await waitFor(() => expect(page()?.querySelectorAll('[name="protocol"][type="radio"]')).toHaveLength(2));
    await expect(page()?.querySelector('mail-protocol-chooser')?.shadowRoot).toBeNull();
  },
};

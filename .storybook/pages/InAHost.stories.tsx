import { arabic } from '@mail-protocol/core/locales/ar';
import { ProtocolChooser, type ProtocolChooserProps } from '@mail-protocol/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import bootstrap3 from 'bootstrap3/dist/css/bootstrap.css?inline';
import { expect, waitFor } from 'storybook/test';
import { HostFrame } from './HostFrame.tsx';

/** The chooser on pages that have a style sheet, their own dark mode or their own direction. */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'Guides/In a host with its own CSS',
  component: ProtocolChooser,
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** A panel's own markup above the chooser, in its own font size. */
function Panel(chooser: ProtocolChooserProps) {
  return (
    <>
      <fieldset>
        <legend>New mailbox</legend>
        <label>
          <input type="checkbox" /> Welcome mail
        </label>{' '}
        <button type="button">Help</button>
      </fieldset>
      <ProtocolChooser {...chooser} density="compact" />
    </>
  );
}

/** The same panel twice. Only the host's own markup above the chooser looks different. */
export const BareAndBootstrap: Story = {
  render: (args) => (
    <div className="guide">
      <div className="guide-sides" data-even="">
        <section className="guide-stack" aria-label="A page without styles">
          <p className="guide-note">A page without styles</p>
          <HostFrame
            title="The chooser on a page without styles"
            css="body { margin: 0; font: 14px/1.4 Arial, sans-serif }"
          >
            <Panel {...args} />
          </HostFrame>
        </section>
        <section className="guide-stack" aria-label="Bootstrap 3">
          <p className="guide-note">A page with Bootstrap 3.4.1, outside layers</p>
          <HostFrame title="The chooser with Bootstrap 3" css={bootstrap3}>
            <Panel {...args} />
          </HostFrame>
        </section>
      </div>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const frames = () =>
      [...canvasElement.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument as Document);
    const looks = (selector: string) =>
      frames().map((page) => {
        const element = page.querySelector(selector);
        if (!element) return null;
        const { fontWeight, fontSize, padding, borderWidth, display } = getComputedStyle(element);
        return { fontWeight, fontSize, padding, borderWidth, display };
      });
    await waitFor(() => expect(looks('[part~="option"]')).not.toContain(null));
    for (const selector of ['[part~="button"]', '[part~="option"]', '[part~="question-heading"]']) {
      const [bare, bootstrap] = looks(selector);
      await expect(bootstrap).toEqual(bare);
    }
    const [bare, bootstrap] = looks('legend');
    await expect(bootstrap).not.toEqual(bare);
  },
};

/** A dark page without `color-scheme`. */
export const DarkByClass: Story = {
  args: { colorScheme: 'dark', defaultAnswers: { devices: 'in-step' } },
  render: (args) => (
    <div className="guide">
      <div className="guide-host" data-dark-by-class="">
        <ProtocolChooser {...args} />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    const root = canvas.getByRole('status').closest('.mail-protocol') as HTMLElement;
    await expect(getComputedStyle(root).colorScheme).toBe('dark');
    await expect(getComputedStyle(root.closest('.guide-host') as HTMLElement).colorScheme).toBe('light');
  },
};

/** Arabic in a panel with `lang="en"` and left-to-right text. */
export const RightToLeftInside: Story = {
  args: { messages: arabic },
  render: (args) => (
    <div className="guide">
      <div className="guide-host" dir="ltr" lang="en">
        <ProtocolChooser {...args} />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    const root = canvas.getByRole('status').closest('.mail-protocol');
    await expect(root).toHaveAttribute('dir', 'rtl');
    await expect(root).toHaveAttribute('lang', 'ar');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

/**
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { ProtocolChooser } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function CreateMailbox() {
 *   return (
 *     <form action="/mailboxes" method="post">
 *       <ProtocolChooser name="protocol" required />
 *       <button>Create mailbox</button>
 *     </form>
 *   );
 * }
 * ```
 */
const meta: Meta<typeof ProtocolChooser> = {
  title: 'ProtocolChooser',
  component: ProtocolChooser,
  argTypes: {
    layout: { control: 'inline-radio', options: ['list', 'steps'] },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
    colorScheme: { control: 'inline-radio', options: [undefined, 'light', 'dark'] },
    dir: { control: 'inline-radio', options: [undefined, 'ltr', 'rtl'] },
    interview: { control: false },
    settings: { control: false },
    notice: { control: 'text' },
  },
};

export default meta;

type Story = StoryObj<typeof ProtocolChooser>;

/** Nothing answered yet. */
export const Default: Story = {};

/** Every prop within reach. */
export const Playground: Story = { args: { name: 'protocol', required: false, disabled: false } };

/** Several places that must match: settled by the first answer. */
export const RecommendsImap: Story = { args: { defaultAnswers: { devices: 'in-step', sharedMailbox: 'no' } } };

/** Several places that must match, in a small mailbox: contested, with another way. */
export const ImapInASmallMailbox: Story = {
  args: { defaultAnswers: { devices: 'in-step', serverSpace: 'tight', deviceBackup: 'yes', mailVolume: 'high' } },
};

/** One device, mail on it only, no backup: copies stay on the server. */
export const RecommendsPop3: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', deviceBackup: 'no' } },
};

/** Older mail would be on one device that nobody said is backed up: a fact to acknowledge before choosing. */
export const AcknowledgementDue: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } },
};

/** All unsure: IMAP, because it can be undone. */
export const CloseCall: Story = {
  args: { defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'server', serverSpace: 'unsure' } },
};

/** A browser only: neither is needed. */
export const NotNeeded: Story = { args: { defaultAnswers: { devices: 'webmail' } } };

/** The server has one of the two, although the answers ask for the other. */
export const OnlyPop3: Story = { args: { offered: ['pop3'], defaultAnswers: { devices: 'in-step' } } };

/** The server has neither. */
export const Unavailable: Story = { args: { offered: [] } };

/** What the panel knows is shown as known, and open to correction. */
export const KnownFromHost: Story = { args: { facts: { serverSpace: 'tight', sharedMailbox: 'no' } } };

/** Chosen as recommended, with the host's settings. */
export const Chosen: Story = {
  args: {
    defaultAnswers: { devices: 'in-step' },
    defaultValue: 'imap',
    settings: (protocol) =>
      protocol === 'imap' ? 'imap.example.org, port 993, TLS' : 'pop.example.org, port 995, TLS',
  },
};

/** Chosen against the advice: a fact to acknowledge. */
export const Overruled: Story = { args: { defaultAnswers: { devices: 'in-step' }, defaultValue: 'pop3' } };

/** Chosen without a single answer. */
export const ChosenDirectly: Story = { args: { defaultValue: 'imap' } };

/** Nothing can be answered, everything can be read. */
export const Disabled: Story = { args: { disabled: true, defaultAnswers: { devices: 'one' } } };

/** In a form: the host's button is the action, so ours is outlined. */
export const InForm: Story = {
  args: { name: 'protocol', required: true, defaultAnswers: { devices: 'in-step' } },
  render: (args) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        event.currentTarget.dataset['posted'] = new URLSearchParams(
          [...new FormData(event.currentTarget)].map(([name, value]): [string, string] => [name, String(value)]),
        ).toString();
      }}
    >
      <ProtocolChooser {...args} />
      <p>
        <button type="submit">Create mailbox</button> <button type="reset">Reset</button>
      </p>
    </form>
  ),
};

/** One question at a time. */
export const Steps: Story = { args: { layout: 'steps' } };

/** One question at a time, at the result: the answers as a list, with ways to change them. */
export const StepsResult: Story = { args: { layout: 'steps', defaultAnswers: { devices: 'in-step' } } };

/** For dense panels. */
export const Compact: Story = { args: { density: 'compact', defaultAnswers: { devices: 'one' } } };

/** Answers and choice held by the host. */
export const Controlled: Story = {
  render: function Controlled(args) {
    const interview = useProtocolRecommendation({ defaultAnswers: { devices: 'in-step' } });
    const [value, setValue] = useState<'imap' | 'pop3' | null>(null);
    return <ProtocolChooser {...args} interview={interview} value={value} onValueChange={setValue} />;
  },
};

import { type Answers, recommend } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { ComparisonTable } from './ComparisonTable.tsx';

/**
 * POP3 and IMAP side by side. Alone it is a table of facts:
 *
 * ```sh
 * npm install @mail-protocol/react
 * ```
 *
 * ```tsx
 * import { ComparisonTable } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function WhatIsTheDifference() {
 *   return <ComparisonTable />;
 * }
 * ```
 *
 * Driven by the same interview as the chooser, it marks the recommended column, and the rows that the
 * answers made matter come first:
 *
 * ```tsx
 * import { ComparisonTable, ProtocolChooser, useProtocolRecommendation } from '@mail-protocol/react';
 * import '@mail-protocol/react/styles.css';
 *
 * export function ChooseAndCompare() {
 *   const interview = useProtocolRecommendation();
 *   return (
 *     <>
 *       <ProtocolChooser interview={interview} />
 *       <ComparisonTable interview={interview} />
 *     </>
 *   );
 * }
 * ```
 *
 * It never scrolls sideways: from 260 px up the columns stack into labelled lines, and a screen reader
 * still finds a table. Printed, it shows all rows.
 */
const meta: Meta<typeof ComparisonTable> = {
  title: 'ComparisonTable',
  component: ComparisonTable,
  argTypes: {
    recommended: { control: 'inline-radio', options: [null, 'pop3', 'imap'] },
    offered: { control: 'inline-check', options: ['pop3', 'imap'] },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
    colorScheme: { control: 'inline-radio', options: [undefined, 'light', 'dark'] },
    dir: { control: 'inline-radio', options: [undefined, 'ltr', 'rtl'] },
    interview: { control: false },
  },
};

export default meta;

type Story = StoryObj<typeof ComparisonTable>;

const after = (answers: Answers) => ({ interview: { recommendation: recommend(answers) } });

/** Every prop within reach. */
export const Playground: Story = { args: { recommended: 'imap', offered: ['pop3', 'imap'], headingLevel: 2 } };

/** Facts, in groups: nothing is marked and nothing folded. */
export const Default: Story = {};

/** A column marked by the page, without an interview. */
export const Recommended: Story = { args: { recommended: 'pop3' } };

/** The rows that mattered first, each with its answer; the others are one press away. */
export const RelevantRows: Story = { args: after({ devices: 'in-step', serverSpace: 'tight', offline: 'often' }) };

/** The server has one protocol: its column only, and nothing to recommend. */
export const OneProtocol: Story = { args: { offered: ['imap'] } };

/** All rows, those that mattered still on top. */
export const Unfolded: Story = {
  args: after({ devices: 'one', keepMailOn: 'device', serverSpace: 'tight' }),
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { expanded: false }));
  },
};

/** In a narrow place: the name of the row, then a labelled line for each protocol. */
export const Narrow: Story = {
  args: after({ devices: 'in-step', serverSpace: 'tight' }),
  render: (args) => (
    <div style={{ inlineSize: 300 }}>
      <ComparisonTable {...args} />
    </div>
  ),
};

/** From right to left, whatever the page. */
export const RightToLeft: Story = { args: { ...after({ devices: 'one', keepMailOn: 'device' }), dir: 'rtl' } };

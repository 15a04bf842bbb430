import { type Answers, recommend, text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, type within } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
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

type Canvas = ReturnType<typeof within>;

const after = (answers: Answers) => ({ interview: { recommendation: recommend(answers) } });

const rows = (canvas: Canvas) => canvas.getAllByRole('row').length;

/** Every prop within reach. */
export const Playground: Story = {
  args: { recommended: 'imap', offered: ['pop3', 'imap'], headingLevel: 2 },
  parameters: { states: ['table: with recommendation'] },
};

/** Facts, in groups, then what speaks for and against each: nothing is marked and nothing folded. */
export const Default: Story = {
  parameters: { states: ['table: plain', 'table: pros and cons'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('columnheader', { name: 'IMAP' })).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
    for (const protocol of ['pop3', 'imap'] as const)
      for (const key of ['table.short.pro', 'table.short.con'] as const)
        await expect(canvas.getByRole('heading', { name: text(messages, key, { protocol }) })).toBeVisible();
  },
};

/** A column marked by the page, without an interview. */
export const Recommended: Story = {
  args: { recommended: 'pop3' },
  parameters: { states: ['table: with recommendation'] },
  play: async ({ canvas, globals }) => {
    const { 'table.recommended': recommended } = messagesIn(globals.language);
    await expect(canvas.getByRole('columnheader', { name: `POP3 ${recommended}` })).toBeVisible();
  },
};

/** The rows that mattered first, each with its answer; the others are one press away. */
export const RelevantRows: Story = {
  args: after({ devices: 'in-step', serverSpace: 'tight', offline: 'often' }),
  parameters: { states: ['table: with relevant rows', 'table: folded'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    const because = text(messages, 'table.because', {
      answer: messages['answer.offline.often'],
      topic: messages['question.offline.topic'],
    });
    await expect(canvas.getByRole('rowheader', { name: `${messages['row.old-mail']} ${because}` })).toBeVisible();
    await expect(canvas.getByRole('button', { expanded: false })).toBeVisible();
  },
};

/** The server has IMAP: its column only, and nothing to recommend. */
export const OnlyImap: Story = {
  args: { offered: ['imap'] },
  parameters: { states: ['table: only imap'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('columnheader', { name: 'POP3' })).toBeNull();
  },
};

/** The server has POP3. */
export const OnlyPop3: Story = {
  args: { offered: ['pop3'] },
  parameters: { states: ['table: only pop3'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('columnheader', { name: 'IMAP' })).toBeNull();
  },
};

/** All rows, those that mattered still on top. The button keeps focus. */
export const Unfolded: Story = {
  args: after({ devices: 'one', keepMailOn: 'device', serverSpace: 'tight' }),
  parameters: { states: ['table: unfolded'] },
  play: async ({ canvas }) => {
    const before = rows(canvas);
    const fold = canvas.getByRole('button', { expanded: false });
    await userEvent.click(fold);
    await expect(fold).toHaveFocus();
    await expect(rows(canvas)).toBeGreaterThan(before);
  },
};

/** In a narrow place: the name of the row, then a labelled line for each protocol. Still a table to those who listen. */
export const Stacked: Story = {
  args: after({ devices: 'in-step', serverSpace: 'tight' }),
  parameters: { states: ['table: stacked'] },
  render: (args) => (
    <div style={{ inlineSize: 280 }}>
      <ComparisonTable {...args} />
    </div>
  ),
  play: async ({ canvas, globals }) => {
    const { 'row.deleting': deleting } = messagesIn(globals.language);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3);
    await expect(canvas.getByRole('rowheader', { name: (name) => name.startsWith(deleting) })).toBeVisible();
  },
};

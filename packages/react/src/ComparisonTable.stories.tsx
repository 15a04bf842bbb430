import { type Answers, comparison, protocols, recommend, text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, type within } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { ComparisonTable } from './ComparisonTable.tsx';

const rowIds = comparison.map(({ id }) => id);

/**
 * IMAP and POP3 side by side. Alone it is a table of facts, grouped by which of the two does better:
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
 * It never scrolls sideways: from 260 px up the columns stand below the name of their row, and a screen reader
 * still finds a table. Printed, it shows all rows.
 *
 * A page that says some of it elsewhere names the `rows` that it wants, or what to `omit`.
 */
const meta: Meta<typeof ComparisonTable> = {
  title: 'ComparisonTable',
  component: ComparisonTable,
  argTypes: {
    recommended: { control: 'inline-radio', options: [null, 'imap', 'pop3'] },
    offered: { control: 'inline-check', options: ['imap', 'pop3'] },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
    colorScheme: { control: 'inline-radio', options: [undefined, 'light', 'dark'] },
    dir: { control: 'inline-radio', options: [undefined, 'ltr', 'rtl'] },
    rows: { control: 'check', options: rowIds },
    omit: { control: 'check', options: [...rowIds, 'in-short', 'same'] },
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
  args: { recommended: 'imap', offered: ['imap', 'pop3'], headingLevel: 2 },
  parameters: { states: ['table: with recommendation'] },
};

/** What speaks for and against each, then facts, grouped by who does better: nothing is marked and nothing folded. */
export const Default: Story = {
  parameters: { states: ['table: plain', 'table: pros and cons'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('columnheader', { name: 'IMAP' })).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByRole('heading', { name: messages['table.short'] })).toBeVisible();
    for (const protocol of protocols) {
      await expect(canvas.getByRole('heading', { name: messages[`protocol.${protocol}`] })).toBeVisible();
      await expect(canvas.getByRole('rowheader', { name: text(messages, 'group.better', { protocol }) })).toBeVisible();
    }
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

/** In a narrow place: the name of the row, below it both columns side by side. Still a table to those who listen. */
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
    const name = canvas.getByRole('rowheader', { name: (said) => said.startsWith(deleting) });
    await expect(name).toBeVisible();
    const [imap, pop3] = [...(name.parentElement?.querySelectorAll('td') ?? [])].map((cell) =>
      cell.getBoundingClientRect(),
    );
    await expect(imap?.top).toBe(pop3?.top);
    await expect(imap?.top).toBeGreaterThanOrEqual(name.getBoundingClientRect().bottom - 1);
  },
};

/** Only the rows that a page wants, for one that explains the rest itself. */
export const ChosenRows: Story = {
  args: { rows: ['several', 'sent', 'room', 'deleting'] },
  parameters: { states: ['table: chosen rows'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('rowheader', { name: messages['row.room'] })).toBeVisible();
    await expect(canvas.queryByRole('rowheader', { name: messages['row.people'] })).toBeNull();
  },
};

/** The table alone: without the pros and cons above it, what is the same below it, and one row. */
export const Omitted: Story = {
  args: { omit: ['in-short', 'same', 'people'] },
  parameters: { states: ['table: parts left out'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

import { type Answers, comparison, protocols, recommend, text } from '@mail-protocol/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, type within } from 'storybook/test';
import { messagesIn } from '../../../.storybook/messagesIn.ts';
import { ComparisonTable } from './ComparisonTable.tsx';

const rowIds = comparison.map(({ id }) => id);

/**
 * IMAP and POP3 side by side. Without an interview it is a table of facts, grouped by which of the two does better:
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
 * With the interview of a chooser, it marks the recommended column and starts with the rows that the
 * answers made relevant:
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
 * From 260 px up, it never scrolls sideways: if there is little width, the name of each row is above its cells,
 * and a screen reader still finds a table. Printed, it shows all rows.
 *
 * A page that explains some of it elsewhere can list the `rows` to show, or what to `omit`.
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

/** Every prop that can be changed in the controls. */
export const Playground: Story = {
  args: { recommended: 'imap', offered: ['imap', 'pop3'], headingLevel: 2 },
  parameters: { states: ['table: with recommendation'] },
};

/** The pros and cons of each, then facts, grouped by which does better. Nothing is marked and nothing folded. */
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

/** The page marks a column, without an interview. */
export const Recommended: Story = {
  args: { recommended: 'pop3' },
  parameters: { states: ['table: with recommendation'] },
  play: async ({ canvas, globals }) => {
    const { 'table.recommended': recommended } = messagesIn(globals.language);
    await expect(canvas.getByRole('columnheader', { name: `POP3 ${recommended}` })).toBeVisible();
  },
};

/** Relevant rows first, each with its answer. A button shows the others. */
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

/** The server only has IMAP: one column, and nothing to recommend. */
export const OnlyImap: Story = {
  args: { offered: ['imap'] },
  parameters: { states: ['table: only imap'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('columnheader', { name: 'POP3' })).toBeNull();
  },
};

/** The server only has POP3. */
export const OnlyPop3: Story = {
  args: { offered: ['pop3'] },
  parameters: { states: ['table: only pop3'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('columnheader', { name: 'IMAP' })).toBeNull();
  },
};

/** All rows, relevant ones still first. The button keeps focus. */
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

/**
 * In a narrow place: both columns are side by side below the name of the row. It is still a table for screen readers.
 */
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

/** Only the listed rows, for a page that explains the rest itself. */
export const ChosenRows: Story = {
  args: { rows: ['several', 'sent', 'room', 'deleting'] },
  parameters: { states: ['table: chosen rows'] },
  play: async ({ canvas, globals }) => {
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('rowheader', { name: messages['row.room'] })).toBeVisible();
    await expect(canvas.queryByRole('rowheader', { name: messages['row.people'] })).toBeNull();
  },
};

/** The table alone, without one of its rows: no pros and cons above it, no list of what is the same below it. */
export const Omitted: Story = {
  args: { omit: ['in-short', 'same', 'people'] },
  parameters: { states: ['table: parts left out'] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

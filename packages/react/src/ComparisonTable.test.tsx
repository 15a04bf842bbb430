import { type Answers, comparison, prosAndCons, recommend, sameForBoth } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { ComparisonTable } from './ComparisonTable.tsx';

const interview = (answers: Answers) => ({ recommendation: recommend(answers) });

const names = (role: string) => screen.getAllByRole(role).map((element) => element.textContent?.trim());

/** The rows of facts that can be seen, by their token. */
const topics = () => screen.getAllByRole('row').flatMap((row) => (row.dataset['topic'] ? [row.dataset['topic']] : []));

const rowOf = (topic: string) =>
  screen.getAllByRole('row').find((row) => row.dataset['topic'] === topic) ?? document.body;

describe('ComparisonTable, alone', () => {
  it('is a table named by its caption, with every fact, in groups', () => {
    render(<ComparisonTable />);
    const table = screen.getByRole('table', { name: 'POP3 and IMAP side by side' });
    expect(table.querySelector('caption')).toHaveTextContent('POP3 and IMAP side by side');
    expect(names('columnheader')).toEqual(['What it is about', 'POP3', 'IMAP']);
    expect(topics()).toEqual(comparison.map(({ id }) => id));
    expect(screen.queryByRole('button')).toBeNull();
    expect(table.querySelectorAll('[data-recommended], [data-relevant]')).toHaveLength(0);
    expect(screen.queryByText('recommended')).toBeNull();
  });

  it('says every role itself, since a changed display takes away the native ones', () => {
    const { container } = render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
    for (const [tag, role] of Object.entries(roles))
      for (const element of container.querySelectorAll(tag)) expect(element).toHaveAttribute('role', role);
    for (const heading of container.querySelectorAll('th'))
      expect(heading).toHaveAttribute('role', heading.scope === 'col' ? 'columnheader' : 'rowheader');
  });

  it('has scoped headings, those of the groups across all columns', () => {
    const { container } = render(<ComparisonTable />);
    expect(container.querySelectorAll('th[scope="col"]')).toHaveLength(3);
    expect(container.querySelectorAll('th[scope="row"]')).toHaveLength(comparison.length);
    const groups = [...container.querySelectorAll<HTMLTableCellElement>('th[scope="rowgroup"]')];
    expect(groups.map((group) => group.textContent)).toEqual([
      'Your mail',
      'Devices and people',
      'Internet',
      'Space',
      'Risk',
    ]);
    expect(groups.map((group) => group.colSpan)).toEqual([3, 3, 3, 3, 3]);
  });

  it('says each mark in a word and shows it in a shape', () => {
    render(<ComparisonTable />);
    const [pop3, imap] = within(rowOf('folders')).getAllByRole('cell');
    expect(pop3).toHaveAttribute('data-mark', 'minus');
    expect(pop3).toHaveTextContent('Mind: The inbox only.');
    expect(imap).toHaveAttribute('data-mark', 'plus');
    expect(imap).toHaveTextContent('Good: Every folder on the server');
    expect(imap?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('keeps the label of a stacked line from being read after the header of the column', () => {
    render(<ComparisonTable />);
    expect(within(rowOf('folders')).getByRole('cell', { name: /^Mind: The inbox/ })).toBeVisible();
  });

  it('lists what is the same for both, under a heading of the level that the page needs', () => {
    const { rerender } = render(<ComparisonTable />);
    expect(screen.getByRole('heading', { level: 2, name: 'The same for both' })).toBeVisible();
    rerender(<ComparisonTable headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4, name: 'The same for both' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(prosAndCons.length + sameForBoth.length);
  });

  it('marks the column that the page recommends, in its header and down its cells', () => {
    const { container } = render(<ComparisonTable recommended="pop3" />);
    expect(screen.getByRole('columnheader', { name: 'POP3 recommended' })).toHaveAttribute('data-recommended');
    expect(screen.getByRole('columnheader', { name: 'IMAP' })).not.toHaveAttribute('data-recommended');
    const cells = [...container.querySelectorAll('td[data-recommended]')];
    expect(cells).toHaveLength(comparison.length);
    expect(cells.every((cell) => cell.getAttribute('data-protocol') === 'pop3')).toBe(true);
    expect(topics()).toHaveLength(comparison.length);
  });

  it('passes over a recommended protocol that does not exist', () => {
    render(<ComparisonTable recommended={'smtp' as 'imap'} />);
    expect(screen.queryByText('recommended')).toBeNull();
  });
});

describe('ComparisonTable, with an interview', () => {
  it('marks nothing and folds nothing before there is a recommendation', () => {
    render(<ComparisonTable interview={interview({})} recommended="pop3" />);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('folds nothing when no answer weighs anything', () => {
    render(<ComparisonTable interview={interview({ devices: 'unsure' })} />);
    expect(screen.getByRole('columnheader', { name: 'IMAP recommended' })).toBeVisible();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('says nothing of a mailbox that is read in a browser only', () => {
    render(<ComparisonTable interview={interview({ devices: 'webmail', serverSpace: 'tight' })} />);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('shows the rows that mattered first, the strongest answer on top, each with its because', () => {
    render(<ComparisonTable interview={interview({ serverSpace: 'tight', devices: 'in-step' })} />);
    expect(screen.getByRole('columnheader', { name: 'IMAP recommended' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'What mattered for you' })).toBeVisible();
    expect(topics()).toEqual(['deleting', 'sent', 'several', 'marks', 'room']);
    for (const topic of topics()) expect(rowOf(topic)).toHaveAttribute('data-relevant');
    expect(
      screen.getByRole('rowheader', {
        name: 'Deleting because you said “In several places, and all should match” (where it is read)',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('rowheader', {
        name: 'Room in the mailbox because you said “Yes, it is small or nearly full” (room in the mailbox)',
      }),
    ).toBeVisible();
  });

  it('gives the strongest answer where several made a row matter', () => {
    render(<ComparisonTable interview={interview({ deviceBackup: 'yes', devices: 'one' })} />);
    expect(within(rowOf('sent')).getByRole('rowheader')).toHaveTextContent('“Mostly on one computer”');
    expect(within(rowOf('backup')).getByRole('rowheader')).toHaveTextContent('“Yes”');
  });

  it('says an answer to the ear in every row and to the eye once', () => {
    render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const said = screen.getAllByText(/because you said/);
    expect(said).toHaveLength(topics().length);
    expect(said.filter((element) => !element.hasAttribute('data-unseen'))).toHaveLength(1);
  });

  it('folds the other rows behind a button that stays where it is and keeps focus', async () => {
    const user = userEvent.setup();
    render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const mattered = topics();
    const rest = comparison.length - mattered.length;
    const button = screen.getByRole('button', { name: `Show ${rest} more rows` });
    expect(button).toHaveAttribute('type', 'button');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBe(screen.getByRole('table'));

    await user.tab();
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(topics()).toHaveLength(comparison.length);
    expect(topics().slice(0, mattered.length)).toEqual(mattered);
    expect(new Set(topics()).size).toBe(comparison.length);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveTextContent('Show fewer rows');
    expect(button.previousElementSibling).toBe(screen.getByRole('table'));

    await user.keyboard(' ');
    expect(topics()).toEqual(mattered);
    expect(button).toHaveFocus();
  });

  it('stays unfolded while the answers change', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    await user.click(screen.getByRole('button'));
    rerender(<ComparisonTable interview={interview({ devices: 'one' })} />);
    expect(screen.getByRole('columnheader', { name: 'POP3 recommended' })).toBeVisible();
    expect(topics()).toHaveLength(comparison.length);
  });

  it('takes the columns from the interview unless the page says otherwise', () => {
    const offering = { ...interview({ devices: 'one' }), offered: ['imap'] as const };
    const { rerender } = render(<ComparisonTable interview={offering} />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP']);
    rerender(<ComparisonTable interview={offering} offered={['imap', 'pop3']} />);
    expect(names('columnheader').slice(1)).toEqual([expect.stringContaining('POP3'), 'IMAP']);
  });
});

describe('ComparisonTable, the columns', () => {
  it('shows the one protocol that is offered, without marking it', () => {
    const { container } = render(<ComparisonTable offered={['imap']} recommended="imap" />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP']);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(container.querySelectorAll('td')).toHaveLength(comparison.length);
    expect(container.querySelector<HTMLTableCellElement>('th[scope="rowgroup"]')?.colSpan).toBe(2);
  });

  it('passes over doubles, strangers and the order', () => {
    render(<ComparisonTable offered={['imap', 'jmap' as 'imap', 'pop3', 'imap']} />);
    expect(names('columnheader')).toEqual(['What it is about', 'POP3', 'IMAP']);
  });

  it.each([[[]], [['jmap']], [null], ['imap']])('shows both as facts for offered=%j', (offered) => {
    render(<ComparisonTable offered={offered as unknown as ['imap']} />);
    expect(names('columnheader')).toEqual(['What it is about', 'POP3', 'IMAP']);
  });
});

describe('ComparisonTable, what a page may vary', () => {
  it('takes other words, key by key, and their language', () => {
    const messages = { 'table.caption': 'Abholen oder gemeinsam lesen', 'table.recommended': 'empfohlen' };
    const { container } = render(<ComparisonTable messages={messages} recommended="imap" lang="de" dir="rtl" />);
    expect(screen.getByRole('table', { name: messages['table.caption'] })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'IMAP empfohlen' })).toBeVisible();
    expect(container.firstChild).toHaveAttribute('lang', 'de');
    expect(container.firstChild).toHaveAttribute('dir', 'rtl');
  });

  it('isolates the names of protocols', () => {
    render(<ComparisonTable dir="rtl" />);
    const [, pop3] = screen.getAllByRole('columnheader');
    expect(pop3?.querySelector('bdi')).toHaveTextContent('POP3');
  });

  it('adds class names to parts', () => {
    const { container } = render(
      <ComparisonTable
        className="own"
        classNames={{ root: 'a', table: 'b', 'table-row': 'c', 'table-cell': 'd', 'table-heading': 'e' }}
      />,
    );
    expect(container.firstChild).toHaveClass('mail-protocol', 'own', 'a');
    expect(screen.getByRole('table')).toHaveClass('b');
    expect(rowOf('folders')).toHaveClass('c');
    expect(container.querySelectorAll('td.d')).toHaveLength(comparison.length * 2);
    expect(container.querySelectorAll('th.e')).toHaveLength(container.querySelectorAll('th').length);
  });

  it('puts a ref and any other attribute on its root', () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(<ComparisonTable ref={ref} id="comparison" data-page="help" colorScheme="dark" />);
    expect(ref.current).toBe(container.firstChild);
    expect(ref.current).toHaveAttribute('id', 'comparison');
    expect(ref.current).toHaveAttribute('data-page', 'help');
    expect(ref.current).toHaveAttribute('data-color-scheme', 'dark');
  });

  it('writes no style attribute, which a strict policy would drop', () => {
    const { container } = render(<ComparisonTable interview={interview({ devices: 'one' })} />);
    expect(container.querySelectorAll('[style], style')).toHaveLength(0);
  });

  it('has ids of its own, with several on a page', () => {
    render(
      <>
        <ComparisonTable interview={interview({ devices: 'one' })} />
        <ComparisonTable interview={interview({ devices: 'one' })} />
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { comparison, prosAndCons } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { groups, interview, names, rowOf, topics } from '../test/comparison.ts';
import { ComparisonTable } from './ComparisonTable.tsx';

describe('ComparisonTable, columns', () => {
  it('shows what the interview offers if `offered` can’t be read, and warns', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const offering = { ...interview({ devices: 'one' }), offered: ['imap'] as const };
    render(<ComparisonTable interview={offering} offered={['gopher' as 'imap']} />);
    expect(screen.queryByRole('columnheader', { name: /POP3/ })).toBeNull();
    expect(warned.mock.calls).toEqual([[expect.stringContaining('MP-201')]]);
    warned.mockRestore();
  });

  it('shows a single offered protocol without marking it', () => {
    const { container } = render(<ComparisonTable offered={['imap']} recommended="imap" />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP']);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(container.querySelectorAll('td[data-mark]')).toHaveLength(comparison.length);
  });

  it('groups the rows of a single protocol by how well it does', () => {
    const { container } = render(<ComparisonTable offered={['pop3']} />);
    expect(groups()).toEqual(['What it does well', 'What to mind', 'It depends']);
    const marks = [...container.querySelectorAll<HTMLElement>('tbody')].map(
      (group) => new Set([...group.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset['mark'])),
    );
    expect(marks).toEqual([new Set(['plus']), new Set(['minus']), new Set(['neutral'])]);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('POP3');
  });

  it('ignores duplicates, unknown tokens and order', () => {
    render(<ComparisonTable offered={['imap', 'jmap' as 'imap', 'pop3', 'imap']} />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP', 'POP3']);
  });

  it.each([[[]], [['jmap']], [null], ['gopher']])('shows both protocols as facts for offered=%j', (offered) => {
    render(<ComparisonTable offered={offered as unknown as ['imap']} />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP', 'POP3']);
  });
});

describe('ComparisonTable, parts left out', () => {
  it('shows the listed rows in the order of the table, without empty groups', () => {
    render(<ComparisonTable rows={['room', 'folders', 'room', 'colour' as 'room']} />);
    expect(topics()).toEqual(['folders', 'room']);
    expect(groups()).toEqual(['IMAP does better', 'POP3 does better']);
  });

  it('counts only the listed rows when it folds', () => {
    render(<ComparisonTable rows={['room', 'folders']} interview={interview({ serverSpace: 'tight' })} />);
    expect(topics()).toEqual(['room']);
    expect(screen.getByRole('button', { name: 'Show 1 more row' })).toBeVisible();
  });

  it('leaves out rows, the pros and cons, and what is the same for both', () => {
    render(<ComparisonTable omit={['people', 'in-short', 'same']} />);
    expect(topics()).toEqual(comparison.map(({ id }) => id).filter((id) => id !== 'people'));
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('leaves out only what is named', () => {
    render(<ComparisonTable omit={['same']} />);
    expect(names('heading')).toEqual(['In short', 'IMAP', 'POP3']);
  });

  it.each([
    ['no known row', { rows: ['colour'] }],
    ['no rows', { rows: [] }],
    ['text for rows', { rows: 'room' }],
    ['every row left out', { omit: comparison.map(({ id }) => id) }],
    ['text for omit', { omit: 'same' }],
  ])('shows all rows with %s', (_, props) => {
    render(<ComparisonTable {...(props as object)} />);
    expect(topics()).toEqual(comparison.map(({ id }) => id));
    expect(screen.getByRole('heading', { name: 'The same for both' })).toBeVisible();
  });
});

describe('ComparisonTable, shared props', () => {
  it('takes other words, key by key, and their language', () => {
    const messages = { 'table.caption': 'Abholen oder gemeinsam lesen', 'table.recommended': 'empfohlen' };
    const { container } = render(<ComparisonTable messages={messages} recommended="imap" lang="de" dir="rtl" />);
    expect(screen.getByRole('table', { name: messages['table.caption'] })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'IMAP empfohlen' })).toBeVisible();
    expect(container.firstChild).toHaveAttribute('lang', 'de');
    expect(container.firstChild).toHaveAttribute('dir', 'rtl');
  });

  it('works if all words are the same', () => {
    const alike = Object.fromEntries(
      [...comparison, ...prosAndCons].flatMap((fact) => {
        const keys =
          'message' in fact ? [fact.message] : ['imap', 'pop3'].map((protocol) => `row.${fact.id}.${protocol}`);
        return keys.map((key) => [key, 'So it is']);
      }),
    );
    render(<ComparisonTable messages={alike} />);
    expect(screen.getAllByText('So it is', { exact: false }).length).toBe(comparison.length * 2 + prosAndCons.length);
  });

  it('isolates protocol names', () => {
    render(<ComparisonTable dir="rtl" />);
    const [, imap] = screen.getAllByRole('columnheader');
    expect(imap?.querySelector('bdi')).toHaveTextContent('IMAP');
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
    expect(container.querySelectorAll('td.d')).toHaveLength(container.querySelectorAll('td').length);
    expect(container.querySelectorAll('th.e')).toHaveLength(container.querySelectorAll('th').length);
  });

  it('puts the ref and other attributes on its root', () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(<ComparisonTable ref={ref} id="comparison" data-page="help" colorScheme="dark" />);
    expect(ref.current).toBe(container.firstChild);
    expect(ref.current).toHaveAttribute('id', 'comparison');
    expect(ref.current).toHaveAttribute('data-page', 'help');
    expect(ref.current).toHaveAttribute('data-color-scheme', 'dark');
  });

  it('writes no style attribute, which a strict content security policy would drop', () => {
    const { container } = render(<ComparisonTable interview={interview({ devices: 'one' })} />);
    expect(container.querySelectorAll('[style], style')).toHaveLength(0);
  });

  it('has unique ids if several are on a page', () => {
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

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, comparison, prosAndCons, recommend, sameForBoth } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ComparisonTable } from './ComparisonTable.tsx';

const interview = (answers: Answers) => ({ recommendation: recommend(answers) });

const names = (role: string) => screen.getAllByRole(role).map((element) => element.textContent?.trim());

/** The rows of facts that can be seen, by their token. */
const topics = () => screen.getAllByRole('row').flatMap((row) => (row.dataset['topic'] ? [row.dataset['topic']] : []));

const rowOf = (topic: string) =>
  screen.getAllByRole('row').find((row) => row.dataset['topic'] === topic) ?? document.body;

/** The names of the groups that can be seen. */
const groups = () =>
  screen
    .getAllByRole('rowheader')
    .filter((heading) => heading.getAttribute('scope') === 'rowgroup')
    .map(({ textContent }) => textContent);

describe('ComparisonTable, alone', () => {
  it('is a table named by its caption, with every fact, IMAP first', () => {
    render(<ComparisonTable />);
    const table = screen.getByRole('table', { name: 'IMAP and POP3 side by side' });
    expect(table.querySelector('caption')).toHaveTextContent('IMAP and POP3 side by side');
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP', 'POP3']);
    expect(topics()).toEqual(comparison.map(({ id }) => id));
    expect(screen.queryByRole('button')).toBeNull();
    expect(table.querySelectorAll('[data-recommended], [data-relevant]')).toHaveLength(0);
    expect(screen.queryByText('recommended')).toBeNull();
  });

  it('accessibility 11: says every role itself, since a changed display takes away the native ones', () => {
    const { container } = render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
    for (const [tag, role] of Object.entries(roles))
      for (const element of container.querySelectorAll(tag)) expect(element).toHaveAttribute('role', role);
    for (const heading of container.querySelectorAll('th'))
      expect(heading).toHaveAttribute('role', heading.scope === 'col' ? 'columnheader' : 'rowheader');
  });

  it('accessibility 11: groups the rows by who does better, each under a scoped heading', () => {
    const { container } = render(<ComparisonTable />);
    expect(container.querySelectorAll('th[scope="col"]')).toHaveLength(3);
    expect(container.querySelectorAll('th[scope="row"]')).toHaveLength(comparison.length);
    expect(groups()).toEqual(['IMAP does better', 'POP3 does better', 'It depends']);
    for (const group of container.querySelectorAll('tbody')) {
      const better = comparison
        .filter(({ id }) => group.querySelector(`[data-topic="${id}"]`))
        .map((row) => row.better);
      expect(new Set(better).size).toBe(1);
    }
  });

  it.each([['both'], ['one']])('accessibility 11: has a cell in every row of every column, with %s', (offered) => {
    const { container } = render(
      <ComparisonTable interview={interview({ devices: 'one' })} offered={offered === 'one' ? ['pop3'] : undefined} />,
    );
    const columns = offered === 'one' ? 2 : 3;
    for (const row of container.querySelectorAll('tr')) expect(row.children, row.textContent).toHaveLength(columns);
    expect(container.querySelectorAll('[colspan], [rowspan]')).toHaveLength(0);
    for (const row of container.querySelectorAll('tbody > tr:first-child'))
      for (const cell of row.querySelectorAll('td')) expect(cell).toBeEmptyDOMElement();
  });

  it('accessibility 11: says each mark in a word', () => {
    render(<ComparisonTable />);
    const said = (topic: string) =>
      within(rowOf(topic))
        .getAllByRole('cell')
        .map((cell) => [cell.dataset['mark'], cell.textContent]);
    expect(said('folders')).toEqual([
      ['plus', 'Good: All on the server'],
      ['minus', 'Mind: The inbox only'],
    ]);
    expect(said('new-mail')[0]).toEqual(['neutral', 'Note: Needs internet; the server can announce it']);
  });

  it('accessibility 11: takes no focus, since it never scrolls', () => {
    const { container } = render(<ComparisonTable />);
    expect(container.querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  it('says in short what speaks for and against each, above the table', () => {
    render(<ComparisonTable />);
    const heading = screen.getByRole('heading', { level: 2, name: 'In short' });
    expect(heading.compareDocumentPosition(screen.getByRole('table'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const [ofImap, ofPop3] = ['IMAP', 'POP3'].map((name) => {
      const list = screen.getByRole('heading', { level: 3, name }).nextElementSibling as HTMLElement;
      return within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    });
    expect(ofImap).toEqual([
      'Good: You reach your mail from several devices',
      'Good: All devices show changes, often at once',
      'Good: Better for managing a lot of mail',
      'Mind: Mail you keep takes room on the server',
      'Mind: New mail needs internet, as with POP3',
    ]);
    expect(ofPop3?.map((said) => said?.slice(0, 5))).toEqual(['Good:', 'Good:', 'Mind:', 'Mind:']);
  });

  it('lists what is the same for both, under a heading of the level that the page needs', () => {
    const { rerender } = render(<ComparisonTable />);
    expect(screen.getByRole('heading', { level: 2, name: 'The same for both' })).toBeVisible();
    rerender(<ComparisonTable headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4, name: 'The same for both' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 5, name: 'IMAP' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(prosAndCons.length + sameForBoth.length);
  });

  it('marks the column that the page recommends, in its header and down its cells', () => {
    const { container } = render(<ComparisonTable recommended="pop3" />);
    expect(screen.getByRole('columnheader', { name: 'POP3 recommended' })).toHaveAttribute('data-recommended');
    expect(screen.getByRole('columnheader', { name: 'IMAP' })).not.toHaveAttribute('data-recommended');
    const cells = [...container.querySelectorAll('td[data-recommended]')];
    expect(cells).toHaveLength(comparison.length + groups().length);
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

  it('shows the rows that count first, the strongest answer on top, each with its because', () => {
    render(<ComparisonTable interview={interview({ serverSpace: 'tight', devices: 'in-step' })} />);
    expect(screen.getByRole('columnheader', { name: 'IMAP recommended' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'What counts for you' })).toBeVisible();
    expect(topics()).toEqual(['several', 'marks', 'sent', 'deleting', 'room']);
    for (const topic of topics()) expect(rowOf(topic)).toHaveAttribute('data-relevant');
    expect(
      screen.getByRole('rowheader', {
        name: 'Several devices because you said “In several places, and all should match” (where it is read)',
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
    expect(names('columnheader').slice(1)).toEqual(['IMAP', 'POP3 recommended']);
  });
});

describe('ComparisonTable, the columns', () => {
  it('shows what the interview offers where `offered` can’t be read, and says so', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const offering = { ...interview({ devices: 'one' }), offered: ['imap'] as const };
    render(<ComparisonTable interview={offering} offered={['gopher' as 'imap']} />);
    expect(screen.queryByRole('columnheader', { name: /POP3/ })).toBeNull();
    expect(warned.mock.calls).toEqual([[expect.stringContaining('MP-201')]]);
    warned.mockRestore();
  });

  it('shows the one protocol that is offered, without marking it', () => {
    const { container } = render(<ComparisonTable offered={['imap']} recommended="imap" />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP']);
    expect(screen.queryByText('recommended')).toBeNull();
    expect(container.querySelectorAll('td[data-mark]')).toHaveLength(comparison.length);
  });

  it('groups the rows of one protocol by how it does', () => {
    const { container } = render(<ComparisonTable offered={['pop3']} />);
    expect(groups()).toEqual(['What it does well', 'What to mind', 'It depends']);
    const marks = [...container.querySelectorAll<HTMLElement>('tbody')].map(
      (group) => new Set([...group.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset['mark'])),
    );
    expect(marks).toEqual([new Set(['plus']), new Set(['minus']), new Set(['neutral'])]);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('POP3');
  });

  it('ignores duplicates, unknown tokens and the order', () => {
    render(<ComparisonTable offered={['imap', 'jmap' as 'imap', 'pop3', 'imap']} />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP', 'POP3']);
  });

  it.each([[[]], [['jmap']], [null], ['gopher']])('shows both as facts for offered=%j', (offered) => {
    render(<ComparisonTable offered={offered as unknown as ['imap']} />);
    expect(names('columnheader')).toEqual(['What it is about', 'IMAP', 'POP3']);
  });
});

describe('ComparisonTable, what a page leaves out', () => {
  it('shows the rows that are listed, in the order of the table and without a group that is empty', () => {
    render(<ComparisonTable rows={['room', 'folders', 'room', 'colour' as 'room']} />);
    expect(topics()).toEqual(['folders', 'room']);
    expect(groups()).toEqual(['IMAP does better', 'POP3 does better']);
  });

  it('counts the listed rows alone where it folds', () => {
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

  it('leaves out none of those that are not named', () => {
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

describe('ComparisonTable, what a page may vary', () => {
  it('takes other words, key by key, and their language', () => {
    const messages = { 'table.caption': 'Abholen oder gemeinsam lesen', 'table.recommended': 'empfohlen' };
    const { container } = render(<ComparisonTable messages={messages} recommended="imap" lang="de" dir="rtl" />);
    expect(screen.getByRole('table', { name: messages['table.caption'] })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'IMAP empfohlen' })).toBeVisible();
    expect(container.firstChild).toHaveAttribute('lang', 'de');
    expect(container.firstChild).toHaveAttribute('dir', 'rtl');
  });

  it('stands words that are all alike', () => {
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

  it('isolates the names of protocols', () => {
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

describe('ComparisonTable, its size', () => {
  const everything: Answers = {
    devices: 'in-step',
    sharedMailbox: 'together',
    keepMailOn: 'both',
    serverSpace: 'tight',
    offline: 'often',
    mailVolume: 'high',
    deviceBackup: 'no',
    current: 'pop3',
  };

  it('is made of few elements, since all of them are touched when an answer turns the advice', () => {
    const { container, rerender } = render(<ComparisonTable />);
    const count = () => container.querySelectorAll('*').length;
    expect(count()).toBeLessThanOrEqual(162);
    rerender(<ComparisonTable interview={interview(everything)} />);
    expect(count()).toBeLessThanOrEqual(182);
  });

  it('lives on when a page translator has replaced its words and they change', () => {
    const { container, rerender } = render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const font = document.createElement('font');
      font.append(`«${text.data}»`);
      text.replaceWith(font);
    }
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveTextContent('Show fewer rows');
    rerender(<ComparisonTable interview={interview(everything)} />);
    rerender(<ComparisonTable messages={german} interview={interview(everything)} />);
    rerender(<ComparisonTable messages={german} interview={interview({ devices: 'one' })} />);
    expect(screen.getByRole('button').textContent).toBe(german['table.fewer']);
    for (const cell of container.querySelectorAll('td[data-mark]')) expect(cell).not.toHaveTextContent('«');
    expect(rowOf('folders')).toHaveTextContent(german['row.folders.pop3'] ?? '');
  });
});

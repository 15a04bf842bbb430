// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, comparison, prosAndCons, sameForBoth } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { groups, interview, names, rowOf, topics } from '../test/comparison.ts';
import { ComparisonTable } from './ComparisonTable.tsx';

describe('ComparisonTable without an interview', () => {
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

  it('accessibility 11: sets every role explicitly, because a changed `display` removes the native roles', () => {
    const { container } = render(<ComparisonTable interview={interview({ devices: 'in-step' })} />);
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
    for (const [tag, role] of Object.entries(roles))
      for (const element of container.querySelectorAll(tag)) expect(element).toHaveAttribute('role', role);
    for (const heading of container.querySelectorAll('th'))
      expect(heading).toHaveAttribute('role', heading.scope === 'col' ? 'columnheader' : 'rowheader');
  });

  it('accessibility 11: groups the rows by which protocol does better, each under a scoped heading', () => {
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

  it('accessibility 11: has a word for each mark', () => {
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

  it('accessibility 11: can’t be focused, because it never scrolls', () => {
    const { container } = render(<ComparisonTable />);
    expect(container.querySelectorAll('[tabindex]')).toHaveLength(0);
  });

  it('lists the pros and cons of each protocol above the table', () => {
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

  it('lists what is the same for both, under a heading of the given level', () => {
    const { rerender } = render(<ComparisonTable />);
    expect(screen.getByRole('heading', { level: 2, name: 'The same for both' })).toBeVisible();
    rerender(<ComparisonTable headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4, name: 'The same for both' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 5, name: 'IMAP' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(prosAndCons.length + sameForBoth.length);
  });

  it('marks the column that the page recommends, in its header and cells', () => {
    const { container } = render(<ComparisonTable recommended="pop3" />);
    expect(screen.getByRole('columnheader', { name: 'POP3 recommended' })).toHaveAttribute('data-recommended');
    expect(screen.getByRole('columnheader', { name: 'IMAP' })).not.toHaveAttribute('data-recommended');
    const cells = [...container.querySelectorAll('td[data-recommended]')];
    expect(cells).toHaveLength(comparison.length + groups().length);
    expect(cells.every((cell) => cell.getAttribute('data-protocol') === 'pop3')).toBe(true);
    expect(topics()).toHaveLength(comparison.length);
  });

  it('ignores an unknown recommended protocol', () => {
    render(<ComparisonTable recommended={'smtp' as 'imap'} />);
    expect(screen.queryByText('recommended')).toBeNull();
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

  it('has few elements, because a new recommendation updates all of them', () => {
    const { container, rerender } = render(<ComparisonTable />);
    const count = () => container.querySelectorAll('*').length;
    expect(count()).toBeLessThanOrEqual(184);
    rerender(<ComparisonTable interview={interview(everything)} />);
    expect(count()).toBeLessThanOrEqual(200);
  });

  it('survives an update after a page translator has replaced its words', () => {
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

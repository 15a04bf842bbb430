// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, comparison, recommend } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import '@fontsource-variable/inter';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { addStyles, mount, the, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import type { ComparisonTableProps } from './ComparisonTableProps.ts';
import './styles.css';

const after = (answers: Answers): ComparisonTableProps => ({ interview: { recommendation: recommend(answers) } });

/** Every question answered, so that as many rows as possible show their answer. */
const everything: ComparisonTableProps = after({
  devices: 'in-step',
  sharedMailbox: 'together',
  keepMailOn: 'both',
  serverSpace: 'tight',
  offline: 'often',
  mailVolume: 'high',
  deviceBackup: 'no',
});

/** The table in a page of this width, in the font for which its sizes are specified. */
async function tableAt(width: number, props: ComparisonTableProps = {}): Promise<HTMLElement> {
  await page.viewport(width, 844);
  addStyles("body { margin: 0 16px; font: 16px/1.5 'Inter Variable', sans-serif }");
  const { container } = mount(<ComparisonTable {...props} />);
  await document.fonts.load("16px 'Inter Variable'");
  await document.fonts.ready;
  return container;
}

async function emulate(features: Record<string, string>, media = ''): Promise<void> {
  const devtools = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  await devtools.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

afterEach(() => emulate({}));

const first = (root: HTMLElement, selector: string): HTMLElement => visible(root, selector)[0] ?? the(root, selector);

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

const bodyRows = (root: HTMLElement): HTMLElement[] => visible(root, 'tbody > [data-topic]');

describe('on a phone', () => {
  test('the whole table is at most 1,600 px high', async () => {
    const root = await tableAt(390);
    expect(bodyRows(root)).toHaveLength(comparison.length);
    expect(boxOf(root).height).toBeLessThanOrEqual(1600);
  });

  test.each([
    ['nothing said', {}],
    ['everything said', everything],
  ])('the columns stand side by side below the name of their row: %s', async (_, props) => {
    const root = await tableAt(390, props);
    const [imap, pop3] = visible(root, '[scope="col"][data-protocol]').map(boxOf);
    for (const row of bodyRows(root)) {
      const [name, first, second] = [...row.children].map(boxOf);
      if (!name || !first || !second) throw new Error(`${row.dataset['topic']} lacks a cell.`);
      expect(first.top).toBeGreaterThanOrEqual(name.bottom - 1);
      expect(second.top).toBe(first.top);
      expect(first.left).toBe(imap?.left);
      expect(second.left).toBe(pop3?.left);
    }
  });

  test('in right-to-left pages IMAP still comes first', async () => {
    const root = await tableAt(390, { messages: arabic });
    const [, imap, pop3] = [...(bodyRows(root)[0]?.children ?? [])].map(boxOf);
    expect(imap?.right).toBeGreaterThan(pop3?.right ?? 0);
  });

  test('accessibility 11: the first column’s header is hidden only visually, not from screen readers', async () => {
    const root = await tableAt(390, everything);
    const [topic] = root.querySelectorAll('[scope="col"]');
    expect(boxOf(topic as Element).width).toBeLessThanOrEqual(1);
    for (const part of root.querySelectorAll('table, table :is(caption, thead, tbody, tr, th, td)'))
      if (!part.closest('[hidden]')) expect(getComputedStyle(part).display, part.outerHTML).not.toBe('none');
  });

  test('later groups show the column names again, hidden from screen readers', async () => {
    const root = await tableAt(390);
    const named = [...root.querySelectorAll('tbody > tr:first-child > td')].map((cell) => {
      return getComputedStyle(cell, '::before').content;
    });
    expect(named).toEqual(['none', 'none', ...[0, 1].flatMap(() => ['"IMAP" / ""', '"POP3" / ""'])]);
    await page.viewport(1280, 844);
    const wide = getComputedStyle(first(root, 'tbody ~ tbody > tr > td'), '::before').content;
    expect(wide).toBe('none');
  });
});

test.each([260, 320, 390, 560, 768, 1280])(
  'accessibility 11: it never scrolls sideways, so it takes no focus: %i px',
  async (width) => {
    const root = await tableAt(width, everything);
    for (const part of [document.documentElement, ...visible(root, '*')])
      if (!part.closest('[data-unseen]'))
        expect(part.scrollWidth, part.outerHTML).toBeLessThanOrEqual(part.clientWidth || width);
    expect(root.querySelector('table [tabindex]')).toBeNull();
  },
);

describe('in a wide place', () => {
  test('a row is 2.4 em high, and each cell has one line', async () => {
    const root = await tableAt(1280);
    for (const row of bodyRows(root))
      expect(boxOf(row).height, row.textContent ?? '').toBeLessThanOrEqual(2.4 * 16 + 2);
  });

  test('the pros and cons line up with the columns of the table', async () => {
    const root = await tableAt(1280);
    const words = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().left;
    };
    const heads = [...root.querySelectorAll('h3')].map(words);
    const columns = [...root.querySelectorAll('[scope="col"][data-protocol]')].map(words);
    expect(heads).toHaveLength(2);
    expect(heads.map(Math.round)).toEqual(columns.map(Math.round));
    expect(boxOf(first(root, 'ul')).bottom).toBeLessThan(boxOf(the(root, 'table')).top);
  });
});

describe('accessibility 15', () => {
  test('greyscale: the better cell has heavier text and a tick, the worse one a dash', async () => {
    const root = await tableAt(1280);
    const look = (mark: string) => {
      const cell = first(root, `td[data-mark="${mark}"]`);
      const drawn = getComputedStyle(cell, '::before');
      const sides = [drawn.borderTopWidth, drawn.borderRightWidth, drawn.borderBottomWidth].map(
        (side) => side !== '0px',
      );
      return [getComputedStyle(cell).fontWeight, drawn.content === 'none' ? [] : sides];
    };
    expect(look('plus')).toEqual(['550', [false, true, true]]);
    expect(look('minus')).toEqual(['400', [true, false, false]]);
    expect(look('neutral')).toEqual(['400', []]);
  });

  test('forced colours: the recommended column has a border', async () => {
    await emulate({ 'forced-colors': 'active' });
    const root = await tableAt(1280, everything);
    for (const cell of visible(root, '[data-recommended][role="cell"], [data-recommended][role="columnheader"]')) {
      const { borderLeftWidth, borderRightWidth, borderLeftStyle } = getComputedStyle(cell);
      expect([borderLeftWidth, borderRightWidth, borderLeftStyle]).toEqual(['2px', '2px', 'solid']);
    }
    const other = first(root, 'td[data-protocol="pop3"]');
    expect(getComputedStyle(other).borderLeftWidth).toBe('0px');
  });

  test('print shows the folded rows', async () => {
    const root = await tableAt(1280, after({ serverSpace: 'tight' }));
    expect(bodyRows(root).length).toBeLessThan(comparison.length);
    await emulate({}, 'print');
    expect(bodyRows(root)).toHaveLength(comparison.length);
  });
});

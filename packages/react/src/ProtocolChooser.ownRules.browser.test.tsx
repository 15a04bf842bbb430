import { beforeEach, describe, expect, test } from 'vitest';
import { addStyles, mount, mountUnfolded, states, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import './styles.css';

/**
 * Parts that host style sheets often style by attributes or `!important`. To style these, a host needs one class more.
 */
const held = ['action', 'button', 'option', 'table-cell', 'table-heading'];

/** Properties that a host may want to set on any part. */
const own =
  'padding-block-start: 37px; letter-spacing: 3px; border-block-start: 3px solid rgb(1, 2, 3); font-style: italic';

function lookOf(element: Element) {
  const { paddingBlockStart, letterSpacing, borderBlockStartWidth, borderBlockStartColor, fontStyle } =
    getComputedStyle(element);
  return { paddingBlockStart, letterSpacing, borderBlockStartWidth, borderBlockStartColor, fontStyle };
}

const wanted = {
  paddingBlockStart: '37px',
  letterSpacing: '3px',
  borderBlockStartWidth: '3px',
  borderBlockStartColor: 'rgb(1, 2, 3)',
  fontStyle: 'italic',
};

/** Every part that shows in some state, with one of its elements. */
function shownParts(): Map<string, Element> {
  const found = new Map<string, Element>();
  const roots = [
    ...['POP3 chosen, a fact to acknowledge', 'IMAP advised', 'a question of the steps', 'the result of the steps'].map(
      (state) => mountUnfolded(states[state] ?? {}),
    ),
    mount(<ComparisonTable recommended="imap" />).container,
  ];
  for (const root of roots)
    for (const element of visible(root, '[part]'))
      for (const part of element.getAttribute('part')?.split(' ') ?? []) if (!found.has(part)) found.set(part, element);
  return found;
}

beforeEach(() => {
  addStyles('.mail-protocol * { transition: none !important }');
});

describe('a host’s own rules win', () => {
  test('for a part, outside any layer, before or after our style sheet', () => {
    const parts = [...shownParts()].filter(
      ([part]) => !held.includes(part) && part !== 'table-group' && part !== 'table-row',
    );
    expect(parts.length).toBeGreaterThan(20);
    for (const [part, element] of parts) {
      const sheet = addStyles(`[part~="${part}"] { ${own} }`);
      expect(lookOf(element), part).toEqual(wanted);
      document.head.prepend(sheet);
      expect(lookOf(element), part).toEqual(wanted);
      sheet.remove();
    }
  });

  test.each(held)('for %s, if the selector begins with the class of the root', (part) => {
    const element = shownParts().get(part) as Element;
    const sheet = addStyles(`.mail-protocol [part~="${part}"] { ${own} }`);
    expect(lookOf(element)).toEqual(wanted);
    sheet.remove();
  });

  test('for a class of the host, in a layer after ours or in none', () => {
    const classNames = { result: 'mine', option: 'mine', action: 'mine', 'result-heading': 'mine' };
    const root = mountUnfolded({ ...states['IMAP advised'], classNames });
    for (const css of [`.mine { ${own} }`, `@layer mail-protocol, utilities; @layer utilities { .mine { ${own} } }`]) {
      const sheet = addStyles(css);
      const elements = visible(root, '.mine');
      expect(elements.length).toBeGreaterThan(3);
      for (const element of elements) expect(lookOf(element), element.outerHTML.slice(0, 80)).toEqual(wanted);
      sheet.remove();
    }
  });

  test('content that the host passes in keeps the look of the page', () => {
    addStyles('p { margin: 7px; color: rgb(9, 8, 7) } a { color: rgb(7, 8, 9) }');
    const given = {
      notice: (
        <p>
          Ask <a href="#us">us</a>.
        </p>
      ),
      settings: () => <p>mail.example.org</p>,
    };
    // The notice shows with the advice, the settings with the set-up.
    for (const state of ['IMAP advised', 'POP3 chosen, a fact to acknowledge']) {
      const root = mountUnfolded({ ...states[state], ...given });
      const [paragraph, ...others] = visible(root, 'p');
      expect(others).toEqual([]);
      expect(getComputedStyle(paragraph as Element).marginTop).toBe('7px');
      expect(getComputedStyle(paragraph as Element).color).toBe('rgb(9, 8, 7)');
      for (const link of visible(root, 'p a')) expect(getComputedStyle(link).color).toBe('rgb(7, 8, 9)');
    }
  });
});

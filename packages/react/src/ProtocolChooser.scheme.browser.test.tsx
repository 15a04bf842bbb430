import { afterEach, describe, expect, test, vi } from 'vitest';
import { contrast, groundOf, textContrasts } from '../test/contrast.ts';
import { addStyles, afterwards, mount, mountInShadow, mountUnfolded, states, the, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import styles from './styles.css?inline';

/**
 * The style sheet as a bundler builds it for older browsers: `light-dark()` reads variables that only `color-scheme` in
 * a style sheet sets.
 */
const lowered = styles
  .replace(/light-dark\((#\w+), (#\w+)\)/g, 'var(--lightningcss-light, $1) var(--lightningcss-dark, $2)')
  .replace(/color-scheme: light;/g, '--lightningcss-light: initial; --lightningcss-dark: ; color-scheme: light;')
  .replace(/color-scheme: dark;/g, '--lightningcss-light: ; --lightningcss-dark: initial; color-scheme: dark;');

const light = 'rgb(29, 79, 196)';
const dark = 'rgb(168, 193, 255)';

afterEach(() => document.documentElement.removeAttribute('style'));

const still = '.mail-protocol * { transition: none !important; }';
const accent = (scope: ParentNode) => getComputedStyle(the(scope, '[part~="action"]')).backgroundColor;
const advised = states['IMAP advised'] ?? {};

/** Waits until the chooser has noticed a change of the page. */
const becomes = (scope: ParentNode, expected: string) => vi.waitFor(() => expect(accent(scope)).toBe(expected), 10_000);

describe.each([
  ['as it is', styles],
  ['bundled for older browsers', lowered],
])('the sheet %s', (_, sheet) => {
  test('follows a colour scheme that a script sets and removes', async () => {
    addStyles(`${sheet} ${still} html { background: Canvas; color: CanvasText }`);
    const { container } = mount(<ProtocolChooser {...advised} />);
    await becomes(container, light);
    document.documentElement.style.colorScheme = 'dark';
    await becomes(container, dark);
    document.documentElement.style.colorScheme = 'light';
    await becomes(container, light);
  });

  test('follows a class of the page, with or without a colour scheme', async () => {
    addStyles(
      `${sheet} ${still} .night { background: #111; color: #eee } .dusk { color-scheme: dark; background: #222; color: #ddd }`,
    );
    const { container } = mount(<ProtocolChooser {...advised} />);
    for (const name of ['night', 'dusk']) {
      document.body.className = name;
      await becomes(container, dark);
      document.body.className = '';
      await becomes(container, light);
    }
  });

  test('follows the root and body of a page that has switched off all transitions', async () => {
    addStyles(`${sheet} * { transition: none !important } .night { color-scheme: dark; color: #eee }`);
    addStyles('html { background: Canvas; color: CanvasText }');
    const { container } = mount(<ProtocolChooser {...advised} />);
    await becomes(container, light);
    document.documentElement.style.colorScheme = 'dark';
    await becomes(container, dark);
    document.documentElement.style.colorScheme = 'light';
    await becomes(container, light);
    document.body.className = 'night';
    await becomes(container, dark);
    document.body.className = '';
    await becomes(container, light);
  });

  test('follows a dark style sheet that loads later', async () => {
    addStyles(`${sheet} ${still}`);
    const { container } = mount(<ProtocolChooser {...advised} />);
    await becomes(container, light);
    addStyles('body { background: #1e1e1e; color: #ccc; transition: color 0.2s }');
    await becomes(container, dark);
  });

  test('`colorScheme` takes precedence', async () => {
    addStyles(`${sheet} ${still} body { background: #111; color: #eee }`);
    const { container, render } = mount(<ProtocolChooser {...advised} colorScheme="light" />);
    await becomes(container, light);
    render(<ProtocolChooser {...advised} colorScheme="dark" />);
    await becomes(container, dark);
    render(<ProtocolChooser {...advised} />);
    await becomes(container, dark);
    document.body.style.color = '#111';
    afterwards(() => document.body.removeAttribute('style'));
    await becomes(container, light);
  });
});

describe.each([
  ['black on white', '#000', '#fff', 4.5],
  ['#333 on white', '#333', '#fff', 4.5],
  ['#555 on white', '#555', '#fff', 4.5],
  ['#666 on white', '#666', '#fff', 4.5],
  ['grey, as in HestiaCP', '#7c7c7c', '#fff', 4.5],
  ['#888 on white', '#888', '#fff', 4.5],
  ['blue on white', '#1a4480', '#fff', 4.5],
  ['white on black', '#fff', '#000', 4.5],
  ['#eee on #212121', '#eee', '#212121', 4.5],
  ['#ccc on #282c34', '#ccc', '#282c34', 4.5],
  ['#bbb on #2b2b2b', '#bbb', '#2b2b2b', 4.5],
  ['#9e9e9e on #1e1e1e', '#9e9e9e', '#1e1e1e', 4.5],
])('a page that declares no colour scheme: %s', (_, ink, ground, least) => {
  const page = () => addStyles(`${styles} ${still} body { background: ${ground}; color: ${ink} }`);

  test.each(['IMAP advised', 'POP3 chosen, a fact to acknowledge', 'a question of the steps'])(
    '4.5:1 for text: %s',
    (state) => {
      page();
      const root = mountUnfolded(states[state] ?? {});
      expect(textContrasts(root).filter(([ratio]) => ratio < least)).toEqual([]);
    },
  );

  test('in a table', () => {
    page();
    const { container } = mount(<ComparisonTable recommended="imap" />);
    expect(textContrasts(container).filter(([ratio]) => ratio < least)).toEqual([]);
  });

  test('3:1 for borders of options and their marks', () => {
    page();
    const root = mountUnfolded({});
    for (const element of visible(root, '[part~="option"]:not([data-quiet]), [part~="option-mark"]'))
      expect(
        contrast(getComputedStyle(element).borderTopColor, groundOf(element)),
        element.outerHTML,
      ).toBeGreaterThanOrEqual(3);
  });
});

test('follows the colour of the text in a shadow root', async () => {
  addStyles('body { background: #111; color: #eee }');
  const { container } = mountInShadow(<ProtocolChooser {...advised} />);
  await becomes(container, dark);
});

describe('without transitions', () => {
  const sheet = `${styles} * { transition: none !important } .card { background: #111; color: #eee }`;

  test('follows a class of a surrounding card', async () => {
    addStyles(sheet);
    const { container } = mount(
      <div>
        <ProtocolChooser {...advised} />
      </div>,
    );
    const card = container.firstElementChild as Element;
    await becomes(container, light);
    card.className = 'card';
    await becomes(container, dark);
    card.className = '';
    await becomes(container, light);
  });

  test('follows a style sheet that loaded while it was hidden', async () => {
    addStyles(sheet);
    const { container } = mount(<ProtocolChooser {...advised} />);
    await becomes(container, light);
    container.style.display = 'none';
    addStyles('body { background: #111; color: #eee }');
    await new Promise((next) => setTimeout(next, 100));
    container.style.display = '';
    await becomes(container, dark);
  });

  test('follows a move into a dark card, and later changes of that card', async () => {
    addStyles(sheet);
    const { container } = mount(<ProtocolChooser {...advised} />);
    await becomes(container, light);
    const card = document.createElement('div');
    card.className = 'card';
    document.body.append(card);
    card.append(container);
    await becomes(container, dark);
    card.className = '';
    await becomes(container, light);
  });
});

test('keeps a text colour that the host chose', () => {
  addStyles(`${styles} body { --mp-text: #7c7c7c }`);
  const root = mountUnfolded({});
  expect(getComputedStyle(the(root, '[part~="intro"]').parentElement as Element).color).toBe('rgb(124, 124, 124)');
});

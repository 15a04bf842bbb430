import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addStyles, imapAnswers, mount, the, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** Parents that shrink to fit their content. The component goes into `<main>`. */
const shrinking: Readonly<Record<string, string>> = {
  'a dialog': '<dialog open style="position: static"><main></main></dialog>',
  'a modal dialog': '<dialog class="modal"><main></main></dialog>',
  'a popover': '<div popover><main></main></div>',
  'a cell': '<table><tbody><tr><td><main></main></td></tr></tbody></table>',
  'a cell beside another': '<table><tbody><tr><td>Protocol</td><td><main></main></td></tr></tbody></table>',
  'a flex row': '<div style="display: flex"><main></main></div>',
  'an inline flex row': '<div style="display: inline-flex"><main></main></div>',
  'a centred flex column':
    '<div style="display: flex; flex-direction: column; align-items: center"><main></main></div>',
  'a grid, centred': '<div style="display: grid; place-items: center"><main></main></div>',
  'a float': '<div style="float: left"><main></main></div>',
  'an inline block': '<div style="display: inline-block"><main></main></div>',
  'an absolute box': '<div style="position: absolute"><main></main></div>',
  'fit-content': '<div style="width: fit-content"><main></main></div>',
  'a CSS table': '<div style="display: table"><main></main></div>',
  'grid columns as wide as their content':
    '<div style="display: grid; grid-auto-flow: column; grid-auto-columns: auto; justify-content: start"><main></main></div>',
  'an inline grid': '<div style="display: inline-grid"><main></main></div>',
  'a cell that may not wrap':
    '<table style="white-space: nowrap"><tbody><tr><td><main></main></td></tr></tbody></table>',
  'a fixed box': '<div style="position: fixed; left: 0"><main></main></div>',
  'three of these, nested':
    '<div style="display: inline-flex"><div style="float: left"><div style="width: fit-content"><main></main></div></div></div>',
  'a float in a right-to-left page': '<div dir="rtl" style="float: inline-start"><main></main></div>',
  'max-content': '<div style="width: max-content"><main></main></div>',
};

function mountIn(markup: string, element: React.ReactNode): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  holder.querySelector<HTMLDialogElement>('.modal')?.showModal();
  holder.querySelector<HTMLElement>('[popover]')?.showPopover();
  mount(element, holder.querySelector('main') ?? holder);
  return the(holder, '.mail-protocol');
}

describe.each([
  ['a chooser', <ProtocolChooser key="" defaultAnswers={imapAnswers} />],
  ['steps', <ProtocolChooser key="" layout="steps" />],
  ['a table', <ComparisonTable key="" />],
])('%s has a width of its own', (_, element) => {
  test.each(Object.entries(shrinking))('in %s', async (_, markup) => {
    for (const direct of [false, true]) {
      await page.viewport(1200, 700);
      // Also with the component itself as the child: `main` then has no box.
      if (direct) addStyles('main { display: contents }');
      const root = mountIn(markup, element);
      expect(root.getBoundingClientRect().width).toBeGreaterThanOrEqual(40 * 16 - 1);
      for (const width of [320, 400]) {
        await page.viewport(width, 700);
        const { left, right, width: own } = root.getBoundingClientRect();
        expect(own, `at ${width} px`).toBeGreaterThan(200);
        expect(right - left).toBeLessThanOrEqual(width);
        if (!/max-content/.test(markup)) expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      }
      document.body.replaceChildren();
    }
  });
});

describe.each([
  ['a chooser', <ProtocolChooser key="" defaultAnswers={imapAnswers} />],
  ['a table', <ComparisonTable key="" />],
])('%s is never a narrow strip', (_, element) => {
  test.each([
    ['min-content', '<div style="width: min-content"><main></main></div>'],
    [
      'a cell beside one that takes all',
      '<table style="width: 100%"><tbody><tr><td style="width: 100%">Protocol</td><td><main></main></td></tr></tbody></table>',
    ],
    [
      'a narrow column of a grid',
      '<div style="display: grid; grid-template-columns: 1fr min-content">Protocol <main></main></div>',
    ],
  ])('in %s', async (_, markup) => {
    await page.viewport(800, 700);
    expect(mountIn(markup, element).getBoundingClientRect().width).toBe(12 * 16);
  });

  test('and shrinks in a narrower place', async () => {
    await page.viewport(800, 700);
    const root = mountIn('<div style="width: 150px"><main></main></div>', element);
    expect(root.getBoundingClientRect().width).toBe(150);
    expect((root.firstElementChild as Element).getBoundingClientRect().width).toBe(150);
  });
});

test('next to something else it shrinks, and takes no space from a grid', async () => {
  await page.viewport(600, 700);
  for (const layout of ['display: flex', 'display: grid; grid-template-columns: 1fr 200px']) {
    const root = mountIn(
      `<div style="${layout}"><main></main><aside style="flex: 0 0 200px">Help</aside></div>`,
      <ProtocolChooser defaultAnswers={imapAnswers} />,
    );
    expect(Math.round(root.getBoundingClientRect().width)).toBe(600 - 200);
    document.body.replaceChildren();
  }
});

test('in a block it fills the width, and its columns at most 70 em of it', async () => {
  await page.viewport(1600, 700);
  const root = mountIn('<main></main>', <ProtocolChooser defaultAnswers={imapAnswers} />);
  expect(root.getBoundingClientRect().width).toBe(1600);
  expect(visible(root, '[data-columns]')[0]?.getBoundingClientRect().width).toBe(70 * 16);
});

import { arabic } from '@mail-protocol/core/locales/ar';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  addRules,
  answer,
  first,
  focused,
  inside,
  option,
  place,
  placeChooser,
  placeComparison,
} from '../test/placed.ts';

const part = (element: Element, name: string) => first(inside(element), `[part~="${name}"]`);

test('uses custom properties from the page and from the tag', () => {
  addRules(':root { --mp-accent: rgb(1, 2, 3) } #own { --mp-accent: rgb(4, 5, 6) }');
  const [one, own] = [placeChooser('facts="devices=in-step"'), placeChooser('id="own" facts="devices=in-step"')];
  expect(getComputedStyle(part(one, 'action')).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(part(own, 'action')).backgroundColor).toBe('rgb(4, 5, 6)');
});

test('plain rules of the page for parts and for the tag win over ours', () => {
  addRules(
    'mail-protocol-chooser::part(option) { border-radius: 3px } mail-protocol-chooser { display: inline-block; width: 300px }',
  );
  const chooser = placeChooser();
  expect(getComputedStyle(part(chooser, 'option')).borderRadius).toBe('3px');
  expect(getComputedStyle(chooser).display).toBe('inline-block');
  expect(part(chooser, 'root').getBoundingClientRect().width).toBe(300);
});

test('has a margin before the next content, unless the page removes it', () => {
  addRules('* { margin: 0; padding: 0 } button { display: block }');
  const chooser = placeChooser();
  chooser.insertAdjacentHTML('afterend', '<button>Save</button>');
  const room = () =>
    first(document, 'main > button').getBoundingClientRect().top - part(chooser, 'root').getBoundingClientRect().bottom;
  expect(room()).toBe(16);
  addRules('mail-protocol-chooser::part(root) { margin: 0 }');
  expect(room()).toBe(0);
});

test('moved into a dark card, it is dark', async () => {
  addRules('.card { background: #111; color: #eee } * { transition: none !important }');
  const chooser = placeChooser('facts="devices=in-step"');
  const card = place('<div class="card"></div>').firstElementChild as Element;
  card.append(chooser);
  await vi.waitFor(() => expect(getComputedStyle(part(chooser, 'action')).backgroundColor).toBe('rgb(168, 193, 255)'));
});

test('the page’s rules for plain elements do not apply inside', () => {
  const chooser = placeChooser();
  const padding = () => getComputedStyle(part(chooser, 'option')).padding;
  const before = padding();
  addRules('label, button { padding: 99px !important; font-size: 40px !important }');
  expect(padding()).toBe(before);
});

test('sizes follow the element, not the root of the page', () => {
  document.documentElement.style.fontSize = '10px';
  const holder = place('<div style="font-size: 20px"><mail-protocol-chooser></mail-protocol-chooser></div>');
  expect(getComputedStyle(part(first(holder, 'mail-protocol-chooser'), 'option')).fontSize).toBe('20px');
  document.documentElement.style.fontSize = '';
});

test('the colour scheme is the page’s unless the tag names one', () => {
  const colour = (chooser: Element) => getComputedStyle(part(chooser, 'action')).backgroundColor;
  const facts = 'facts="devices=in-step"';
  expect(colour(placeChooser(facts))).toBe('rgb(29, 79, 196)');
  expect(colour(placeChooser(`${facts} color-scheme="dark"`))).toBe('rgb(168, 193, 255)');
  document.documentElement.style.colorScheme = 'dark';
  expect(colour(placeChooser(facts))).toBe('rgb(168, 193, 255)');
  expect(colour(placeChooser(`${facts} color-scheme="light"`))).toBe('rgb(29, 79, 196)');
  document.documentElement.style.colorScheme = '';
});

test('right to left in a page that runs left to right', async () => {
  const chooser = placeChooser();
  chooser.messages = arabic;
  expect(getComputedStyle(part(chooser, 'root')).direction).toBe('rtl');
  const first4 = [...inside(chooser).querySelectorAll<HTMLInputElement>('[part~="question"] input')];
  first4[0]?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe(first4[1]);
});

test('the keyboard moves through the radios of a question, and from it to the next button', async () => {
  const chooser = placeChooser('layout="steps"');
  const before = document.createElement('button');
  chooser.before(before);
  before.focus();
  await userEvent.tab();
  expect((focused() as HTMLInputElement).value).toBe('in-step');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect((focused() as HTMLInputElement).value).toBe('one');
  await expect.poll(() => chooser.answers).toEqual({ devices: 'one' });
  await userEvent.tab();
  expect(focused()?.localName).toBe('button');
});

test('no attribute carries a style, and none has a name that React alone would translate', () => {
  for (const element of [
    placeChooser('facts="devices=one&keepMailOn=device" value="imap"'),
    placeChooser('layout="steps"'),
    placeComparison(),
  ]) {
    expect(inside(element).querySelector('[style], style')).toBeNull();
    const names = [...inside(element).querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect([...new Set(names)].filter((name) => /[A-Z]/.test(name) && name !== 'viewBox')).toEqual([]);
  }
});

test('a comparison marks what is recommended, in words or by the answers of a chooser', async () => {
  const marked = (comparison: Element) => part(comparison, 'table').dataset['recommended'];
  const alone = placeComparison('recommended="pop3"');
  expect(marked(alone)).toBe('pop3');
  alone.setAttribute('offered', 'imap');
  expect(inside(alone).querySelectorAll('thead [data-protocol]')).toHaveLength(1);
  const holder = place('<mail-protocol-comparison for="later"></mail-protocol-comparison>');
  const comparison = first(holder, 'mail-protocol-comparison');
  expect(marked(comparison)).toBeUndefined();
  holder.insertAdjacentHTML('beforeend', '<mail-protocol-chooser id="later"></mail-protocol-chooser>');
  const chooser = first(holder, 'mail-protocol-chooser');
  answer(chooser, 'in-step');
  expect(marked(comparison)).toBe('imap');
  chooser.setAttribute('facts', 'v=1&serverSpace=tight');
  expect(inside(comparison).querySelectorAll('[data-relevant]').length).toBeGreaterThan(3);
});

test('a comparison shows the rows that it is told to, without what is left out', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const comparison = placeComparison('rows="room several colour" omit="in-short room"');
  const topics = () =>
    [...inside(comparison).querySelectorAll<HTMLElement>('[data-topic]')].map(({ dataset }) => dataset['topic']);
  const headings = () => [...inside(comparison).querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(topics()).toEqual(['several']);
  expect(headings()).toEqual(['The same for both']);
  comparison.removeAttribute('omit');
  expect(topics()).toEqual(['several', 'room']);
  expect(headings()).toEqual(['In short', 'The same for both']);
  expect(warned.mock.calls.map(([said]) => said)).toEqual([expect.stringContaining('MP-301: rows="colour"')]);
  warned.mockRestore();
});

test.each([
  ['a chooser', () => placeChooser('facts="devices=one&keepMailOn=device" value="imap" name="p" required')],
  ['a chooser in steps', () => placeChooser('layout="steps" name="p"')],
  ['a comparison', () => placeComparison('recommended="imap"')],
])('axe finds nothing in %s', async (_, placed) => {
  const element = placed();
  if (element.localName.endsWith('chooser')) option(element, 'imap').click();
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

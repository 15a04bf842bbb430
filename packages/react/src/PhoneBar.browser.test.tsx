// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addStyles, mount, radio, the } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

const margin = 16;
const aside = 'rgb(200, 0, 0)';

/** A chooser of this width on a page with a margin, with its bar at the bottom edge. */
async function mountWithBar(windowWidth: number, width: number, css = ''): Promise<HTMLElement> {
  addStyles(css);
  addStyles(`body { margin: 0; background: ${aside}; font: 16px/1.5 sans-serif } main { padding: ${margin}px }`);
  await page.viewport(windowWidth, 844);
  const { container } = mount(<ProtocolChooser />);
  container.style.inlineSize = `${width - 2 * margin}px`;
  await userEvent.click(radio(container, english['answer.devices.in-step']));
  await expect.poll(() => container.querySelector('[part~="bar"]')).not.toBeNull();
  return container;
}

/** The colour at half the height of the bar, this far from the left edge of the window. */
async function colourAt(container: HTMLElement, x: number): Promise<string> {
  const { top, height } = the(container, '[part~="bar"]').getBoundingClientRect();
  const base64 = await page.screenshot({ save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const context = Object.assign(document.createElement('canvas'), {
    width: picture.width,
    height: picture.height,
  }).getContext('2d');
  context?.drawImage(picture, 0, 0);
  const [red, green, blue] = context?.getImageData(x, window.scrollY + top + height / 2, 1, 1).data ?? [];
  return `rgb(${red}, ${green}, ${blue})`;
}

test('on a phone the bar spans the window, is opaque, and does not widen the page', async () => {
  const container = await mountWithBar(390, 390);
  expect(await colourAt(container, 3)).toBe('rgb(250, 250, 250)');
  expect(await colourAt(container, 386)).toBe('rgb(250, 250, 250)');
  expect(document.documentElement.scrollWidth).toBe(390);
  const { height, bottom } = the(container, '[part~="bar"]').getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(56);
  expect(bottom).toBe(844);
});

test.each([
  ['of an opaque surface', 'rgb(33, 41, 44)', 'rgb(33, 41, 44)'],
  ['of a translucent surface on the background of the colour scheme', 'rgb(255 255 255 / 20%)', 'rgb(65, 65, 65)'],
])('on a dark page the bar has the colour %s, from edge to edge', async (_, surface, colour) => {
  const dark = `main { --mp-surface: ${surface}; color: #c5d1d3; color-scheme: dark }`;
  const container = await mountWithBar(390, 390, dark);
  expect(await colourAt(container, 3)).toBe(colour);
  expect(await colourAt(container, margin + 3)).toBe(colour);
  expect(await colourAt(container, 386)).toBe(colour);
});

test('in a column of a wide page the bar stays in its column', async () => {
  const container = await mountWithBar(1000, 400);
  expect(await colourAt(container, margin + 3)).toBe('rgb(250, 250, 250)');
  expect(await colourAt(container, 500)).toBe(aside);
});

const inView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};

test('the bar stays until the button is in view, even if the verdict already is', async () => {
  const container = await mountWithBar(390, 390);
  const heading = the(container, '[part~="result-heading"]');
  window.scrollBy({ top: heading.getBoundingClientRect().bottom - 700, behavior: 'instant' });
  // The observer has been notified.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(inView(heading)).toBe(true);
  expect(inView(the(container, '[part~="action"]'))).toBe(false);
  the(container, '[part~="bar"] button').click();
  await expect.poll(() => container.querySelector('[part~="bar"]')).toBeNull();
  expect(inView(the(container, '[part~="action"]'))).toBe(true);
});

test('while the advice can change, the bar leads to the next question, and from there to the result', async () => {
  addStyles('body { margin: 0; font: 16px/1.5 sans-serif } main { padding: 16px }');
  await page.viewport(390, 700);
  const { container } = mount(<ProtocolChooser />);
  await userEvent.click(radio(container, english['answer.devices.one']));
  const label = () => container.querySelector('[part~="bar"] button')?.textContent;
  await expect.poll(label).toBe(english['steps.next']);
  expect(the(container, '[part~="bar"] > span').textContent).toBe(
    text(english, 'interview.so-far', { protocol: 'pop3' }),
  );
  const question = the(container, '[data-question="sharedMailbox"]');
  expect(inView(the(question, '[part~="question-heading"]'))).toBe(false);
  the(container, '[part~="bar"] button').click();
  expect(document.activeElement).toBe(the(question, '[part~="question-heading"]'));
  expect(question.getBoundingClientRect().top).toBeCloseTo(16, 0);
  // The bar asks nothing new: the question that the person answered stays open above.
  expect(container.querySelectorAll('[data-question]')).toHaveLength(2);
  await expect.poll(label).not.toBe(english['steps.next']);
});

test('accessibility 4: the advice is announced once, and the bar announces nothing', async () => {
  const container = await mountWithBar(390, 390);
  const live = () => [...container.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
  const said = text(english, 'announce.recommendation', { protocol: 'imap' });
  await expect.poll(() => live().map(({ textContent }) => textContent)).toEqual([said]);
  expect(the(container, '[part~="bar"]').closest('[role], [aria-live]')).toBeNull();
});

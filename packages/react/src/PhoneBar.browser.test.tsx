// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addStyles, mount, radio, the } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

const margin = 16;
const aside = 'rgb(200, 0, 0)';

/** A chooser so wide on a page with a margin, with its bar at the bottom edge. */
async function mountWithBar(windowWidth: number, width: number): Promise<HTMLElement> {
  addStyles(`body { margin: 0; background: ${aside}; font: 16px/1.5 sans-serif } main { padding: ${margin}px }`);
  await page.viewport(windowWidth, 844);
  const { container } = mount(<ProtocolChooser />);
  container.style.inlineSize = `${width - 2 * margin}px`;
  await userEvent.click(radio(container, english['answer.devices.in-step']));
  await expect.poll(() => container.querySelector('[part~="bar"]')).not.toBeNull();
  return container;
}

/** The colour in the middle of the bar's height, so far from the left edge of the window. */
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

test('on a phone the bar goes from edge to edge, is opaque, and makes the page no wider', async () => {
  const container = await mountWithBar(390, 390);
  expect(await colourAt(container, 3)).toBe('rgb(255, 255, 255)');
  expect(await colourAt(container, 386)).toBe('rgb(255, 255, 255)');
  expect(document.documentElement.scrollWidth).toBe(390);
  const { height, bottom } = the(container, '[part~="bar"]').getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(56);
  expect(bottom).toBe(844);
});

test('in a column of a wide page it stays in its column', async () => {
  const container = await mountWithBar(1000, 400);
  expect(await colourAt(container, margin + 3)).toBe('rgb(255, 255, 255)');
  expect(await colourAt(container, 500)).toBe(aside);
});

test('accessibility 4: the advice is announced once, and the bar announces nothing', async () => {
  const container = await mountWithBar(390, 390);
  const live = () => [...container.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
  const said = text(english, 'announce.recommendation', { protocol: 'imap' });
  await expect.poll(() => live().map(({ textContent }) => textContent)).toEqual([said]);
  expect(the(container, '[part~="bar"]').closest('[role], [aria-live]')).toBeNull();
});

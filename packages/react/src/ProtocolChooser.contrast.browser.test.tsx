import { english, text } from '@mail-protocol/core';
import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addStyles, button, mountUnfolded, radio, states, the, visible } from '../test/mounted.tsx';
import type { ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The chooser on a page of the scheme. The panel has its darkest tint all over, because no rule can measure a gradient. */
function mountOn(scheme: 'light' | 'dark', props: ProtocolChooserProps): HTMLElement {
  addStyles(`
    html { color-scheme: ${scheme}; background: Canvas; color: CanvasText; }
    .mail-protocol * { transition: none !important; }
    .mail-protocol [part~="result"] { background: var(--_tint); }
  `);
  return mountUnfolded(props);
}

async function faultsIn(root: HTMLElement): Promise<string[]> {
  const { violations, incomplete } = await axe.run(root, {
    runOnly: { type: 'tag', values: rules },
    rules: { 'target-size': { enabled: true } },
  });
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast' || id === 'target-size');
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (scheme) => {
  test.each(Object.keys(states))('%s', async (state) => {
    expect(await faultsIn(mountOn(scheme, states[state] ?? {}))).toEqual([]);
  });

  test('narrow and compact', async () => {
    // High enough that the line at its bottom edge covers no option.
    await page.viewport(320, 6000);
    expect(await faultsIn(mountOn(scheme, { ...states['IMAP advised'], density: 'compact' }))).toEqual([]);
  });

  test('with an error', async () => {
    const root = mountOn(scheme, { ...states['POP3 chosen, a fact to acknowledge'], defaultValue: null });
    flushSync(() => button(root, text(english, 'choice.choose', { protocol: 'pop3' })).click());
    expect(visible(root, '[part~="error"]')).toHaveLength(1);
    expect(await faultsIn(root)).toEqual([]);
  });
});

/** Red, green, blue and alpha of a colour, whatever it is written in. */
function channels(colour: string): [number, number, number, number] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The contrast of a colour with an opaque one that it lies on. */
function contrast(colour: string, ground: string): number {
  const [over, under] = [channels(colour), channels(ground)];
  const luminance = (mixed: number[]) => {
    const [red = 0, green = 0, blue = 0] = mixed.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const mixed = [0, 1, 2].map((at) => (over[at] ?? 0) * over[3] + (under[at] ?? 0) * (1 - over[3]));
  const [dark = 0, light = 0] = [luminance(mixed), luminance(under.slice(0, 3))].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('accessibility 14: 3:1 for what is no text, %s', (scheme) => {
  const ground = () => getComputedStyle(document.documentElement).backgroundColor;

  test('borders and marks of options, chosen or not', () => {
    const root = mountOn(scheme, { defaultAnswers: { devices: 'one' } });
    for (const label of [english['answer.devices.one'], english['answer.devices.in-step']] as const) {
      const option = radio(root, label);
      expect(contrast(getComputedStyle(option).borderTopColor, ground())).toBeGreaterThanOrEqual(3);
      const mark = the(option, '[part~="option-mark"]');
      expect(contrast(getComputedStyle(mark).borderTopColor, ground())).toBeGreaterThanOrEqual(3);
    }
  });

  test('the ring', () => {
    const root = mountOn(scheme, {});
    const option = radio(root, english['answer.devices.one']);
    option.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(option).outlineStyle).toBe('solid');
    expect(contrast(getComputedStyle(option).outlineColor, ground())).toBeGreaterThanOrEqual(3);
  });

  test('the border of an option that is missing, and of the box', () => {
    const root = mountOn(scheme, { ...states['POP3 chosen, a fact to acknowledge'], defaultValue: null });
    flushSync(() => button(root, text(english, 'choice.choose', { protocol: 'pop3' })).click());
    const { borderTopColor } = getComputedStyle(the(root, '[part~="acknowledgement"]'));
    expect(contrast(borderTopColor, ground())).toBeGreaterThanOrEqual(3);
  });
});

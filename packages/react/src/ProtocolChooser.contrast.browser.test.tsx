// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { contrast } from '../test/contrast.ts';
import { addStyles, button, mountUnfolded, radio, states, the, visible } from '../test/mounted.tsx';
import type { ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The chooser on a page with the scheme. The whole panel gets its darkest tint, because axe can't measure a gradient.
 */
function mountOn(scheme: 'light' | 'dark', props: ProtocolChooserProps): HTMLElement {
  addStyles(`
    html { color-scheme: ${scheme}; background: Canvas; color: CanvasText; }
    .mail-protocol * { transition: none !important; }
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
    // Tall enough for the bar at its bottom edge to cover no option.
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

describe.each(['light', 'dark'] as const)('accessibility 14: 3:1 for everything that is not text, %s', (scheme) => {
  const ground = () => getComputedStyle(document.documentElement).backgroundColor;

  test('borders and marks of options, checked or not', () => {
    const root = mountOn(scheme, { defaultAnswers: { devices: 'one' } });
    for (const label of [english['answer.devices.one'], english['answer.devices.in-step']] as const) {
      const option = radio(root, label);
      expect(contrast(getComputedStyle(option).borderTopColor, ground())).toBeGreaterThanOrEqual(3);
      const mark = the(option, '[part~="option-mark"]');
      expect(contrast(getComputedStyle(mark).borderTopColor, ground())).toBeGreaterThanOrEqual(3);
    }
  });

  test('the focus ring', () => {
    const root = mountOn(scheme, {});
    const option = radio(root, english['answer.devices.one']);
    option.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(option).outlineStyle).toBe('solid');
    expect(contrast(getComputedStyle(option).outlineColor, ground())).toBeGreaterThanOrEqual(3);
  });

  test('the border of the acknowledgement, if its tick is missing', () => {
    const root = mountOn(scheme, { ...states['POP3 chosen, a fact to acknowledge'], defaultValue: null });
    flushSync(() => button(root, text(english, 'choice.choose', { protocol: 'pop3' })).click());
    const { borderTopColor } = getComputedStyle(the(root, '[part~="acknowledgement"]'));
    expect(contrast(borderTopColor, ground())).toBeGreaterThanOrEqual(3);
  });
});

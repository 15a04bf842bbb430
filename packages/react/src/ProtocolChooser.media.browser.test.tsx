// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english } from '@mail-protocol/core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { emulate, mount, mountUnfolded, radio, states, the, visible } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** The computed value of a system colour. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('accessibility 15: forced colours', () => {
  test('the checked option has a thicker border in Highlight, and a mark of another shape', async () => {
    await emulate({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const { container } = mount(<ProtocolChooser />);
    await userEvent.click(radio(container, english['answer.devices.one']));
    const chosen = radio(container, english['answer.devices.one']);
    const other = radio(container, english['answer.devices.in-step']);
    const width = (element: Element) => Number.parseFloat(getComputedStyle(element).borderTopWidth);
    expect(width(chosen)).toBeGreaterThanOrEqual(width(other) + 1);
    expect(getComputedStyle(chosen).borderTopColor).toBe(systemColour('Highlight'));
    expect(getComputedStyle(other).borderTopColor).not.toBe(systemColour('Highlight'));
    const mark = (element: Element) => the(element, '[part~="option-mark"]');
    expect(width(mark(chosen))).toBeGreaterThanOrEqual(width(mark(other)) + 2);
    expect(getComputedStyle(mark(other)).borderTopColor).toBe(systemColour('CanvasText'));
  });

  test('accessibility 19: what is disabled is GrayText', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { container } = mount(<ProtocolChooser disabled defaultAnswers={{ devices: 'one' }} />);
    const gray = systemColour('GrayText');
    for (const option of visible(container, 'button:disabled')) {
      expect(getComputedStyle(option).color, option.textContent).toBe(gray);
      expect(getComputedStyle(option).borderTopColor, option.textContent).toBe(gray);
    }
    expect(visible(container, 'button:disabled').length).toBeGreaterThan(4);
  });

  test.each(Object.keys(states))('tinted surfaces have a border, because fills are removed: %s', async (state) => {
    await emulate({ 'forced-colors': 'active' });
    const root = mountUnfolded(states[state] ?? {});
    for (const control of visible(
      root,
      '[part~="action"], [part~="option"]:not([data-quiet]), [part~="badge"], [part~="acknowledgement"]',
    )) {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(control);
      expect(Number.parseFloat(borderTopWidth), control.textContent).toBeGreaterThanOrEqual(1);
      expect(borderTopStyle).toBe('solid');
      expect(borderTopColor).not.toBe('rgba(0, 0, 0, 0)');
    }
  });

  test('drawings are in CanvasText', async () => {
    await emulate({ 'forced-colors': 'active' });
    const root = mountUnfolded(states['IMAP advised'] ?? {});
    const drawn = visible(root, '[part~="picture"] svg, [part~="scale"] svg');
    expect(drawn.length).toBeGreaterThan(0);
    const allowed = ['CanvasText', 'Canvas', 'Highlight', 'ButtonBorder'].map(systemColour);
    for (const shape of drawn.flatMap((svg) => [...svg.querySelectorAll('path, rect, circle, line, polyline')])) {
      const { stroke, fill } = getComputedStyle(shape);
      for (const paint of [stroke, fill])
        if (paint !== 'none' && !paint.startsWith('url')) expect(allowed).toContain(paint);
    }
  });

  test('the focus ring shows', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { container } = mount(<ProtocolChooser layout="steps" />);
    const option = radio(container, english['answer.devices.one']);
    option.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(option);
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
    expect(outlineColor).not.toBe(systemColour('Canvas'));
  });
});

describe('accessibility 16: motion', () => {
  const moving = (root: HTMLElement) =>
    [root, ...visible(root, '*')].filter((element) =>
      [null, '::before', '::after'].some((pseudo) => {
        const { transitionDuration, transitionProperty, animationDuration, animationName } = getComputedStyle(
          element,
          pseudo,
        );
        // A transition of 1 ms is invisible: it tells the code that the text colour may have changed.
        const takesTime = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0.001);
        return (
          (transitionProperty !== 'none' && takesTime(transitionDuration)) ||
          (animationName !== 'none' && takesTime(animationDuration))
        );
      }),
    );

  test.each(Object.keys(states))('none with reduced motion: %s', async (state) => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(moving(mountUnfolded(states[state] ?? {})).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('short otherwise', async () => {
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    const moves = moving(mountUnfolded(states['IMAP advised'] ?? {}));
    expect(moves.length).toBeGreaterThan(0);
    for (const element of moves)
      for (const time of getComputedStyle(element).transitionDuration.split(', '))
        expect(Number.parseFloat(time)).toBeLessThanOrEqual(0.2);
  });
});

test('accessibility 15: print shows the answers and the advice, without buttons', async () => {
  const root = mountUnfolded(states['IMAP advised'] ?? {});
  await emulate({}, 'print');
  expect(visible(root, '[part~="button"], [part~="action"], [part~="bar"]')).toEqual([]);
  expect(visible(root, '[part~="result-heading"]')).toHaveLength(1);
  expect(visible(root, '[role="radio"][aria-checked="true"]').length).toBeGreaterThan(1);
});

test('accessibility 16: follows the host’s colour scheme, or the `colorScheme` prop', () => {
  document.documentElement.style.colorScheme = 'dark';
  try {
    const inherited = mountUnfolded({});
    const light = mountUnfolded({ colorScheme: 'light' });
    expect(getComputedStyle(inherited).colorScheme).toBe('dark');
    expect(getComputedStyle(light).colorScheme).toBe('light');
    const accent = (root: HTMLElement) => getComputedStyle(the(root, '[data-quiet]:not([role])')).color;
    expect(accent(inherited)).not.toBe(accent(light));
  } finally {
    document.documentElement.style.removeProperty('color-scheme');
  }
});

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english } from '@mail-protocol/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, focused, radio, states, the, visible, wordsOf } from '../test/mounted.tsx';
import { serve } from '../test/served.tsx';
import './styles.css';

const complained = vi.fn();

beforeEach(() => {
  complained.mockClear();
  vi.spyOn(console, 'error').mockImplementation(complained);
  vi.spyOn(console, 'warn').mockImplementation(complained);
});

afterEach(() => vi.restoreAllMocks());

test.each(Object.keys(states))('hydrates server markup without console output: %s', async (state) => {
  const { container, hydrate, failed } = serve(states[state] ?? {});
  const before = the(container, '.mail-protocol').textContent;
  await hydrate();
  expect(the(container, '.mail-protocol').textContent).toBe(before);
  expect(complained).not.toHaveBeenCalled();
  expect(failed).not.toHaveBeenCalled();
});

test.each(['list', 'steps'] as const)('answers and chooses after hydration: %s', async (layout) => {
  const { form, hydrate, posted } = serve({ layout });
  await hydrate();
  await userEvent.click(radio(form, english['answer.devices.in-step']));
  if (layout === 'steps') await userEvent.click(button(form, english['steps.result']));
  await userEvent.click(radio(form, 'IMAP'));
  expect(posted()).toEqual([['protocol', 'imap']]);
  expect(complained).not.toHaveBeenCalled();
});

describe('before hydration', () => {
  test.each([
    ['imap', [['protocol', 'imap']]],
    ['pop3', [['protocol', 'pop3']]],
    [null, []],
  ] as const)('the server’s page posts what was chosen: %s', async (defaultValue, expected) => {
    const { hydrate, posted } = serve({ defaultValue });
    expect(posted()).toEqual(expected);
    await hydrate();
    expect(posted()).toEqual(expected);
  });

  test('accessibility 1: names and descriptions are already there', () => {
    const { container } = serve({});
    const [group] = visible(container, '[role="radiogroup"]');
    expect(wordsOf(group as Element, 'aria-labelledby')).toBe(english['question.devices']);
    expect(wordsOf(group as Element, 'aria-describedby')).toBe(english['question.devices.help']);
  });

  test('accessibility 16: the root has its language and direction', () => {
    const root = the(serve({ lang: 'ar', dir: 'rtl' }).container, '.mail-protocol');
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });
});

test('accessibility 4: the status region is empty on the server, and stays empty', async () => {
  const { container, hydrate } = serve({ defaultAnswers: { devices: 'in-step' } });
  const status = container.querySelector('[role="status"]');
  expect(container.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(status?.textContent).toBe('');
  await hydrate();
  expect(container.querySelector('[role="status"]')).toBe(status);
  expect(status?.textContent).toBe('');
});

test('accessibility 3: hydration does not move focus', async () => {
  const { hydrate } = serve({ layout: 'steps' });
  const other = document.createElement('button');
  document.body.prepend(other);
  other.focus();
  await hydrate();
  expect(focused()).toBe(other);
});

test.each(Object.keys(states))('server markup has no style attribute: %s', (state) => {
  const { container } = serve(states[state] ?? {});
  expect([...container.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(container.querySelector('style')).toBe(null);
});

test.each(['ltr', 'rtl'] as const)(
  'under a strict policy the hidden inputs are invisible, before and after hydration: %s',
  async (dir) => {
    await page.viewport(375, 800);
    const { container, hydrate, posted } = serve({ dir, defaultValue: 'imap' }, { policy: true });
    const check = () => {
      const inputs = [...container.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      expect(inputs).toHaveLength(2);
      for (const input of inputs) {
        const { opacity, position, pointerEvents } = getComputedStyle(input);
        expect({ opacity, position, pointerEvents }).toEqual({
          opacity: '0',
          position: 'absolute',
          pointerEvents: 'none',
        });
      }
      expect(document.documentElement.scrollWidth).toBe(375);
    };
    check();
    await hydrate();
    check();
    expect(posted()).toEqual([['protocol', 'imap']]);
  },
);

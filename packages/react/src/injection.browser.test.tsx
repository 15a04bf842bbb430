import { type Answers, type Protocol, recommend, summarize } from '@mail-protocol/core';
import { flushSync } from 'react-dom';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { activeIn, payloads, poisoned, textsIn } from '../test/injection.ts';
import { mount, mountUnfolded, states, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

/*
 * Texts stay plain text, wherever they come from, and no address in them becomes a link: none of our elements has an
 * address at all. Links only come from the host, in its `notice` and `settings`.
 */

const injected = vi.fn();
Object.assign(window, { injected });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

describe.each(payloads)('%s', (payload) => {
  afterAll(async () => {
    // Long enough for a picture to fail.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(injected).not.toHaveBeenCalled();
  });

  const messages = poisoned(payload);

  test.each(Object.keys(states))('in every message of the chooser: %s', (state) => {
    const root = mountUnfolded({ ...states[state], messages, notice: undefined });
    expect(textsIn(root).split(payload).length).toBeGreaterThan(10);
    expect(activeIn(root)).toEqual([]);
  });

  test('in every message of the table', () => {
    const { container } = mount(
      <ComparisonTable messages={messages} interview={{ recommendation: recommend({ devices: 'in-step' }) }} />,
    );
    flushSync(() => visible(container, 'button[aria-expanded="false"]')[0]?.click());
    expect(container.textContent.split(payload).length).toBeGreaterThan(40);
    expect(activeIn(container)).toEqual([]);
  });

  test('in answers, facts, names, attributes, notice and settings', () => {
    const strange = { devices: payload, [payload]: payload, keepMailOn: 'server' } as Answers;
    const root = mountUnfolded({
      facts: strange,
      defaultAnswers: strange,
      offered: [payload as Protocol, 'imap', 'pop3'],
      // With nothing left to ask there is advice, and therefore the notice.
      questions: ['keepMailOn'],
      defaultValue: 'imap',
      name: payload,
      lang: payload,
      className: payload,
      classNames: { root: payload, question: payload },
      notice: payload,
      settings: (protocol) => `${protocol} ${payload}`,
    });
    expect(root.querySelector('[part~="notice"]')?.textContent).toContain(payload);
    expect(root.querySelector('[part~="settings"]')?.textContent).toContain(payload);
    expect(activeIn(root)).toEqual([]);
  });

  test('in the summary, and on the printed page', () => {
    const text = summarize(recommend({ devices: 'one' }), { devices: 'one' }, messages);
    expect(text.split(payload).length).toBeGreaterThan(10);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const printed = frame.contentWindow as Window;
    vi.spyOn(printed, 'print').mockImplementation(() => {});
    vi.spyOn(window, 'open').mockReturnValue(printed);
    const root = mountUnfolded({
      messages,
      defaultAnswers: { devices: 'in-step', current: 'new' },
      defaultValue: 'imap',
    });
    for (const button of visible(root, '[data-summary] button')) button.click();
    expect(printed.print).toHaveBeenCalledOnce();
    expect(printed.document.body.textContent).toContain(payload);
    expect(printed.document.body.childElementCount).toBe(0);
  });
});

test('the check works: parsed as markup, the payload is found and runs', async () => {
  const holder = document.body.appendChild(document.createElement('div'));
  for (const payload of payloads.slice(0, 6)) {
    holder.innerHTML = payload.startsWith("'") ? `<input title='${payload}'>` : payload;
    expect(activeIn(holder), payload).not.toEqual([]);
  }
  holder.innerHTML = payloads[0] ?? '';
  await vi.waitFor(() => expect(injected).toHaveBeenCalled(), 10_000);
});

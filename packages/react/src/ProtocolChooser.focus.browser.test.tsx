// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  addStyles,
  button,
  focused,
  imapAnswers,
  mount,
  mountBetweenButtons,
  press,
  radio,
  states,
  the,
  visible,
  wordsOf,
} from '../test/mounted.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

function mountChooser(props: ProtocolChooserProps = {}): HTMLElement {
  return mount(<ProtocolChooser {...props} />).container;
}

function heading(scope: ParentNode, words: string): HTMLElement {
  const found = visible(scope, 'h1, h2, h3, h4').find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`no visible heading says “${words}”`);
  return found;
}

/** Checks that the focused element has a focus ring that nothing cuts off. */
function expectRing(element: Element): void {
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
  const name = `${element.tagName} “${element.textContent}”`;
  expect(outlineStyle, name).toBe('solid');
  expect(Number.parseFloat(outlineWidth), name).toBeGreaterThanOrEqual(2);
  expect(Number.parseFloat(outlineOffset), name).toBeGreaterThanOrEqual(2);
  expect(outlineColor, name).not.toBe('rgba(0, 0, 0, 0)');
  for (let around: Element | null = element; around && !around.matches('main'); around = around.parentElement) {
    if (around === element) continue;
    expect(getComputedStyle(around).overflow, `${name} inside of ${around.outerHTML.slice(0, 60)}`).toBe('visible');
    expect(getComputedStyle(around).contain, name).not.toContain('paint');
  }
}

/** The heading of the next step has focus, with a visible ring. */
function expectHeading(scope: ParentNode, words: string): void {
  expect(focused()).toBe(heading(scope, words));
  expectRing(heading(scope, words));
}

describe('accessibility 3: selecting never moves focus', () => {
  test.each(['list', 'steps'] as const)('by mouse and by key: %s', async (layout) => {
    const container = mountChooser({ layout });
    await userEvent.click(radio(container, english['answer.devices.one']));
    expect(focused()).toBe(radio(container, english['answer.devices.one']));
    await press('ArrowUp');
    expect(focused()).toBe(radio(container, english['answer.devices.separate']));
    expect(heading(container, english['question.devices']).isConnected).toBe(true);
  });

  test('a question that is no longer needed stays while it has focus', async () => {
    // Everything fits, so that the page can't scroll.
    await page.viewport(800, 1200);
    const container = mountChooser({ defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device' } });
    const change = button(container, english['question.devices.topic']);
    change.focus();
    await press('Enter');
    const group = visible(container, '[data-question="devices"] [role="radio"]');
    group[0]?.focus();
    const { top } = (group[0] as HTMLElement).getBoundingClientRect();
    await press(...Array.from({ length: 10 }, () => 'ArrowDown'));
    expect(focused()?.closest('[data-question]')?.getAttribute('data-question')).toBe('devices');
    expect(group[0]?.getBoundingClientRect().top).toBe(top);
  });

  test('choosing by a card keeps focus on the card, whatever the panel shows next', async () => {
    const container = mountChooser({ defaultAnswers: imapAnswers, name: 'protocol' });
    for (const name of ['IMAP', 'POP3', 'IMAP']) {
      await userEvent.click(radio(container, name));
      expect(focused()).toBe(radio(container, name));
    }
  });

  test('a button that disappears with its stage moves focus to the heading of the next stage', async () => {
    const container = mountChooser({ defaultAnswers: imapAnswers });
    for (const key of ['choice.instead', 'choice.back', 'choice.choose'] as const) {
      const protocol = key === 'choice.instead' ? 'pop3' : 'imap';
      await userEvent.click(button(container, text(english, key, { protocol })));
      await expect.poll(focused).toBe(the(container, '[part~="result-heading"]'));
      expectRing(focused() as Element);
    }
  });

  test.each(['list', 'steps'] as const)(
    'mounting and new answers from the host do not move it either: %s',
    (layout) => {
      const { before, render } = mountBetweenButtons(<ProtocolChooser layout={layout} answers={{}} value={null} />);
      before.focus();
      render(<ProtocolChooser layout={layout} answers={imapAnswers} value={null} />);
      render(<ProtocolChooser layout={layout} answers={{ devices: 'webmail' }} value="imap" />);
      expect(focused()).toBe(before);
    },
  );
});

describe('accessibility 5: steps', () => {
  test('Next and Back move focus to the heading of the question, which the progress describes', async () => {
    const container = mountChooser({ layout: 'steps' });
    await userEvent.click(radio(container, english['answer.devices.one']));
    await userEvent.click(button(container, english['steps.next']));
    expectHeading(container, english['question.sharedMailbox']);
    expect(wordsOf(focused() as Element, 'aria-describedby')).toBe(
      the(container, '[part~="steps"] > [data-note]').textContent,
    );
    await userEvent.click(button(container, english['steps.back']));
    expectHeading(container, english['question.devices']);
    await userEvent.click(button(container, english['steps.next']));
    await userEvent.click(button(container, english['steps.skip']));
    expectHeading(container, english['question.keepMailOn']);
  });

  test('the same by keyboard', async () => {
    const container = mountChooser({ layout: 'steps' });
    radio(container, english['answer.devices.in-step']).focus();
    await press('Space', 'ArrowDown');
    await userEvent.tab();
    await press('Enter');
    expectHeading(container, english['question.sharedMailbox']);
    await userEvent.tab();
    expect(focused()).toBe(radio(container, english['answer.sharedMailbox.no']));
  });

  test('the heading of the result takes focus, and the status region stays silent', async () => {
    const container = mountChooser({ layout: 'steps' });
    await userEvent.click(radio(container, english['answer.devices.in-step']));
    await userEvent.click(button(container, english['steps.result']));
    expectHeading(container, text(english, 'result.choose', { protocol: 'imap' }));
    expect(container.querySelector('[role="status"]')?.textContent).toBe('');
  });

  test('a “Change” button leads to its question, and back to the result', async () => {
    const container = mountChooser({ layout: 'steps', defaultAnswers: imapAnswers });
    const change = button(container, english['interview.change']);
    expect(change.textContent).toBe(`${english['interview.change']}: ${english['question.devices.topic']}`);
    await userEvent.click(change);
    expectHeading(container, english['question.devices']);
    await userEvent.click(radio(container, english['answer.devices.webmail']));
    await userEvent.click(button(container, english['steps.result']));
    expectHeading(container, english['result.not-needed']);
    await userEvent.click(button(container, english['interview.change']));
    await userEvent.click(button(container, english['steps.back']));
    expectHeading(container, english['result.not-needed']);
  });

  test('“more questions” leads through the open questions and back to the result', async () => {
    const container = mountChooser({ layout: 'steps', defaultAnswers: imapAnswers });
    const more = visible(container, '[part~="review"] > [data-row] [part~="button"]')[0] as HTMLElement;
    await userEvent.click(more);
    expectHeading(container, english['question.keepMailOn']);
    for (let questions = 0; questions < 7 && visible(container, '[part~="steps"]').length > 0; questions++)
      await userEvent.click(visible(container, '[part~="steps"] [part~="button"]').at(-1) as HTMLElement);
    expectHeading(container, text(english, 'result.choose', { protocol: 'imap' }));
  });
});

describe('accessibility 6', () => {
  test.each(['list', 'steps'] as const)('starting over focuses the first heading and says so: %s', async (layout) => {
    const container = mountChooser({ layout, defaultAnswers: imapAnswers });
    await userEvent.click(button(container, english['interview.reset']));
    expectHeading(container, english['question.devices']);
    expect(container.querySelector('[role="status"]')?.textContent).toBe(english['interview.cleared']);
  });

  test('starting over moves focus to a heading even if every answer is known', async () => {
    const container = mountChooser({
      facts: {
        devices: 'in-step',
        sharedMailbox: 'no',
        keepMailOn: 'server',
        serverSpace: 'ample',
        offline: 'rarely',
        mailVolume: 'low',
        deviceBackup: 'no',
      },
      defaultAnswers: { devices: 'one' },
    });
    await userEvent.click(button(container, english['interview.reset']));
    expect(focused()?.tagName).toBe('H2');
  });

  test.each(Object.keys(states))('a toggle exposes whether it is open, and keeps focus: %s', async (state) => {
    const container = mountChooser(states[state]);
    const toggles = () => visible(container, '[aria-expanded]');
    for (let index = 0; index < toggles().length; index++) {
      const toggle = toggles()[index] as HTMLElement;
      const before = toggle.getAttribute('aria-expanded');
      toggle.focus();
      await press('Enter');
      expect(toggle.getAttribute('aria-expanded')).toBe(before === 'true' ? 'false' : 'true');
      expect(focused()).toBe(toggle);
      expect(toggle.checkVisibility()).toBe(true);
      await press('Space');
      expect(toggle.getAttribute('aria-expanded')).toBe(before);
      expect(focused()).toBe(toggle);
    }
  });
});

describe('accessibility 14: the focus ring', () => {
  test.each(Object.keys(states))(
    'is a 2 px outline, 2 px away and never cut off, on everything focusable: %s',
    async (state) => {
      const { before, after } = mountBetweenButtons(<ProtocolChooser {...states[state]} />);
      before.focus();
      await userEvent.tab();
      let stops = 0;
      for (; focused() !== after && stops < 60; stops++) {
        expectRing(focused() as Element);
        await userEvent.tab();
      }
      expect(focused()).toBe(after);
    },
  );

  test('also shows in a panel with small text', async () => {
    addStyles('html { font-size: 10px } body { font-size: 11px }');
    const { before } = mountBetweenButtons(<ProtocolChooser defaultAnswers={imapAnswers} density="compact" />);
    before.focus();
    await userEvent.tab();
    expectRing(focused() as Element);
    await userEvent.tab();
    expectRing(focused() as Element);
  });

  test('also shows if a host removes outlines', async () => {
    addStyles('*:focus, *:focus-visible, [tabindex="-1"]:focus { outline: none; outline: 0 !important }');
    const container = mountChooser({ layout: 'steps', defaultAnswers: imapAnswers });
    button(container, english['interview.change']).focus();
    await press('Enter');
    expectHeading(container, english['question.devices']);
    await userEvent.tab();
    expectRing(focused() as Element);
  });
});

describe('accessibility 14: the bar never covers what has focus', () => {
  test.each([
    [320, 568],
    [320, 480],
    [480, 600],
  ])('at %i × %i, forwards and backwards', async (width, height) => {
    await page.viewport(width, height);
    const { before, after, container } = mountBetweenButtons(
      <ProtocolChooser defaultAnswers={{ devices: 'one', serverSpace: 'tight' }} facts={{ offline: 'often' }} />,
    );
    const findBar = () => container.querySelector('[part~="bar"]');
    await expect.poll(findBar).not.toBeNull();
    expect(getComputedStyle(findBar() as Element).position).toBe('sticky');
    for (const [from, to, shift] of [
      [before, after, false],
      [after, before, true],
    ] as const) {
      from.focus();
      await userEvent.tab({ shift });
      for (let stops = 0; focused() !== to && stops < 60; stops++) {
        const element = focused() as HTMLElement;
        const bar = findBar();
        if (bar && !bar.contains(element)) {
          const { top, bottom } = element.getBoundingClientRect();
          const limits = bar.getBoundingClientRect();
          const apart = bottom + 4 <= limits.top || top - 4 >= limits.bottom;
          expect(
            apart,
            `${element.textContent}: ${top}–${bottom} under the bar at ${limits.top}–${limits.bottom}`,
          ).toBe(true);
        }
        await userEvent.tab({ shift });
      }
      expect(focused()).toBe(to);
    }
  });
});

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  button,
  focused,
  imapAnswers,
  mount,
  mountBetweenButtons,
  mountInShadow,
  press,
  radio,
  states,
  visible,
  wordsOf,
} from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** Every tab stop between the two buttons, in order. */
async function tabStops(before: HTMLElement, after: HTMLElement): Promise<Element[]> {
  const stops: Element[] = [];
  before.focus();
  for (let presses = 0; presses < 60; presses++) {
    await userEvent.tab();
    const stop = focused();
    if (!stop || stop === after) return stops;
    stops.push(stop);
  }
  throw new Error('the tab key never left the chooser');
}

function groupOf(element: Element | null): Element | null | undefined {
  return element?.closest('[role="radiogroup"]');
}

describe.each([
  ['the page', mountBetweenButtons],
  ['a shadow root', mountInShadow],
])('in %s', (_, mountChooser) => {
  test.each(Object.keys(states))(
    'accessibility 2: each group is one tab stop, and so is each button: %s',
    async (state) => {
      const { before, after, container } = mountChooser(<ProtocolChooser {...states[state]} name="protocol" />);
      const stops = await tabStops(before, after);
      const groups = visible(container, '[role="radiogroup"]').filter((group) => group.querySelector(':enabled'));
      const others = visible<HTMLButtonElement>(
        container,
        'button:not([role="radio"]), input:not([aria-hidden]), textarea',
      );
      expect(stops.map(groupOf).filter(Boolean)).toEqual(groups);
      expect(stops.filter((stop) => !groupOf(stop))).toEqual(others.filter(({ disabled }) => !disabled));
    },
  );

  test('accessibility 2: the interview and the choice work with the keyboard only', async () => {
    const onValueChange = vi.fn();
    const { before, container } = mountChooser(<ProtocolChooser onValueChange={onValueChange} />);
    before.focus();
    await userEvent.tab();
    await press('Space');
    expect(radio(container, english['answer.devices.in-step']).getAttribute('aria-checked')).toBe('true');
    button(container, text(english, 'choice.choose', { protocol: 'imap' })).focus();
    await press('Enter');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('imap', expect.objectContaining({ cause: 'button' }));
    expect(focused()?.textContent).toBe(text(english, 'result.set-up', { protocol: 'imap' }));
  });

  test('accessibility 2: arrow keys move through the options of a question twenty times, and select each time', async () => {
    const onAnswersChange = vi.fn();
    const { before } = mountChooser(<ProtocolChooser onAnswersChange={onAnswersChange} />);
    before.focus();
    await userEvent.tab();
    await press(...Array.from({ length: 20 }, () => 'ArrowDown'));
    const order = ['in-step', 'separate', 'one', 'phone', 'webmail', 'unsure'];
    expect(onAnswersChange.mock.calls.map(([{ devices }]) => devices)).toEqual(
      Array.from({ length: 20 }, (_, index) => order[(index + 1) % order.length]),
    );
    expect(focused()?.getAttribute('aria-checked')).toBe('true');
  });
});

test('accessibility 2: left and right follow the direction of the component, not of the page', async () => {
  const { before, container } = mountBetweenButtons(<ProtocolChooser dir="rtl" />);
  before.focus();
  await userEvent.tab();
  await press('ArrowLeft');
  expect(radio(container, english['answer.devices.separate']).getAttribute('aria-checked')).toBe('true');
  await press('ArrowRight');
  expect(radio(container, english['answer.devices.in-step']).getAttribute('aria-checked')).toBe('true');
});

test.each(['nothing answered', 'POP3 chosen, a fact to acknowledge', 'overruled', 'a question of the steps'])(
  'accessibility 2: Enter on a radio or on the box never submits: %s',
  async (state) => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { container } = mount(
      <form onSubmit={onSubmit}>
        <input name="user" defaultValue="anna" />
        <ProtocolChooser {...states[state]} name="protocol" />
        <button type="submit">Create</button>
      </form>,
    );
    for (const option of visible(container, '[role="radio"]')) {
      option.focus();
      await press('Enter');
    }
    expect(onSubmit).not.toHaveBeenCalled();
  },
);

test('accessibility 2: there are no keyboard shortcuts', async () => {
  const onEvent = vi.fn();
  const { container } = mount(<ProtocolChooser defaultAnswers={imapAnswers} onEvent={onEvent} />);
  onEvent.mockClear();
  button(container, english['interview.reset']).focus();
  await userEvent.keyboard('abcdefghijklmnopqrstuvwxyz0123456789/?');
  visible(container, '[role="radio"]')[0]?.focus();
  await userEvent.keyboard('abcdefghijklmnopqrstuvwxyz0123456789/?');
  expect(onEvent).not.toHaveBeenCalled();
});

test('accessibility 1: a group is named by its heading and described by its help text, in both kinds of root', () => {
  for (const { container } of [mountBetweenButtons(<ProtocolChooser />), mountInShadow(<ProtocolChooser />)]) {
    const [group] = visible(container, '[role="radiogroup"]');
    expect(wordsOf(group as Element, 'aria-labelledby')).toBe(english['question.devices']);
    expect(wordsOf(group as Element, 'aria-describedby')).toBe(english['question.devices.help']);
  }
});

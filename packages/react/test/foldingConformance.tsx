// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, mergeMessages, type QuestionId, questions, text } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import {
  addStyles,
  button,
  emulate,
  focused,
  mountBetweenButtons,
  mountInShadow,
  press,
  the,
  visible,
} from './mounted.tsx';
import { radioOf } from './PageUnderTest.ts';

/** The questions that are open. By their headings: among the lines a question has no box of its own. */
const asked = (scope: ParentNode) =>
  visible(scope, '[part~="question-heading"]').map(
    (heading) => heading.closest<HTMLElement>('[data-question]')?.dataset['question'],
  );
const lines = (scope: ParentNode) => visible(scope, '[part~="answered"]');
const questionOf = (scope: ParentNode, id: QuestionId) => the(scope, `[data-question="${id}"]`);
const topOf = (element: Element) => element.getBoundingClientRect().top;

type AnswerKey = `answer.${QuestionId}.${string}` & keyof typeof english;

/** The card of an answer. */
function card(scope: ParentNode, key: AnswerKey): HTMLElement {
  const [, id = '', token = ''] = key.split('.');
  const found = visible(scope, `[data-question="${id}"] [part~="option"]`).find(
    (option) => radioOf(option).getAttribute('value') === token,
  );
  if (!found) throw new Error(`no visible option ${key}`);
  return found;
}

function changeOf(scope: ParentNode, id: QuestionId): HTMLElement {
  return button(scope, `${english['interview.change']}: ${english[`question.${id}.topic`]}`);
}

/** Scrolls by so much and waits until the page stands still. */
async function scrollTo(top: number): Promise<void> {
  window.scrollTo({ top, behavior: 'instant' });
  await expect.poll(() => Math.abs(window.scrollY - top)).toBeLessThan(1);
}

/** Waits until everything that follows from an event is on the screen. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/**
 * How questions fold to lines, whatever stands behind their radios. Run with Radix and React, and with native radios and
 * Preact, so that the two can't come apart.
 */
export function foldingConformance(): void {
  describe.each([
    ['the page', mountBetweenButtons],
    ['a shadow root', mountInShadow],
  ])('in %s', (_, mountChooser) => {
    test('by pointer two questions are open at most, and focus stays on what was pressed', async () => {
      const { container } = mountChooser(<ProtocolChooser />);
      const pressed: [AnswerKey, string[]][] = [
        ['answer.devices.one', ['devices', 'sharedMailbox']],
        ['answer.sharedMailbox.no', ['sharedMailbox', 'keepMailOn']],
        ['answer.keepMailOn.device', ['keepMailOn']],
      ];
      for (const [key, open] of pressed) {
        await userEvent.click(card(container, key));
        await expect.poll(() => asked(container)).toEqual(open);
        expect(focused()).toBe(radioOf(card(container, key)));
      }
      expect(lines(container)).toHaveLength(2);
      await userEvent.click(changeOf(container, 'devices'));
      await expect.poll(() => asked(container)).toEqual(['devices']);
      await userEvent.click(card(container, 'answer.devices.separate'));
      await expect.poll(() => asked(container)).toEqual(['devices']);
      await userEvent.click(changeOf(container, 'sharedMailbox'));
      await expect.poll(() => asked(container)).toEqual(['sharedMailbox']);
    });

    test('accessibility 3: by keyboard nothing folds until focus leaves the questions, forwards and backwards', async () => {
      const { before, container } = mountChooser(<ProtocolChooser />);
      before.focus();
      await userEvent.tab();
      await press('ArrowDown', 'ArrowDown');
      await userEvent.tab();
      await press('ArrowDown', 'ArrowUp');
      await userEvent.tab();
      await press('ArrowDown', 'ArrowDown');
      const all = ['devices', 'sharedMailbox', 'keepMailOn'];
      await expect.poll(() => asked(container)).toEqual(all);
      const last = focused();
      expect(last).toBe(radioOf(card(container, 'answer.keepMailOn.device')));
      await userEvent.tab();
      await expect.poll(() => asked(container)).toEqual([]);
      expect(focused()?.closest('[part~="result"]')).not.toBeNull();
      expect(lines(container)).toHaveLength(3);
      await userEvent.tab({ shift: true });
      expect(focused()).toBe(changeOf(container, 'keepMailOn'));
      await press('Enter');
      await userEvent.tab();
      expect(focused()).toBe(radioOf(card(container, 'answer.keepMailOn.device')));
      for (let stops = 0; focused() !== before && stops < 10; stops++) {
        expect(asked(container)).toEqual(['keepMailOn']);
        await userEvent.tab({ shift: true });
      }
      await expect.poll(() => asked(container)).toEqual([]);
      expect(focused()).toBe(before);
    });

    test('accessibility 3: what the host answers meanwhile does not fold the question that has focus', async () => {
      const { container, render } = mountChooser(<ProtocolChooser answers={{ devices: 'one' }} />);
      await userEvent.click(card(container, 'answer.sharedMailbox.no'));
      const radio = focused();
      render(<ProtocolChooser answers={{ devices: 'in-step', keepMailOn: 'server', sharedMailbox: 'no' }} />);
      await painted();
      expect(asked(container)).toEqual(['sharedMailbox']);
      expect(focused()).toBe(radio);
    });

    test('nothing jumps under the pointer while the page can scroll', async () => {
      // Some browsers keep no anchor of their own.
      addStyles('html { scroll-behavior: smooth; overflow-anchor: none } body { padding-block: 300px 1500px }');
      const { container } = mountChooser(<ProtocolChooser />);
      await scrollTo(250);
      await userEvent.click(card(container, 'answer.devices.one'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      await scrollTo(700);
      const top = topOf(card(container, 'answer.sharedMailbox.no'));
      await userEvent.click(card(container, 'answer.sharedMailbox.no'));
      await expect.poll(() => asked(container)).toEqual(['sharedMailbox', 'keepMailOn']);
      await painted();
      expect(topOf(card(container, 'answer.sharedMailbox.no'))).toBeCloseTo(top, 0);
      const change = changeOf(container, 'devices');
      change.scrollIntoView({ block: 'center', behavior: 'instant' });
      const where = topOf(change);
      await userEvent.click(change);
      await expect.poll(() => asked(container)).toEqual(['devices', 'keepMailOn']);
      await painted();
      expect(Math.abs(topOf(change) - where)).toBeLessThan(12);
      expect(topOf(change)).toBeGreaterThan(0);
    });

    test('nothing jumps under the pointer in a box that scrolls', async () => {
      addStyles(`main { box-sizing: border-box; height: 500px; overflow-y: auto; overflow-anchor: none }
        main::before { content: ''; display: block; height: 300px }
        main::after { content: ''; display: block; height: 1500px }`);
      const { container } = mountChooser(<ProtocolChooser />);
      const box = the(document, 'main');
      await userEvent.click(card(container, 'answer.devices.one'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      card(container, 'answer.sharedMailbox.no').scrollIntoView({ block: 'center', behavior: 'instant' });
      await painted();
      const top = topOf(card(container, 'answer.sharedMailbox.no'));
      const scrolled = box.scrollTop;
      await userEvent.click(card(container, 'answer.sharedMailbox.no'));
      await expect.poll(() => asked(container)).toEqual(['sharedMailbox', 'keepMailOn']);
      await painted();
      expect(topOf(card(container, 'answer.sharedMailbox.no'))).toBeCloseTo(top, 0);
      expect(box.scrollTop).toBeLessThan(scrolled - 100);
    });

    test('the second half of a double click answers no other question, which has risen under it', async () => {
      const onAnswersChange = vi.fn();
      const { container } = mountChooser(<ProtocolChooser onAnswersChange={onAnswersChange} />);
      await userEvent.click(card(container, 'answer.devices.one'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      await userEvent.click(card(container, 'answer.sharedMailbox.no'));
      await expect.poll(() => asked(container)).toEqual(['sharedMailbox', 'keepMailOn']);
      onAnswersChange.mockClear();
      const clickTimes = (detail: number) =>
        card(container, 'answer.keepMailOn.device').dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }),
        );
      clickTimes(2);
      await painted();
      expect(onAnswersChange).not.toHaveBeenCalled();
      clickTimes(1);
      await expect.poll(() => onAnswersChange.mock.calls.length).toBe(1);
    });

    test('accessibility 20: starting over is undone at the same button, by keyboard', async () => {
      const onAnswersChange = vi.fn();
      const answers = { devices: 'in-step', serverSpace: 'tight' } as const;
      const { container } = mountChooser(
        <ProtocolChooser defaultAnswers={answers} onAnswersChange={onAnswersChange} />,
      );
      const reset = button(container, english['interview.reset']);
      reset.focus();
      await press('Enter');
      await expect.poll(() => focused()?.textContent).toBe(english['question.devices']);
      expect(reset.textContent).toBe(english['interview.undo']);
      reset.focus();
      await press('Enter');
      await expect.poll(() => lines(container).length).toBe(2);
      expect(onAnswersChange).toHaveBeenLastCalledWith(answers);
      expect(focused()).toBe(reset);
      expect(reset.textContent).toBe(english['interview.reset']);
    });
  });

  describe('accessibility 14: the ring of an option', () => {
    // On the card: a native radio in it is unseen.
    const outline = (option: HTMLElement) => getComputedStyle(option).outlineStyle;

    test('is not drawn by a click, and is by a key', async () => {
      const { before, container } = mountBetweenButtons(<ProtocolChooser />);
      // Focus that came by key makes a browser draw the ring after the next click, too.
      before.focus();
      await userEvent.tab();
      await userEvent.click(card(container, 'answer.devices.one'));
      expect(outline(card(container, 'answer.devices.one'))).toBe('none');
      await press('ArrowUp');
      expect(outline(card(container, 'answer.devices.separate'))).toBe('solid');
      // The browser would draw it still.
      const option = card(container, 'answer.devices.separate');
      option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect(radioOf(option).matches(':focus-visible')).toBe(true);
      expect(outline(option)).toBe('none');
    });

    test('is drawn when focus comes by the tab key after a click elsewhere', async () => {
      const { before, container } = mountBetweenButtons(<ProtocolChooser />);
      await userEvent.click(before);
      await userEvent.tab();
      expect(outline(card(container, 'answer.devices.in-step'))).toBe('solid');
    });
  });

  describe('motion', () => {
    const fades = (element: Element) =>
      element.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.getComputedTiming().duration);

    test('a new question and a folded line fade in within 160 ms; what was there does not', async () => {
      const { container } = mountBetweenButtons(<ProtocolChooser defaultAnswers={{ serverSpace: 'ample' }} />);
      expect(fades(questionOf(container, 'devices'))).toEqual([]);
      expect(lines(container).flatMap(fades)).toEqual([]);
      radioOf(card(container, 'answer.devices.one')).click();
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      expect(fades(questionOf(container, 'devices'))).toEqual([]);
      expect(getComputedStyle(questionOf(container, 'sharedMailbox')).animationDuration).toBe('0.16s');
      await userEvent.click(card(container, 'answer.sharedMailbox.no'));
      await expect.poll(() => lines(container).length).toBe(2);
      expect(getComputedStyle(lines(container)[0] as Element).animationDuration).toBe('0.16s');
    });

    test('accessibility 16: not where less motion is wanted', async () => {
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      const { container } = mountBetweenButtons(<ProtocolChooser />);
      await userEvent.click(card(container, 'answer.devices.one'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      expect(getComputedStyle(questionOf(container, 'sharedMailbox')).animationName).toBe('none');
    });
  });

  describe('what it looks like', () => {
    const everything = Object.fromEntries(questions.map(({ id, answers }) => [id, answers.at(-1)?.token]));
    const long = mergeMessages(english, { 'question.devices.topic': 'where and on what all of it is read' });

    test.each<[string, ProtocolChooserProps]>([
      ['320 px', {}],
      ['320 px, compact', { density: 'compact' }],
      ['320 px, long topics', { messages: long }],
      ['320 px, right to left', { messages: mergeMessages(english, arabic) }],
      ['1280 px', {}],
      ['1280 px, right to left', { messages: mergeMessages(english, arabic) }],
    ])('accessibility 13: a line is 3 em high at least, and all in it is in view: %s', async (name, props) => {
      await page.viewport(Number.parseInt(name, 10), 900);
      const { container } = mountBetweenButtons(
        <ProtocolChooser {...props} facts={{ ...everything, devices: 'one' }} />,
      );
      expect(lines(container)).toHaveLength(questions.length - 1);
      for (const line of lines(container)) {
        const { top, height, left, right } = line.getBoundingClientRect();
        expect(height).toBeGreaterThanOrEqual(48);
        // Words never touch the lines between.
        expect(topOf(the(line, '[data-_topic]')) - top).toBeGreaterThanOrEqual(5);
        for (const child of line.querySelectorAll('span, button')) {
          if (!child.checkVisibility() || child.closest('[data-unseen]')) continue;
          const inner = child.getBoundingClientRect();
          expect(inner.left, child.textContent).toBeGreaterThanOrEqual(left - 1);
          expect(inner.right, child.textContent).toBeLessThanOrEqual(right + 1);
        }
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    });

    test('options stand in one column, at least 44 px high in compact density too', async () => {
      await page.viewport(1280, 900);
      const { container } = mountBetweenButtons(<ProtocolChooser density="compact" />);
      const cards = visible(container, '[part~="option"]').map((option) => option.getBoundingClientRect());
      expect(new Set(cards.map(({ left }) => left)).size).toBe(1);
      for (const { height } of cards) expect(height).toBeGreaterThanOrEqual(44);
    });

    test('two short options alone share a row', async () => {
      await page.viewport(1280, 900);
      const messages = mergeMessages(english, { 'answer.mailVolume.high': 'A lot' });
      const { container } = mountBetweenButtons(
        <ProtocolChooser
          messages={messages}
          questions={['mailVolume']}
          facts={{ devices: 'in-step', keepMailOn: 'server', deviceBackup: 'yes', serverSpace: 'tight' }}
        />,
      );
      await userEvent.click(button(container, text(english, 'interview.tune', { count: 1 })));
      await expect.poll(() => asked(container)).toEqual(['mailVolume']);
      const options = visible(container, '[data-question] [part~="option"]');
      const [low, high, unsure] = options.map((each) => each.getBoundingClientRect());
      expect(high?.top).toBe(low?.top);
      expect(high?.left).toBeGreaterThan(low?.right ?? 0);
      expect(unsure?.top).toBeGreaterThan(low?.bottom ?? 0);
    });

    test('in a narrow place the questions that tune the set-up stand below the result', async () => {
      await page.viewport(390, 844);
      const { container } = mountBetweenButtons(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
      const result = the(container, '[part~="result"]').getBoundingClientRect();
      expect(topOf(the(container, '[part~="tuning"]'))).toBeGreaterThan(result.bottom);
      await page.viewport(1280, 900);
      expect(topOf(the(container, '[part~="tuning"]'))).toBeLessThan(400);
    });
  });
}

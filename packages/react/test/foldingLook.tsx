// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, mergeMessages, questions, text } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import { asked, card, lines, questionOf, topOf } from './foldedQuestions.ts';
import { button, emulate, mountBetweenButtons, press, the, visible } from './mounted.tsx';
import { radioOf } from './PageUnderTest.ts';

/** How folded questions look in both builds: a part of `foldingConformance`. */
export function foldingLook(): void {
  describe('accessibility 14: the focus ring of an option', () => {
    // On the card, because a native radio in it is invisible.
    const outline = (option: HTMLElement) => getComputedStyle(option).outlineStyle;

    test('is not drawn after a click, but after a key press', async () => {
      const { before, container } = mountBetweenButtons(<ProtocolChooser />);
      // After keyboard focus, a browser also draws the ring after the next click.
      before.focus();
      await userEvent.tab();
      await userEvent.click(card(container, 'answer.devices.one'));
      expect(outline(card(container, 'answer.devices.one'))).toBe('none');
      await press('ArrowUp');
      expect(outline(card(container, 'answer.devices.separate'))).toBe('solid');
      // The browser itself would still draw it.
      const option = card(container, 'answer.devices.separate');
      option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect(radioOf(option).matches(':focus-visible')).toBe(true);
      expect(outline(option)).toBe('none');
    });

    test('is drawn when the tab key brings focus after a click elsewhere', async () => {
      const { before, container } = mountBetweenButtons(<ProtocolChooser />);
      await userEvent.click(before);
      await userEvent.tab();
      expect(outline(card(container, 'answer.devices.in-step'))).toBe('solid');
    });
  });

  describe('motion', () => {
    const fades = (element: Element) =>
      element.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.getComputedTiming().duration);

    test('a new question and a folded line fade in within 160 ms; existing content does not', async () => {
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

    test('accessibility 16: nothing fades with reduced motion', async () => {
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      const { container } = mountBetweenButtons(<ProtocolChooser />);
      await userEvent.click(card(container, 'answer.devices.one'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      expect(getComputedStyle(questionOf(container, 'sharedMailbox')).animationName).toBe('none');
    });
  });

  describe('appearance', () => {
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
        // Text never touches the lines between answers.
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

    test('options are in one column, at least 44 px high even with compact density', async () => {
      await page.viewport(1280, 900);
      const { container } = mountBetweenButtons(<ProtocolChooser density="compact" />);
      const cards = visible(container, '[part~="option"]').map((option) => option.getBoundingClientRect());
      expect(new Set(cards.map(({ left }) => left)).size).toBe(1);
      for (const { height } of cards) expect(height).toBeGreaterThanOrEqual(44);
    });

    test('two short options share a row', async () => {
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

    test('in a narrow place the questions that tune the set-up are below the result', async () => {
      await page.viewport(390, 844);
      const { container } = mountBetweenButtons(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
      const result = the(container, '[part~="result"]').getBoundingClientRect();
      expect(topOf(the(container, '[part~="tuning"]'))).toBeGreaterThan(result.bottom);
      await page.viewport(1280, 900);
      expect(topOf(the(container, '[part~="tuning"]'))).toBeLessThan(400);
    });
  });
}

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english } from '@mail-protocol/core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ProtocolChooser } from '../src/ProtocolChooser.tsx';
import { type AnswerKey, asked, card, changeOf, lines, topOf } from './foldedQuestions.ts';
import { foldingLook } from './foldingLook.tsx';
import { addStyles, button, focused, mountBetweenButtons, mountInShadow, press, the, visible } from './mounted.tsx';
import { radioOf } from './PageUnderTest.ts';

/** Scrolls by this distance and waits until the page has stopped moving. */
async function scrollTo(top: number): Promise<void> {
  window.scrollTo({ top, behavior: 'instant' });
  await expect.poll(() => Math.abs(window.scrollY - top)).toBeLessThan(1);
}

/** Waits until all effects of an event are on the screen. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/**
 * How questions fold to lines. Runs with Radix in React and with native radios in Preact, so that both builds
 * behave the same.
 */
export function foldingConformance(): void {
  describe.each([
    ['the page', mountBetweenButtons],
    ['a shadow root', mountInShadow],
  ])('in %s', (_, mountChooser) => {
    test('with a pointer at most two questions are open, and focus stays on what was pressed', async () => {
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

    test('accessibility 3: with the keyboard nothing folds until focus leaves the questions, forwards and backwards', async () => {
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

    test('accessibility 3: an answer from the host does not fold the question that has focus', async () => {
      const { container, render } = mountChooser(<ProtocolChooser answers={{ devices: 'one' }} />);
      await userEvent.click(card(container, 'answer.sharedMailbox.no'));
      const radio = focused();
      render(<ProtocolChooser answers={{ devices: 'in-step', keepMailOn: 'server', sharedMailbox: 'no' }} />);
      await painted();
      expect(asked(container)).toEqual(['sharedMailbox']);
      expect(focused()).toBe(radio);
    });

    test('once the person has chosen, no question stays open beside the set-up', async () => {
      const { container } = mountChooser(<ProtocolChooser />);
      for (const key of ['answer.devices.one', 'answer.sharedMailbox.together'] as const)
        await userEvent.click(card(container, key));
      await expect.poll(() => asked(container)).toEqual(['sharedMailbox']);
      await userEvent.click(the(container, '[part~="action"]'));
      // Today's set-up is asked in the set-up.
      await expect.poll(() => asked(container)).toEqual(['current']);
      expect(lines(container)).toHaveLength(2);
      // Answers can still be changed.
      await userEvent.click(changeOf(container, 'devices'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'current']);
    });

    test('after a choice without answers, all questions are behind the button that tunes the set-up', async () => {
      const { container } = mountChooser(<ProtocolChooser />);
      await userEvent.click(button(container, english['interview.direct']));
      await userEvent.click(visible(container, '[data-_direct] button')[0] as HTMLElement);
      await expect.poll(() => asked(container)).toEqual(['current']);
      await userEvent.click(the(container, '[part~="tuning"] [aria-expanded]'));
      await expect.poll(() => asked(container)).toEqual(['current', 'devices']);
      expect(the(container, '[part~="tuning"]').textContent).not.toContain(english['interview.enough']);
      // After the choice is cleared, the first question is back in its place.
      await userEvent.click(the(container, '[data-_chosen] button'));
      await expect.poll(() => asked(container)).toEqual(['devices']);
    });

    test('accessibility 3: a choice by the host does not fold the question that has focus', async () => {
      const { container, render } = mountChooser(<ProtocolChooser value={null} onValueChange={() => {}} />);
      await userEvent.click(card(container, 'answer.devices.one'));
      const radio = focused();
      render(<ProtocolChooser value="imap" onValueChange={() => {}} />);
      await painted();
      expect(asked(container)).toEqual(['devices', 'current']);
      expect(focused()).toBe(radio);
    });

    test('nothing moves under the pointer while the page can scroll', async () => {
      // Some browsers have no scroll anchoring.
      addStyles('html { scroll-behavior: smooth; overflow-anchor: none } body { padding-block: 400px 1500px }');
      const { container } = mountChooser(<ProtocolChooser />);
      await scrollTo(350);
      await userEvent.click(card(container, 'answer.devices.one'));
      await expect.poll(() => asked(container)).toEqual(['devices', 'sharedMailbox']);
      await scrollTo(800);
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

    test('nothing moves under the pointer in a scrolling container', async () => {
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

    test('the second half of a double click does not answer another question that has moved under it', async () => {
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

    test('accessibility 20: starting over can be undone with the same button, by keyboard', async () => {
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

  foldingLook();
}

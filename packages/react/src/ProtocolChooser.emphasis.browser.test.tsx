import { english } from '@mail-protocol/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { risky } from '../test/answers.ts';
import { addStyles, button, mount, the, visible } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** The main action looks like one, and everything else is less prominent. */

const em = 16;

beforeEach(async () => {
  addStyles('body { font: 16px/1.5 sans-serif; margin: 16px }');
  await page.viewport(1280, 800);
});

/** How far an element is below another one, in px. */
function below(lower: Element, upper: Element): number {
  return lower.getBoundingClientRect().top - upper.getBoundingClientRect().bottom;
}

describe('what must be understood is set apart from what follows', () => {
  test('by space before the button that chooses', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={risky} />);
    const apart = below(the(container, '[part~="action"]'), the(container, '[part~="acknowledgement"]'));
    expect(apart).toBeGreaterThanOrEqual(1.5 * em);
  });

  test('by space and a line before the heading of the set-up', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} defaultValue="pop3" />);
    const setUp = the(container, '[data-_set-up]');
    const box = the(container, '[part~="acknowledgement"]');
    expect(below(the(container, '[part~="result-heading"]'), box)).toBeGreaterThanOrEqual(2 * em);
    expect(getComputedStyle(setUp).borderTopStyle).toBe('solid');
  });
});

test('the button that tunes the set-up is as quiet as the one that starts over', () => {
  const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
  const tune = getComputedStyle(the(container, '[part~="tuning"] [aria-expanded]'));
  const startOver = getComputedStyle(button(container, english['interview.reset']));
  for (const property of [
    'color',
    'fontSize',
    'fontWeight',
    'borderTopColor',
    'backgroundColor',
    'minBlockSize',
  ] as const)
    expect(tune[property], property).toBe(startOver[property]);
});

test('“I’m not sure” is an option like the others', () => {
  const { container } = mount(<ProtocolChooser />);
  const [first, ...others] = visible(container, '[part~="option"]').map((option) => {
    const { borderTopColor, borderTopWidth, backgroundColor, fontWeight } = getComputedStyle(option);
    return [borderTopColor, borderTopWidth, backgroundColor, fontWeight];
  });
  expect(others.length).toBeGreaterThan(3);
  for (const other of others) expect(other).toEqual(first);
});

test('the button to decide now does not look like a fold: no chevron beside its words', () => {
  for (const [props, words] of [
    [{}, english['interview.direct']],
    [{ defaultAnswers: { devices: 'one' } }, english['interview.see-now']],
  ] as const) {
    const { container, unmount } = mount(<ProtocolChooser {...props} />);
    const decide = button(container, words);
    expect(decide.querySelector('[data-chevron]')).toBeNull();
    expect(decide.getAttribute('aria-expanded')).toBe('false');
    unmount();
  }
});

describe('risks', () => {
  test('the cure is as easy to read as the risk', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const cure = getComputedStyle(the(container, '[data-cure]'));
    const risk = getComputedStyle(the(container, '[data-_risk]'));
    expect([cure.color, cure.fontSize]).toEqual([risk.color, risk.fontSize]);
  });

  test('the mark does not look like a checkbox', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const { clipPath, content } = getComputedStyle(the(container, '[data-_risk]'), '::before');
    // A triangle with the "!" cut out.
    expect(clipPath).toMatch(/^polygon\(evenodd,/);
    expect(content).toBe('""');
  });
});

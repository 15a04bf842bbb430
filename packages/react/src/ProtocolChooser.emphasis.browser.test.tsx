import { english } from '@mail-protocol/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { risky } from '../test/answers.ts';
import { addStyles, button, mount, the, visible } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';

/** What leads on looks like it, and what is beside the way stands back. */

const em = 16;

beforeEach(async () => {
  addStyles('body { font: 16px/1.5 sans-serif; margin: 16px }');
  await page.viewport(1280, 800);
});

/** How far an element stands below another one, in px. */
function below(lower: Element, upper: Element): number {
  return lower.getBoundingClientRect().top - upper.getBoundingClientRect().bottom;
}

describe('what must be understood stands apart from what follows', () => {
  test('from the button that chooses', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={risky} />);
    const apart = below(the(container, '[part~="action"]'), the(container, '[part~="acknowledgement"]'));
    expect(apart).toBeGreaterThanOrEqual(1.5 * em);
  });

  test('from the heading of the set-up, by a line as well', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} defaultValue="pop3" />);
    const setUp = the(container, '[data-_set-up]');
    const box = the(container, '[part~="acknowledgement"]');
    expect(below(the(container, '[part~="result-heading"]'), box)).toBeGreaterThanOrEqual(2 * em);
    expect(getComputedStyle(setUp).borderTopStyle).toBe('solid');
  });
});

test('to tune the set-up is as quiet as to start over', () => {
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

test('who is not sure has an option like the others', () => {
  const { container } = mount(<ProtocolChooser />);
  const [first, ...others] = visible(container, '[part~="option"]').map((option) => {
    const { borderTopColor, borderTopWidth, backgroundColor, fontWeight } = getComputedStyle(option);
    return [borderTopColor, borderTopWidth, backgroundColor, fontWeight];
  });
  expect(others.length).toBeGreaterThan(3);
  for (const other of others) expect(other).toEqual(first);
});

test('to decide now is no fold: nothing is drawn beside its words', () => {
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

describe('what to watch out for', () => {
  test('its cure is read as easily as the risk', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const cure = getComputedStyle(the(container, '[data-cure]'));
    const risk = getComputedStyle(the(container, '[data-_risk]'));
    expect([cure.color, cure.fontSize]).toEqual([risk.color, risk.fontSize]);
  });

  test('its mark is no box that one might tick', () => {
    const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const { clipPath, content } = getComputedStyle(the(container, '[data-_risk]'), '::before');
    // A triangle, the "!" cut out of it.
    expect(clipPath).toMatch(/^polygon\(evenodd,/);
    expect(content).toBe('""');
  });
});

import { type Answers, english, questions, text } from '@mail-protocol/core';
import { random } from '@mail-protocol/core/test/random.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { risky } from '../test/answers.ts';
import { addStyles, button, mount, radio, the } from '../test/mounted.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

const em = 16;

beforeEach(async () => {
  addStyles('body { font: 16px/1.5 sans-serif; margin: 16px }');
  await page.viewport(1280, 800);
});

function heightOf(props: ProtocolChooserProps): { readonly stage: string | undefined; readonly height: number } {
  const { container, unmount } = mount(<ProtocolChooser {...props} />);
  const result = the(container, '[part~="result"]');
  const { stage } = result.dataset;
  const { height } = result.getBoundingClientRect();
  unmount();
  return { stage, height };
}

/** Random sets of answers: every question answered, with one token each. */
function someAnswers(count: number): readonly Answers[] {
  const choice = random(13);
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      questions
        .filter(({ id }) => id !== 'current')
        .map(({ id, answers }) => [id, choice.pick(answers.map(({ token }) => token as string))]),
    ),
  );
}

const samples: readonly Answers[] = [
  { devices: 'in-step' },
  { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device' },
  { devices: 'phone' },
  { sharedMailbox: 'program' },
  { devices: 'in-step', sharedMailbox: 'together', keepMailOn: 'both', serverSpace: 'tight' },
  risky,
  ...someAnswers(60),
];

describe('the panel fits into a window of 800 px, so that it can stick', () => {
  const heights = (props: ProtocolChooserProps) =>
    samples.flatMap((defaultAnswers) => {
      const { stage, height } = heightOf({ ...props, defaultAnswers });
      return stage === 'advice' ? [{ defaultAnswers, height, isDue: hasBox({ ...props, defaultAnswers }) }] : [];
    });
  const hasBox = (props: ProtocolChooserProps) => {
    const { container, unmount } = mount(<ProtocolChooser {...props} />);
    const found = container.querySelector('[part~="acknowledgement"]') !== null;
    unmount();
    return found;
  };

  test('the advice is at most 40 em high, 46 with an acknowledgement', () => {
    const measured = heights({});
    expect(measured.length).toBeGreaterThan(30);
    console.info(`Advice: ${Math.max(...measured.map(({ height }) => height))} px at most`);
    expect(measured.filter(({ height, isDue }) => height > (isDue ? 46 : 40) * em)).toEqual([]);
  });

  test('at most 46 em in a form', () => {
    const measured = heights({ name: 'protocol' });
    expect(measured.length).toBeGreaterThan(30);
    console.info(`Advice in a form: ${Math.max(...measured.map(({ height }) => height))} px at most`);
    expect(measured.filter(({ height }) => height > 46 * em)).toEqual([]);
  });
});

test('after the last answer by keyboard, verdict and button are in view without scrolling', async () => {
  const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'one', sharedMailbox: 'no' }} />);
  await userEvent.click(page.getByRole('radio', { name: english['answer.keepMailOn.device'] }));
  for (const selector of ['[part~="result-heading"]', '[part~="action"]']) {
    await expect.poll(() => container.querySelector(selector)).not.toBeNull();
    const { top, bottom } = the(container, selector).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(800);
  }
});

test('the second half of a double click on the button does not answer what has moved under the pointer', async () => {
  // So tall that an option is certain to be under the pointer.
  addStyles('.mail-protocol [data-question="current"] [part~="option"] { min-block-size: 14em }');
  const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
  const hit: (string | undefined)[] = [];
  const note = ({ target }: Event) => hit.push((target as Element).closest('[part]')?.getAttribute('part') ?? '');
  window.addEventListener('click', note, true);
  await userEvent.dblClick(the(container, '[part~="action"]'));
  window.removeEventListener('click', note, true);
  expect(hit).toEqual(['action', expect.stringMatching(/^option/)]);
  await expect.poll(() => the(container, '[part~="result"]').dataset['stage']).toBe('chosen');
  expect(container.querySelector('[data-question="current"]')).not.toBeNull();
  expect(container.querySelector('[data-question="current"] [data-state="checked"]')).toBeNull();
  // A separate click counts.
  await userEvent.click(radio(container, english['answer.current.new']));
  await expect.poll(() => container.querySelector('[part~="step"]')).not.toBeNull();
});

test('the panel sticks below the page’s own sticky bar', async () => {
  addStyles('.mail-protocol { --mp-sticky-offset: 64px }');
  const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
  expect(getComputedStyle(the(container, '[part~="result"]')).insetBlockStart).toBe('80px');
});

test('a new stage fades in within 160 ms, but nothing that was there from the start', async () => {
  const { container } = mount(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
  const animation = () => getComputedStyle(the(container, '[part~="choice"]')).animationName;
  expect(animation()).toBe('none');
  await userEvent.click(button(container, text(english, 'choice.instead', { protocol: 'pop3' })));
  await expect.poll(animation).toBe('mail-protocol-appear');
  expect(getComputedStyle(the(container, '[part~="choice"]')).animationDuration).toBe('0.16s');
});

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, type Messages, type QuestionId, text } from '@mail-protocol/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { option } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());

const inStep = english['answer.devices.in-step'];
const one = english['answer.devices.one'];

const heading = (name: string) => screen.getByRole('heading', { name });
const question = (id: QuestionId) => heading(english[`question.${id}`]);
const isAsked = (id: QuestionId) => screen.queryByRole('heading', { name: english[`question.${id}`] }) !== null;
const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
const hasButton = (name: string) => screen.queryByRole('button', { name }) !== null;
const changeOf = (id: QuestionId) =>
  `${english['interview.change']}: ${english[`question.${id}.topic` as keyof Messages]}`;
const result = () => heading(text(english, 'result.choose', { protocol: 'imap' }));

function steps(props: ProtocolChooserProps = {}) {
  return render(<ProtocolChooser layout="steps" {...props} />);
}

describe('one question at a time', () => {
  test('begins with the first question, and shows nothing of a result', () => {
    steps();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(question('devices')).toBeInTheDocument();
    expect(hasButton(english['steps.back'])).toBe(false);
    expect(screen.queryByRole('heading', { name: english['result.waiting'] })).toBeNull();
  });

  test('accessibility 3: selecting does not move on', async () => {
    steps();
    await userEvent.click(option(one));
    expect(question('devices')).toBeInTheDocument();
    expect(option(one)).toHaveFocus();
  });

  test('accessibility 5: Next and Back move focus to the heading of the question', async () => {
    steps();
    await userEvent.click(option(one));
    await press(english['steps.next']);
    expect(question('sharedMailbox')).toHaveFocus();
    expect(question('sharedMailbox')).toHaveAttribute('tabindex', '-1');
    await press(english['steps.back']);
    expect(question('devices')).toHaveFocus();
    expect(option(one)).toBeChecked();
  });

  test('accessibility 5: the heading is described by the progress', async () => {
    steps();
    expect(question('devices')).toHaveAccessibleDescription(english['steps.progress.first']);
    await userEvent.click(option(one));
    await press(english['steps.next']);
    expect(question('sharedMailbox')).toHaveAccessibleDescription(
      text(english, 'steps.progress', { number: 2, atMost: 5 }),
    );
  });

  test('a question can be skipped, and is then asked no more on the way', async () => {
    const onAnswersChange = vi.fn();
    steps({ onAnswersChange });
    expect(hasButton(english['steps.next'])).toBe(false);
    await press(english['steps.skip']);
    expect(question('sharedMailbox')).toHaveFocus();
    expect(onAnswersChange).not.toHaveBeenCalled();
  });

  test('all questions can be skipped: there is no result, and the choice is still to be had', async () => {
    steps();
    for (let left = 7; left > 0; left -= 1) await press(english['steps.skip']);
    expect(heading(english['result.waiting'])).toHaveFocus();
    expect(screen.getByText(english['steps.open'])).toBeInTheDocument();
    await press(english['interview.direct']);
    expect(hasButton(text(english, 'choice.choose', { protocol: 'pop3' }))).toBe(true);
    await press(text(english, 'steps.more', { count: 7 }));
    expect(question('devices')).toHaveFocus();
  });

  test('accessibility 5: stops when the protocol is settled, and the result’s heading takes focus', async () => {
    steps();
    await userEvent.click(option(inStep));
    await press(english['steps.result']);
    expect(result()).toHaveFocus();
    expect(screen.queryByRole('radiogroup', { name: english['question.sharedMailbox'] })).toBeNull();
  });

  test('accessibility 4: is silent, because focus tells', () => {
    vi.useFakeTimers();
    steps();
    fireEvent.click(option(inStep));
    act(() => vi.advanceTimersByTime(5000));
    fireEvent.click(screen.getByRole('button', { name: english['steps.result'] }));
    act(() => vi.advanceTimersByTime(5000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('what the host knows is not a step', async () => {
    steps({ facts: { devices: 'one', sharedMailbox: 'no' } });
    expect(question('keepMailOn')).toHaveAccessibleDescription(english['steps.progress.first']);
    expect(hasButton(english['steps.back'])).toBe(false);
  });

  test('begins with the result when nothing is left that could change the protocol', () => {
    steps({ defaultAnswers: { devices: 'in-step' } });
    expect(result()).toBeInTheDocument();
    expect(document.body).toHaveFocus();
  });

  test.each<[string, ProtocolChooserProps, string]>([
    ['a browser only', { defaultAnswers: { devices: 'webmail' } }, english['result.not-needed']],
    ['no protocol', { offered: [] }, english['result.unavailable']],
    ['one protocol', { offered: ['imap'] }, text(english, 'result.choose', { protocol: 'imap' })],
  ])('with %s there is nothing to ask first', (_, props, name) => {
    steps(props);
    expect(heading(name)).toBeInTheDocument();
  });
});

describe('the answers at the result', () => {
  const answers: Answers = { devices: 'in-step', offline: 'often' };

  test('are listed with what the host knew marked', () => {
    steps({ defaultAnswers: answers, facts: { serverSpace: 'ample' } });
    expect(heading(english['steps.answers'])).toBeInTheDocument();
    const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms).toEqual([
      english['question.devices'],
      english['question.serverSpace'] + english['interview.known'],
      english['question.offline'],
    ]);
    expect(screen.getByText(inStep)).toBeInTheDocument();
  });

  test('accessibility 5: a change link names what it changes, and returns to the result', async () => {
    steps({ defaultAnswers: answers });
    await press(changeOf('offline'));
    expect(question('offline')).toHaveFocus();
    await userEvent.click(option(english['answer.offline.rarely']));
    await press(english['steps.result']);
    expect(result()).toHaveFocus();
    expect(screen.getByText(english['answer.offline.rarely'])).toBeInTheDocument();
  });

  test('accessibility 5: Back from a change returns to the result as well', async () => {
    steps({ defaultAnswers: answers });
    await press(changeOf('devices'));
    await press(english['steps.back']);
    expect(result()).toHaveFocus();
  });

  test('what the host knew can be corrected', async () => {
    steps({ facts: { devices: 'in-step' } });
    await press(changeOf('devices'));
    await userEvent.click(option(english['answer.devices.webmail']));
    await press(english['steps.result']);
    expect(heading(english['result.not-needed'])).toHaveFocus();
    expect(screen.queryByText(english['interview.known'])).toBeNull();
  });

  test('the rest can be answered to set it up right, and ends at the result', async () => {
    steps({ defaultAnswers: { devices: 'in-step' } });
    await press(text(english, 'steps.more', { count: 5 }));
    expect(question('keepMailOn')).toHaveFocus();
    let answered = 1;
    for (; hasButton(english['steps.skip']) || answered === 1; answered += 1) {
      await userEvent.click(option(english['answer.unsure']));
      if (hasButton(english['steps.next'])) await press(english['steps.next']);
    }
    await press(english['steps.result']);
    expect(result()).toHaveFocus();
    expect(screen.getAllByRole('term')).toHaveLength(answered);
    expect(hasButton(text(english, 'steps.more', { count: 1 }))).toBe(false);
  });

  test('Back from the first of the rest goes to the answer before it, then to the first', async () => {
    steps({ defaultAnswers: { devices: 'in-step' } });
    await press(text(english, 'steps.more', { count: 5 }));
    await press(english['steps.back']);
    expect(question('devices')).toHaveFocus();
    await press(english['steps.back']);
    expect(result()).toHaveFocus();
  });

  test('accessibility 6: starting over goes to the first question, focuses it, and says that the answers were cleared', async () => {
    steps({ defaultAnswers: answers });
    await press(english['interview.reset']);
    expect(question('devices')).toHaveFocus();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(english['interview.cleared']);
  });

  test('starting over asks nothing that the host knows, corrected or not', async () => {
    steps({ facts: { devices: 'one' }, defaultAnswers: { devices: 'in-step' } });
    await press(english['interview.reset']);
    expect(isAsked('devices')).toBe(false);
    expect(question('sharedMailbox')).toHaveFocus();
  });

  test('starting over with what the host knows being enough shows the result', async () => {
    steps({ facts: { devices: 'in-step' }, defaultAnswers: { offline: 'often' } });
    await press(english['interview.reset']);
    expect(result()).toHaveFocus();
    expect(isAsked('sharedMailbox')).toBe(false);
  });

  test('accessibility 9: disabled cannot be changed and can be read', () => {
    steps({ disabled: true, defaultAnswers: answers });
    for (const name of [changeOf('devices'), english['interview.reset'], text(english, 'steps.more', { count: 4 })])
      expect(screen.getByRole('button', { name })).toBeDisabled();
    expect(screen.getByText(inStep)).toBeInTheDocument();
  });
});

test('accessibility 3: answers from the host never move a person on', () => {
  const view = render(<ProtocolChooser layout="steps" answers={{}} />);
  screen.getByRole('radio', { name: one }).focus();
  view.rerender(<ProtocolChooser layout="steps" answers={{ devices: 'in-step' }} />);
  expect(question('devices')).toBeInTheDocument();
  expect(option(one)).toHaveFocus();
});

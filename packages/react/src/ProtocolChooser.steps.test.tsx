// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, type Messages, type QuestionId, questions, recommend, text } from '@mail-protocol/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { option } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());

/** Today's set-up is asked in the set-up. */
const askedOnTheWay = questions.filter(({ id }) => id !== 'current');
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
  test('begins with the first question, without any part of the result', () => {
    steps();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(question('devices')).toBeInTheDocument();
    expect(hasButton(english['steps.back'])).toBe(false);
    expect(screen.queryByRole('heading', { name: english['result.waiting'] })).toBeNull();
  });

  test('accessibility 3: selecting does not move to the next step', async () => {
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

  test('accessibility 5: the progress describes the heading', async () => {
    steps();
    expect(question('devices')).toHaveAccessibleDescription(english['steps.progress.first']);
    await userEvent.click(option(one));
    await press(english['steps.next']);
    expect(question('sharedMailbox')).toHaveAccessibleDescription(
      text(english, 'steps.progress', { number: 2, atMost: recommend({ devices: 'one' }).relevant.length - 1 }),
    );
  });

  test('a skipped question is not asked again on the way', async () => {
    const onAnswersChange = vi.fn();
    steps({ onAnswersChange });
    expect(hasButton(english['steps.next'])).toBe(false);
    await press(english['steps.skip']);
    expect(question('sharedMailbox')).toHaveFocus();
    expect(onAnswersChange).not.toHaveBeenCalled();
  });

  test('all questions can be skipped: there is no recommendation, but the choice is available', async () => {
    steps();
    for (const _ of askedOnTheWay) await press(english['steps.skip']);
    expect(heading(english['result.waiting'])).toHaveFocus();
    expect(screen.getByText(english['steps.open'])).toBeInTheDocument();
    await press(english['interview.direct']);
    expect(hasButton(text(english, 'choice.choose', { protocol: 'pop3' }))).toBe(true);
    await press(text(english, 'steps.more', { count: askedOnTheWay.length }));
    expect(question('devices')).toHaveFocus();
  });

  test('accessibility 5: ends when the protocol is certain, and the heading of the result takes focus', async () => {
    steps();
    await userEvent.click(option(inStep));
    await press(english['steps.result']);
    expect(result()).toHaveFocus();
    expect(screen.queryByRole('radiogroup', { name: english['question.sharedMailbox'] })).toBeNull();
  });

  test('accessibility 4: announces nothing, because focus moves', () => {
    vi.useFakeTimers();
    steps();
    fireEvent.click(option(inStep));
    act(() => vi.advanceTimersByTime(5000));
    fireEvent.click(screen.getByRole('button', { name: english['steps.result'] }));
    act(() => vi.advanceTimersByTime(5000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('a fact of the host is not a step', async () => {
    steps({ facts: { devices: 'one', sharedMailbox: 'no' } });
    expect(question('keepMailOn')).toHaveAccessibleDescription(english['steps.progress.first']);
    expect(hasButton(english['steps.back'])).toBe(false);
  });

  test('begins with the result if no open question can change the protocol', () => {
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

describe('the list of answers above the result', () => {
  const answers: Answers = { devices: 'in-step', offline: 'often' };

  test('marks the answers that the host knew', () => {
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

  test('accessibility 5: a “Change” button names its question, and leads back to the result', async () => {
    steps({ defaultAnswers: answers });
    await press(changeOf('offline'));
    expect(question('offline')).toHaveFocus();
    await userEvent.click(option(english['answer.offline.rarely']));
    await press(english['steps.result']);
    expect(result()).toHaveFocus();
    expect(screen.getByText(english['answer.offline.rarely'])).toBeInTheDocument();
  });

  test('accessibility 5: Back from a change also leads back to the result', async () => {
    steps({ defaultAnswers: answers });
    await press(changeOf('devices'));
    await press(english['steps.back']);
    expect(result()).toHaveFocus();
  });

  test('lets a person correct facts of the host', async () => {
    steps({ facts: { devices: 'in-step' } });
    await press(changeOf('devices'));
    await userEvent.click(option(english['answer.devices.webmail']));
    await press(english['steps.result']);
    expect(heading(english['result.not-needed'])).toHaveFocus();
    expect(screen.queryByText(english['interview.known'])).toBeNull();
  });

  test('the remaining questions tune the set-up, and lead back to the result', async () => {
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

  test('Back from the first remaining question goes through earlier answers to the first one', async () => {
    steps({ defaultAnswers: { devices: 'in-step' } });
    await press(text(english, 'steps.more', { count: 5 }));
    await press(english['steps.back']);
    expect(question('devices')).toHaveFocus();
    await press(english['steps.back']);
    expect(result()).toHaveFocus();
  });

  test('accessibility 6: starting over goes to the first question, focuses it, and announces that the answers were cleared', async () => {
    steps({ defaultAnswers: answers });
    await press(english['interview.reset']);
    expect(question('devices')).toHaveFocus();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(english['interview.cleared']);
  });

  test('starting over does not ask for facts of the host, corrected or not', async () => {
    steps({ facts: { devices: 'one' }, defaultAnswers: { devices: 'in-step' } });
    await press(english['interview.reset']);
    expect(isAsked('devices')).toBe(false);
    expect(question('sharedMailbox')).toHaveFocus();
  });

  test('starting over shows the result if the facts are enough', async () => {
    steps({ facts: { devices: 'in-step' }, defaultAnswers: { offline: 'often' } });
    await press(english['interview.reset']);
    expect(result()).toHaveFocus();
    expect(isAsked('sharedMailbox')).toBe(false);
  });

  test('accessibility 9: when disabled it can be read but not changed', () => {
    steps({ disabled: true, defaultAnswers: answers });
    for (const name of [changeOf('devices'), english['interview.reset'], text(english, 'steps.more', { count: 4 })])
      expect(screen.getByRole('button', { name })).toBeDisabled();
    expect(screen.getByText(inStep)).toBeInTheDocument();
  });
});

test('accessibility 3: answers from the host never move to another step', () => {
  const view = render(<ProtocolChooser layout="steps" answers={{}} />);
  screen.getByRole('radio', { name: one }).focus();
  view.rerender(<ProtocolChooser layout="steps" answers={{ devices: 'in-step' }} />);
  expect(question('devices')).toBeInTheDocument();
  expect(option(one)).toHaveFocus();
});

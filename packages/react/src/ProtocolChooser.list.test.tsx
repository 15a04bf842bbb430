import { english, type Messages, questions, text } from '@mail-protocol/core';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { button, option, question, stage, status } from '../test/elements.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());

const asked = () =>
  questions
    .filter(({ id }) => screen.queryByRole('radiogroup', { name: english[`question.${id}`] }))
    .map(({ id }) => id);
const changeOf = (topic: keyof Messages) => `${english['interview.change']}: ${english[topic]}`;

const inStep = english['answer.devices.in-step'];
const one = english['answer.devices.one'];

describe('all questions on one page', () => {
  test('begins with the first question alone, and nothing recommended or preselected', () => {
    render(<ProtocolChooser />);
    expect(asked()).toEqual(['devices']);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('heading', { name: english['result.waiting'] })).toBeInTheDocument();
    expect(screen.getByText(english['result.waiting.help'])).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: english['interview.reset'] })).toBeNull();
  });

  test('answered questions stay where they are, and the next one follows', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser />);
    const first = question('devices');
    await user.click(option(one));
    expect(asked()).toEqual(['devices', 'sharedMailbox']);
    expect(question('devices')).toBe(first);
    await user.click(option(english['answer.sharedMailbox.no']));
    expect(asked()).toEqual(['devices', 'sharedMailbox', 'keepMailOn']);
    expect(question('devices')).toBe(first);
    expect(first.compareDocumentPosition(question('keepMailOn'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('accessibility 3: selecting moves neither the question nor focus', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser />);
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(option(one)).toHaveFocus();
    expect(option(one)).toBeChecked();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(option(inStep)).toHaveFocus();
  });

  test('accessibility 3: a question keeps focus even when its own answer makes it needless', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await user.click(button(text(english, 'interview.not-needed', { count: openAfterInStep() })));
    const shared = question('sharedMailbox');
    await user.click(within(shared).getByRole('radio', { name: english['answer.sharedMailbox.no'] }));
    expect(within(question('sharedMailbox')).getByRole('radio', { checked: true })).toHaveFocus();
    expect(question('sharedMailbox')).toBe(shared);
  });

  test('accessibility 6: what is not needed unfolds at a toggle that says so and keeps focus', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const before = asked();
    const toggle = button(text(english, 'interview.not-needed', { count: openAfterInStep() }));
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    expect(asked().length).toBeGreaterThan(before.length);
    await user.click(toggle);
    expect(asked()).toEqual(before);
    expect(toggle).toHaveFocus();
  });

  test('once the protocol is settled, what follows is marked as optional', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const heading = screen.getByRole('heading', { name: english['interview.plan'] });
    expect(heading.compareDocumentPosition(question('devices'))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(heading.compareDocumentPosition(question('keepMailOn'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('once everything is answered, that is said', () => {
    render(<ProtocolChooser defaultAnswers={{ ...pop3Answers, devices: 'in-step', current: 'new' }} />);
    expect(screen.getByText(english['interview.plan.done'])).toBeInTheDocument();
  });

  test('while the protocol may still change there is one quiet line, and the choice for those who want it now', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'one' }} />);
    expect(
      screen.getByRole('heading', { name: text(english, 'interview.so-far', { protocol: 'pop3' }) }),
    ).toBeVisible();
    expect(document.querySelector('[data-marks]')).toBeNull();
    const toggle = button(english['interview.see-now']);
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await user.click(button(text(english, 'choice.choose', { protocol: 'pop3' })));
    expect(stage()).toBe('chosen');
  });

  function openAfterInStep(): number {
    return questions.length - 1 - 6;
  }
});

describe('what the host knows', () => {
  test('is shown as known instead of asked', () => {
    render(<ProtocolChooser facts={{ devices: 'in-step' }} />);
    expect(screen.getByText(english['interview.known'])).toBeInTheDocument();
    expect(screen.getByText(inStep)).toBeInTheDocument();
    expect(asked()).not.toContain('devices');
    expect(screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) })).toBeVisible();
  });

  test('accessibility 6: is corrected below a toggle that keeps its place', async () => {
    const user = userEvent.setup();
    const onAnswersChange = vi.fn();
    render(<ProtocolChooser facts={{ devices: 'in-step' }} onAnswersChange={onAnswersChange} />);
    const toggle = button(changeOf('question.devices.topic'));
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    expect(option(inStep)).toBeChecked();
    expect(screen.getAllByText(english['question.devices'])).toHaveLength(1);
    await user.click(option(one));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ devices: 'one' });
    expect(screen.queryByText(english['interview.known'])).toBeNull();
    expect(question('devices')).toBeInTheDocument();
    expect(option(one)).toHaveFocus();
  });

  test('is known again after starting over', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser facts={{ devices: 'in-step' }} defaultAnswers={{ devices: 'one' }} />);
    await user.click(button(english['interview.reset']));
    expect(screen.getByText(english['interview.known'])).toBeInTheDocument();
  });
});

describe('starting over', () => {
  test('accessibility 6: focuses the first heading and says that the answers were cleared', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await user.click(button(english['interview.reset']));
    expect(screen.getByRole('heading', { name: english['question.devices'] })).toHaveFocus();
    expect(status()).toHaveTextContent(english['interview.cleared']);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(asked()).toEqual(['devices']);
  });

  test('what was said stays: no later announcement takes its place', () => {
    vi.useFakeTimers();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    fireEvent.click(button(english['interview.reset']));
    act(() => vi.advanceTimersByTime(2000));
    expect(status()).toHaveTextContent(english['interview.cleared']);
  });

  test('keeps the choice', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn();
    render(
      <ProtocolChooser defaultAnswers={{ devices: 'in-step' }} defaultValue="imap" onValueChange={onValueChange} />,
    );
    await user.click(button(english['interview.reset']));
    expect(onValueChange).not.toHaveBeenCalled();
    expect(stage()).toBe('chosen');
  });
});

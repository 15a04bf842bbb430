// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, questions, text } from '@mail-protocol/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { button, changeOf, option, question, stage, status, tune } from '../test/elements.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());

const asked = () =>
  questions
    .filter(({ id }) => screen.queryByRole('radiogroup', { name: english[`question.${id}`] }))
    .map(({ id }) => id);
const lines = () => [...document.querySelectorAll('[part="answered"]')];
const lineOf = (id: (typeof questions)[number]['id']) =>
  lines().find((line) => line.contains(changeOf(id))) as HTMLElement;
/** Settled for POP3, with one question left that tunes the set-up. */
const { serverSpace: _, ...allButOne } = pop3Answers;
const tuneLabel = (count: number) => text(english, 'interview.tune', { count });

const inStep = english['answer.devices.in-step'];
const one = english['answer.devices.one'];

describe('all questions on one page', () => {
  test('begins with the first question alone, and nothing recommended or preselected', () => {
    render(<ProtocolChooser />);
    expect(asked()).toEqual(['devices']);
    expect(lines()).toEqual([]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('heading', { name: english['result.waiting'] })).toBeInTheDocument();
    expect(screen.getByText(english['result.waiting.help'])).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: english['interview.reset'] })).toBeNull();
  });

  test('by pointer two are open at most: the one just answered and the next; those before are one line each', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser />);
    await user.click(option(one));
    expect(asked()).toEqual(['devices', 'sharedMailbox']);
    const shared = question('sharedMailbox');
    await user.click(option(english['answer.sharedMailbox.no']));
    expect(asked()).toEqual(['sharedMailbox', 'keepMailOn']);
    expect(question('sharedMailbox')).toBe(shared);
    expect(lines()).toHaveLength(1);
    expect(lineOf('devices')).toHaveTextContent(one);
    expect(lineOf('devices')).toHaveTextContent(english['question.devices.topic']);
    await user.click(option(english['answer.keepMailOn.device']));
    expect(asked()).toEqual(['keepMailOn']);
    expect(lines()).toHaveLength(2);
  });

  test('accessibility 3: by keyboard nothing folds until focus leaves the questions', async () => {
    const user = userEvent.setup();
    render(
      <>
        <a href="#top">before</a>
        <ProtocolChooser />
      </>,
    );
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowUp}');
    await user.tab();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(asked()).toEqual(['devices', 'sharedMailbox', 'keepMailOn']);
    expect(option(english['answer.keepMailOn.device'])).toHaveFocus();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(option(one)).toHaveFocus();
    expect(asked()).toEqual(['devices', 'sharedMailbox', 'keepMailOn']);
    await user.tab({ shift: true });
    expect(screen.getByRole('link')).toHaveFocus();
    expect(asked()).toEqual([]);
    expect(lines()).toHaveLength(3);
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

  test('accessibility 3: a question that has focus never folds, whatever the page answers meanwhile', async () => {
    const user = userEvent.setup();
    const view = render(<ProtocolChooser answers={{ devices: 'one' }} />);
    const shared = question('sharedMailbox');
    await user.click(option(english['answer.sharedMailbox.no']));
    const focused = document.activeElement;
    view.rerender(<ProtocolChooser answers={pop3Answers} />);
    expect(question('sharedMailbox')).toBe(shared);
    expect(focused).toHaveFocus();
    view.rerender(<ProtocolChooser answers={{ devices: 'in-step' }} />);
    expect(question('sharedMailbox')).toBe(shared);
    expect(focused).toHaveFocus();
  });

  test('an open question that is not needed any more goes once it has no focus', async () => {
    const user = userEvent.setup();
    const view = render(<ProtocolChooser answers={{ devices: 'one' }} />);
    await user.click(option(english['answer.sharedMailbox.no']));
    view.rerender(<ProtocolChooser answers={{ devices: 'in-step' }} />);
    await user.click(changeOf('devices'));
    expect(asked()).toEqual(['devices']);
  });

  test('accessibility 6: Change opens a line in its place, closes it, and keeps focus', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'one', sharedMailbox: 'no' }} />);
    const line = lineOf('devices');
    const change = changeOf('devices');
    expect(change).toHaveAttribute('aria-expanded', 'false');
    await user.click(change);
    expect(change).toHaveAttribute('aria-expanded', 'true');
    expect(change).toHaveFocus();
    expect(line).toContainElement(question('devices'));
    expect(option(one)).toBeChecked();
    await user.click(change);
    expect(change).toHaveAttribute('aria-expanded', 'false');
    expect(change).toHaveFocus();
    expect(asked()).toEqual(['keepMailOn']);
  });

  test('a line that was opened closes again once another question is answered or opened by pointer', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'one', sharedMailbox: 'no' }} />);
    await user.click(changeOf('devices'));
    await user.click(option(english['answer.devices.separate']));
    expect(asked()).toEqual(['devices', 'keepMailOn']);
    await user.click(option(english['answer.keepMailOn.device']));
    expect(asked()).toEqual(['keepMailOn']);
    await user.click(changeOf('sharedMailbox'));
    expect(asked()).toEqual(['sharedMailbox']);
    await user.click(changeOf('devices'));
    expect(asked()).toEqual(['devices']);
  });

  test('accessibility 3: by keyboard any number of lines is open', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'one', sharedMailbox: 'no' }} />);
    for (const id of ['sharedMailbox', 'devices'] as const) {
      act(() => changeOf(id).focus());
      await user.keyboard('{Enter}');
      expect(changeOf(id)).toHaveFocus();
    }
    expect(asked()).toEqual(['devices', 'sharedMailbox', 'keepMailOn']);
  });

  test('what is set up today is neither asked nor counted, nor one of the lines', () => {
    const view = render(<ProtocolChooser defaultAnswers={allButOne} />);
    expect(tune()).toHaveTextContent(tuneLabel(1));
    view.unmount();
    render(<ProtocolChooser defaultAnswers={{ ...pop3Answers, current: 'new' }} />);
    expect(lines()).toHaveLength(questions.length - 1);
    expect(screen.queryByRole('button', { name: /^Tune/ })).toBeNull();
  });
});

describe('the questions that only tune the set-up', () => {
  const count = 4;

  test('accessibility 6: wait behind one button that says how many they are, and keeps focus', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    expect(asked()).toEqual([]);
    expect(screen.getByText(english['interview.enough'])).toBeInTheDocument();
    expect(tune()).toHaveAccessibleName(tuneLabel(count + 1));
    expect(tune()).toHaveAttribute('aria-expanded', 'false');
    await user.click(tune());
    expect(tune()).toHaveAttribute('aria-expanded', 'true');
    expect(tune()).toHaveFocus();
    expect(asked()).toEqual(['keepMailOn']);
    expect(tune().compareDocumentPosition(question('keepMailOn'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(tune());
    expect(asked()).toEqual([]);
    expect(tune()).toHaveFocus();
  });

  test('come one by one, and become lines among the others', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await user.click(tune());
    await user.click(option(english['answer.keepMailOn.server']));
    expect(asked()).toEqual(['keepMailOn', 'serverSpace']);
    expect(tune()).toHaveAccessibleName(tuneLabel(count));
    await user.click(option(english['answer.serverSpace.ample']));
    expect(asked()).toEqual(['serverSpace', 'offline']);
    expect(lines()).toHaveLength(2);
    await user.click(option(english['answer.offline.often']));
    expect(asked()).toEqual(['offline']);
    expect(lines()).toHaveLength(3);
    expect(tune()).toHaveAccessibleName(tuneLabel(0));
  });

  test('accessibility 6: the button stays under the finger that closes it, even with nothing left', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={allButOne} />);
    await user.click(tune());
    await user.click(option(english['answer.serverSpace.ample']));
    await user.click(tune());
    expect(tune()).toHaveFocus();
    expect(asked()).toEqual([]);
    expect(lines()).toHaveLength(questions.length - 1);
  });

  test('are not offered while the protocol may change, nor where none is needed', async () => {
    const view = render(<ProtocolChooser defaultAnswers={{ devices: 'one' }} />);
    expect(screen.queryByRole('button', { name: /^Tune/ })).toBeNull();
    expect(screen.queryByText(english['interview.enough'])).toBeNull();
    view.unmount();
    render(<ProtocolChooser defaultAnswers={{ devices: 'webmail' }} />);
    expect(screen.queryByRole('button', { name: /^Tune/ })).toBeNull();
  });

  test('stand after the result, for the tab key as well', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const heading = screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) });
    expect(lineOf('devices').compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(heading.compareDocumentPosition(tune())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('the result beside the list', () => {
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
    const toggle = changeOf('devices');
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

  test('has the line of any answer, and says whose it is', () => {
    render(<ProtocolChooser facts={{ sharedMailbox: 'no' }} defaultAnswers={{ devices: 'in-step' }} />);
    expect(lineOf('sharedMailbox')).toHaveAttribute('data-known');
    expect(lineOf('sharedMailbox')).toHaveTextContent(english['interview.known']);
    expect(lineOf('devices')).not.toHaveAttribute('data-known');
    expect(lineOf('devices')).not.toHaveTextContent(english['interview.known']);
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

  test('accessibility 20: can be undone where it was pressed, and focus stays there', async () => {
    const user = userEvent.setup();
    const onAnswersChange = vi.fn();
    const answers: Answers = { devices: 'in-step', serverSpace: 'tight', current: 'new' };
    render(<ProtocolChooser defaultAnswers={answers} onAnswersChange={onAnswersChange} />);
    const reset = button(english['interview.reset']);
    await user.click(reset);
    expect(onAnswersChange).toHaveBeenLastCalledWith({});
    expect(reset).toHaveAccessibleName(english['interview.undo']);
    expect(screen.getAllByText(english['interview.cleared'])).toHaveLength(2);
    await user.click(reset);
    expect(onAnswersChange).toHaveBeenLastCalledWith(answers);
    expect(reset).toHaveFocus();
    expect(reset).toHaveAccessibleName(english['interview.reset']);
    expect(asked()).toEqual([]);
    expect(lines()).toHaveLength(2);
  });

  test('accessibility 20: a new answer ends the undoing, also once it is taken back', async () => {
    const user = userEvent.setup();
    const view = render(<ProtocolChooser answers={{ devices: 'in-step' }} />);
    await user.click(button(english['interview.reset']));
    view.rerender(<ProtocolChooser answers={{}} />);
    expect(button(english['interview.undo'])).toBeVisible();
    await user.click(option(one));
    view.rerender(<ProtocolChooser answers={{ devices: 'one' }} />);
    expect(button(english['interview.reset'])).toBeVisible();
    view.rerender(<ProtocolChooser answers={{}} />);
    expect(screen.queryByRole('button', { name: english['interview.undo'] })).toBeNull();
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

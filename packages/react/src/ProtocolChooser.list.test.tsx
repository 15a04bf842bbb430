// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, questions, text } from '@mail-protocol/core';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { button, changeOf, option, question, stage, tune } from '../test/elements.ts';
import { asked, inStep, lineOf, lines, one, tuneLabel } from '../test/listed.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());
/** Certain for POP3, with one question left that only tunes the set-up. */
const { serverSpace: _, ...allButOne } = pop3Answers;

describe('all questions on one page', () => {
  test('begins with only the first question, and nothing recommended or preselected', () => {
    render(<ProtocolChooser />);
    expect(asked()).toEqual(['devices']);
    expect(lines()).toEqual([]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('heading', { name: english['result.waiting'] })).toBeInTheDocument();
    expect(screen.getByText(english['result.waiting.help'])).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: english['interview.reset'] })).toBeNull();
  });

  test('with a pointer at most two questions are open: the last answered and the next; earlier ones have one line each', async () => {
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

  test('the intro disappears when the first answer folds, and comes back after starting over', async () => {
    const user = userEvent.setup();
    // A fact of the host is not an answer of the person.
    render(<ProtocolChooser facts={{ sharedMailbox: 'no' }} />);
    const intro = () => document.querySelector('[part="intro"]');
    expect(lines()).toHaveLength(1);
    expect(intro()).toHaveTextContent(english.intro);
    await user.click(option(one));
    // The answered question is open, so nothing above it disappears: a second click would hit another option.
    expect(intro()).not.toBeNull();
    await user.click(option(english['answer.keepMailOn.device']));
    expect(lines()).toHaveLength(2);
    expect(intro()).toBeNull();
    await user.click(button(english['interview.reset']));
    expect(intro()).not.toBeNull();
  });

  test('accessibility 3: with the keyboard nothing folds until focus leaves the questions', async () => {
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

  test('accessibility 3: a question that has focus never folds, whatever the host answers meanwhile', async () => {
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

  test('an open question that is no longer needed disappears once it loses focus', async () => {
    const user = userEvent.setup();
    const view = render(<ProtocolChooser answers={{ devices: 'one' }} />);
    await user.click(option(english['answer.sharedMailbox.no']));
    view.rerender(<ProtocolChooser answers={{ devices: 'in-step' }} />);
    await user.click(changeOf('devices'));
    expect(asked()).toEqual(['devices']);
  });

  test('accessibility 6: Change opens a line in place, closes it, and keeps focus', async () => {
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

  test('with a pointer, an opened line closes again once another question is answered or opened', async () => {
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

  test('accessibility 3: with the keyboard any number of lines can be open', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'one', sharedMailbox: 'no' }} />);
    for (const id of ['sharedMailbox', 'devices'] as const) {
      act(() => changeOf(id).focus());
      await user.keyboard('{Enter}');
      expect(changeOf(id)).toHaveFocus();
    }
    expect(asked()).toEqual(['devices', 'sharedMailbox', 'keepMailOn']);
  });

  test('today’s set-up is neither asked nor counted, and has no line', () => {
    const view = render(<ProtocolChooser defaultAnswers={allButOne} />);
    expect(tune()).toHaveTextContent(tuneLabel(1));
    view.unmount();
    render(<ProtocolChooser defaultAnswers={{ ...pop3Answers, current: 'new' }} />);
    expect(lines()).toHaveLength(questions.length - 1);
    expect(screen.queryByRole('button', { name: /^Tune/ })).toBeNull();
  });
});

describe('the result beside the list', () => {
  test('while the protocol can change, there is one quiet line and a button to choose at once', async () => {
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

describe('facts of the host', () => {
  test('show as known instead of being asked', () => {
    render(<ProtocolChooser facts={{ devices: 'in-step' }} />);
    expect(screen.getByText(english['interview.known'])).toBeInTheDocument();
    expect(screen.getByText(inStep)).toBeInTheDocument();
    expect(asked()).not.toContain('devices');
    expect(screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) })).toBeVisible();
  });

  test('accessibility 6: can be corrected below a toggle that stays in place', async () => {
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

  test('have the same line as any answer, which says who gave it', () => {
    render(<ProtocolChooser facts={{ sharedMailbox: 'no' }} defaultAnswers={{ devices: 'in-step' }} />);
    expect(lineOf('sharedMailbox')).toHaveAttribute('data-known');
    expect(lineOf('sharedMailbox')).toHaveTextContent(english['interview.known']);
    expect(lineOf('devices')).not.toHaveAttribute('data-known');
    expect(lineOf('devices')).not.toHaveTextContent(english['interview.known']);
  });

  test('count again after starting over', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser facts={{ devices: 'in-step' }} defaultAnswers={{ devices: 'one' }} />);
    await user.click(button(english['interview.reset']));
    expect(screen.getByText(english['interview.known'])).toBeInTheDocument();
  });
});

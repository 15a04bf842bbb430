// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, text } from '@mail-protocol/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { button, option, stage, status } from '../test/elements.ts';
import { asked, lines, one } from '../test/listed.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

/** In ms, until an announcement. */
const pause = 700;

afterEach(() => vi.useRealTimers());

describe('starting over', () => {
  test('accessibility 6: focuses the first heading and announces that the answers were cleared', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await user.click(button(english['interview.reset']));
    expect(screen.getByRole('heading', { name: english['question.devices'] })).toHaveFocus();
    expect(status()).toHaveTextContent(english['interview.cleared']);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(asked()).toEqual(['devices']);
  });

  test('accessibility 20: can be undone at the same place, and focus stays there', async () => {
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

  test('accessibility 20: a new answer ends the undo, even if it is cleared again', async () => {
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

  test('its announcement stays: no later one replaces it', () => {
    vi.useFakeTimers();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    fireEvent.click(button(english['interview.reset']));
    act(() => vi.advanceTimersByTime(2000));
    expect(status()).toHaveTextContent(english['interview.cleared']);
  });

  describe('undone', () => {
    const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
    const press = (key: 'interview.reset' | 'interview.undo') => fireEvent.click(button(english[key]));
    const back = english['announce.answers-back'];

    /** Presses "Start over", then "Undo", and waits for the announcement. */
    function undoStartOver(): void {
      press('interview.reset');
      wait(pause);
      press('interview.undo');
      expect(status()).toHaveTextContent(english['interview.cleared']);
      wait(pause);
    }

    beforeEach(() => {
      vi.useFakeTimers();
    });

    test.each<[string, Answers, string]>([
      ['the advice', { devices: 'in-step' }, text(english, 'announce.recommendation', { protocol: 'imap' })],
      ['that neither is needed', { devices: 'webmail' }, english['announce.not-needed']],
    ])('accessibility 4: announces that the answers are back, and %s', (_, answers, verdict) => {
      render(<ProtocolChooser defaultAnswers={answers} />);
      undoStartOver();
      expect(status()).toHaveTextContent(`${back} ${verdict}`);
    });

    test('accessibility 4: announces the advice, too, if it never changed', () => {
      render(<ProtocolChooser facts={{ devices: 'in-step' }} defaultAnswers={{ offline: 'often' }} />);
      undoStartOver();
      expect(status()).toHaveTextContent(`${back} ${text(english, 'announce.recommendation', { protocol: 'imap' })}`);
    });

    test('accessibility 4: announces only that the answers are back if there is no advice', () => {
      render(<ProtocolChooser defaultAnswers={{ current: 'new' }} />);
      undoStartOver();
      expect(status().textContent).toBe(back);
    });

    test('accessibility 4: after a choice, does not announce that the set-up has changed', () => {
      render(<ProtocolChooser defaultAnswers={{ devices: 'in-step', offline: 'often' }} defaultValue="imap" />);
      undoStartOver();
      expect(status().textContent).toBe(back);
      // Starting over again cancels the announcement that the answers are back.
      fireEvent.click(button(english['interview.reset']));
      fireEvent.click(button(english['interview.undo']));
      fireEvent.click(button(english['interview.reset']));
      wait(pause);
      expect(status().textContent).toBe(english['interview.cleared']);
    });

    test('accessibility 4: after a choice, announces that its acknowledgement is due again', () => {
      render(<ProtocolChooser defaultAnswers={risky} defaultValue="pop3" />);
      undoStartOver();
      expect(status().textContent).toBe(`${back} ${english['announce.acknowledge']}`);
    });

    test('accessibility 4: announces nothing if the host does not bring the answers back', () => {
      const view = render(<ProtocolChooser answers={{ devices: 'in-step' }} onAnswersChange={() => {}} />);
      press('interview.reset');
      view.rerender(<ProtocolChooser answers={{}} onAnswersChange={() => {}} />);
      press('interview.undo');
      wait(pause);
      expect(status().textContent).toBe(english['interview.cleared']);
    });
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

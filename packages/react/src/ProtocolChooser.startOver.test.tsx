// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english } from '@mail-protocol/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { button, option, stage, status } from '../test/elements.ts';
import { asked, lines, one } from '../test/listed.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

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

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, planFor, recommend, text } from '@mail-protocol/core';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { change, chooser, chose, inStep, use } from '../test/choosing.tsx';
import { action, answer, box, button, resultHeading, stage } from '../test/elements.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

describe('choosing the recommended protocol', () => {
  test('is reported with all its details, and leads to the set-up', async () => {
    const user = userEvent.setup();
    const { onValueChange, events } = chooser({ facts: { serverSpace: 'ample' }, defaultAnswers: inStep });
    expect(stage()).toBe('advice');
    await user.click(action());
    const answers: Answers = { serverSpace: 'ample', devices: 'in-step' };
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('imap', {
      cause: 'button',
      recommendation: recommend(answers),
      plan: planFor('imap', answers),
      overruled: false,
      acknowledgement: 'not-needed',
      answers,
    });
    expect(events()).toEqual([{ type: 'chosen', protocol: 'imap' }]);
    expect(stage()).toBe('chosen');
    expect(chose('imap')).toBeInTheDocument();
    expect(resultHeading()).toHaveTextContent(text(english, 'result.set-up', { protocol: 'imap' }));
  });

  test('moves focus to the heading of the set-up, because the button is gone', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: inStep });
    await user.click(action());
    expect(resultHeading()).toHaveFocus();
    expect(document.querySelector('[part="action"]')).toBeNull();
  });

  test('only one control at a time shows the value', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: inStep });
    expect(screen.queryByRole('radiogroup', { name: english['choice.title'] })).toBeNull();
    expect(screen.getAllByRole('button', { name: use('imap') })).toHaveLength(1);
    await user.click(action());
    expect(screen.queryByRole('button', { name: use('imap') })).toBeNull();
    expect(change()).toBeInTheDocument();
  });
});

describe('reconsidering', () => {
  test('leads back to the advice, and changes nothing by itself', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultAnswers: inStep, defaultValue: 'imap' });
    await user.click(change());
    expect(stage()).toBe('advice');
    expect(resultHeading()).toHaveFocus();
    await user.click(action());
    expect(stage()).toBe('chosen');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('without advice shows both protocols to choose from', async () => {
    const user = userEvent.setup();
    const { causes } = chooser({ defaultValue: 'imap' });
    await user.click(change());
    expect(stage()).toBe('waiting');
    await user.click(button(use('pop3')));
    expect(causes()).toEqual([['pop3', 'button']]);
    expect(chose('pop3')).toBeInTheDocument();
  });

  test('keeps the tick of the chosen protocol', async () => {
    const user = userEvent.setup();
    const onAcknowledgedChange = vi.fn();
    chooser({ defaultAnswers: risky, defaultValue: 'pop3', defaultAcknowledged: true, onAcknowledgedChange });
    await user.click(change());
    expect(box()).toBeChecked();
    await user.click(action());
    expect(stage()).toBe('chosen');
    expect(box()).toBeChecked();
    expect(onAcknowledgedChange).not.toHaveBeenCalled();
  });

  test('is not offered if the server has only one protocol', () => {
    chooser({ defaultValue: 'imap', offered: ['imap'] });
    expect(stage()).toBe('chosen');
    expect(screen.queryByRole('button', { name: /Change: Your choice/ })).toBeNull();
  });
});

describe('a choice held by the host', () => {
  test('follows the prop and only requests changes', async () => {
    const user = userEvent.setup();
    const { onValueChange, rerender } = chooser({ value: null, defaultAnswers: inStep });
    await user.click(action());
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(stage()).toBe('advice');
    expect(action()).toHaveFocus();
    rerender(<ProtocolChooser value="imap" defaultAnswers={inStep} />);
    expect(chose('imap')).toBeInTheDocument();
    expect(resultHeading()).toHaveFocus();
    rerender(<ProtocolChooser value={null} defaultAnswers={inStep} />);
    expect(stage()).toBe('advice');
  });

  test('a refused choice can be asked for again', async () => {
    const user = userEvent.setup();
    const { causes } = chooser({ value: null, defaultAnswers: inStep });
    for (let time = 0; time < 3; time++) await user.click(action());
    expect(causes()).toEqual(Array(3).fill(['imap', 'button']));
  });

  test('null means nothing is chosen, even with a defaultValue', () => {
    chooser({ value: null, defaultValue: 'imap', defaultAnswers: inStep });
    expect(stage()).toBe('advice');
  });

  test('a change by the host calls no handler', () => {
    const { onValueChange, rerender, events } = chooser({ value: null, defaultAnswers: inStep });
    rerender(<ProtocolChooser value="pop3" onValueChange={onValueChange} defaultAnswers={inStep} />);
    expect(chose('pop3')).toBeInTheDocument();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(events()).toEqual([]);
    expect(document.body).toHaveFocus();
  });
});

describe('without the questions', () => {
  test('accessibility 6: “I already know” unfolds the choice, keeps focus, and a second press chooses', async () => {
    const user = userEvent.setup();
    const { last, events } = chooser();
    const toggle = button(english['interview.direct']);
    expect(screen.queryByRole('button', { name: use('pop3') })).toBeNull();
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    await user.click(button(use('pop3')));
    expect(last()).toMatchObject({
      cause: 'button',
      recommendation: { status: 'unanswered', protocol: null },
      plan: { protocol: 'pop3', serverCopies: 'keep' },
      overruled: false,
      acknowledgement: 'not-needed',
      answers: {},
    });
    expect(events()).toEqual([{ type: 'chosen', protocol: 'pop3' }]);
    expect(resultHeading()).toHaveTextContent(text(english, 'result.set-up', { protocol: 'pop3' }));
  });

  test('an acknowledgement that is required shows in a separate view first', async () => {
    const user = userEvent.setup();
    const { last, onValueChange } = chooser({ facts: { serverSpace: 'tight' } });
    await user.click(button(english['interview.direct']));
    await user.click(button(use('pop3')));
    expect(onValueChange).not.toHaveBeenCalled();
    expect(stage()).toBe('against-advice');
    expect(resultHeading()).toHaveFocus();
    expect(screen.queryByText(english['result.against'])).toBeNull();
    await user.click(box());
    await user.click(action());
    expect(last()).toMatchObject({ cause: 'button', overruled: false, acknowledgement: 'given' });
    expect(stage()).toBe('chosen');
  });

  test('later advice that differs is announced as a change', async () => {
    const user = userEvent.setup();
    chooser({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.in-step'));
    expect(document.querySelector('[data-_remark]')).toHaveTextContent(
      text(english, 'choice.advice-changed', { protocol: 'imap' }),
    );
    expect(chose('pop3')).toBeInTheDocument();
  });

  test('the choice stays if later answers mean that neither is needed, and a message says so', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.webmail'));
    expect(document.querySelector('[data-_remark]')).toHaveTextContent(english['choice.not-needed']);
    expect(chose('pop3')).toBeInTheDocument();
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

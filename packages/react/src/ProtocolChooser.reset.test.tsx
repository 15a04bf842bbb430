import { english, text } from '@mail-protocol/core';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { answer, box, protocolOption as option } from '../test/elements.ts';
import { Form, type FormProps, form, imap, inStep, pop3, posted, shown, told, undo } from '../test/ResetForm.tsx';

describe('a choice held by the component', () => {
  test('is cleared and reported as a reset; answers stay', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    const onAnswersChange = vi.fn();
    const onEvent = vi.fn();
    render(<Form onValueChange={onValueChange} onAnswersChange={onAnswersChange} onEvent={onEvent} />);
    await user.click(option(pop3));
    await user.click(box());
    onEvent.mockClear();
    await user.click(undo());
    expect([shown(), posted()]).toEqual([null, null]);
    expect(calls().at(-1)).toEqual([null, 'reset', 'not-needed']);
    expect(onValueChange.mock.lastCall?.[1]).toMatchObject({ plan: null, overruled: false, answers: inStep });
    expect(calls().filter(([, cause]) => cause === 'reset')).toHaveLength(1);
    expect(onAnswersChange).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
    expect(answer('answer.devices.in-step')).toBeChecked();
    await user.click(option(pop3));
    expect(box()).not.toBeChecked();
  });

  test('returns to `defaultValue`, which is not reported as a choice by the person', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    const onEvent = vi.fn();
    render(<Form defaultValue="imap" onValueChange={onValueChange} onEvent={onEvent} />);
    await user.click(option(pop3));
    onEvent.mockClear();
    await user.click(undo());
    expect([shown(), posted()]).toEqual([imap, 'imap']);
    expect(calls()).toEqual([
      ['pop3', 'option', 'missing'],
      ['imap', 'reset', 'not-needed'],
    ]);
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('returns to the current `defaultValue`', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    const { rerender } = render(<Form defaultValue="imap" onValueChange={onValueChange} />);
    rerender(<Form defaultValue="pop3" onValueChange={onValueChange} />);
    expect(shown()).toBe(imap);
    await user.click(undo());
    expect([shown(), posted()]).toEqual([pop3, 'pop3']);
    expect(calls()).toEqual([['pop3', 'reset', 'missing']]);
  });

  test('returns to nothing if the `defaultValue` is not offered', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const user = userEvent.setup();
    render(<Form defaultValue="pop3" offered={['imap']} />);
    await user.click(option(imap));
    await user.click(undo());
    expect(option(imap)).not.toBeChecked();
    expect(posted()).toBe(null);
  });

  test('the form has the value in the same task', () => {
    render(<Form defaultValue="imap" />);
    act(() => option(pop3).click());
    expect(posted()).toBe('pop3');
    act(() => {
      form().reset();
      expect(posted()).toBe('imap');
    });
    expect([shown(), posted()]).toEqual([imap, 'imap']);
  });

  test('a handler that reads the form finds the new value there', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn(() => posted());
    render(<Form defaultValue="imap" onValueChange={onValueChange} />);
    await user.click(option(pop3));
    await user.click(undo());
    expect(onValueChange.mock.results.map(({ value }) => value)).toEqual(['pop3', 'imap']);
  });

  test('a reset that changes nothing is not reported', async () => {
    const user = userEvent.setup();
    const { onValueChange } = told();
    render(<Form defaultAnswers={risky} defaultValue="pop3" onValueChange={onValueChange} />);
    await user.click(undo());
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('unticks the acknowledgement of a choice that stays, and reports it', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    const onAcknowledgedChange = vi.fn();
    render(
      <Form
        defaultAnswers={risky}
        defaultValue="pop3"
        onValueChange={onValueChange}
        onAcknowledgedChange={onAcknowledgedChange}
      />,
    );
    await user.click(box());
    await user.click(undo());
    expect(box()).not.toBeChecked();
    expect(calls()).toEqual([
      ['pop3', 'acknowledgement', 'given'],
      ['pop3', 'reset', 'missing'],
    ]);
    expect(onAcknowledgedChange.mock.calls).toEqual([[true], [false]]);
  });

  test('restores an initial tick', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    render(
      <Form defaultAnswers={risky} defaultValue="pop3" defaultAcknowledged onValueChange={onValueChange} required />,
    );
    expect(box()).toBeChecked();
    await user.click(box());
    expect(form().checkValidity()).toBe(false);
    await user.click(undo());
    expect(box()).toBeChecked();
    expect(form().checkValidity()).toBe(true);
    expect(calls()).toEqual([
      ['pop3', 'acknowledgement', 'missing'],
      ['pop3', 'reset', 'given'],
    ]);
  });
});

describe('a cancelled reset', () => {
  const listen = (target: EventTarget) => {
    const cancel = (event: Event) => event.preventDefault();
    target.addEventListener('reset', cancel);
    return () => target.removeEventListener('reset', cancel);
  };

  test.each([
    ['by the form', (held: HTMLFormElement) => listen(held)],
    ['by the page', () => listen(document)],
    ['by the last listener', () => listen(window)],
    [
      'by an attribute',
      (held: HTMLFormElement) => {
        held.onreset = () => false;
        return () => {
          held.onreset = null;
        };
      },
    ],
  ])('%s clears neither the choice nor the tick', async (_, cancel) => {
    const user = userEvent.setup();
    const { onValueChange } = told();
    render(<Form defaultValue="imap" onValueChange={onValueChange} />);
    await user.click(option(pop3));
    await user.click(box());
    onValueChange.mockClear();
    const end = cancel(form());
    await user.click(undo());
    act(() => form().reset());
    end();
    expect([shown(), posted()]).toEqual([pop3, 'pop3']);
    expect(box()).toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
    await user.click(undo());
    expect([shown(), posted()]).toEqual([imap, 'imap']);
  });
});

test('a reset hides an error, and the next attempt to send shows it again', async () => {
  const user = userEvent.setup();
  const error = () => document.querySelector('[part="error"]');
  render(
    <Form required>
      <button type="submit">Create</button>
    </Form>,
  );
  await user.click(screen.getByRole('button', { name: 'Create' }));
  expect(error()).toHaveTextContent(english['choice.required']);
  await user.click(undo());
  expect(error()).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Create' }));
  expect(error()).toHaveTextContent(english['choice.required']);
});

describe('a chooser without a name', () => {
  test('keeps choice and tick at a reset', async () => {
    const user = userEvent.setup();
    const { onValueChange } = told();
    render(<Form name={undefined} onValueChange={onValueChange} defaultValue="pop3" />);
    await user.click(box());
    onValueChange.mockClear();
    await user.click(undo());
    expect(document.querySelector('[data-stage]')).toHaveAttribute('data-stage', 'chosen');
    expect(box()).toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test.each<[string, FormProps]>([
    ['the component holds', { defaultAcknowledged: true }],
    ['the host still holds', { acknowledged: true, onAcknowledgedChange: () => {} }],
  ])('no longer says that the box was unticked, if %s the tick', async (_, given) => {
    const user = userEvent.setup();
    const props: FormProps = { ...given, name: undefined, defaultValue: 'pop3' };
    const { rerender } = render(<Form {...props} answers={risky} />);
    rerender(<Form {...props} answers={inStep} />);
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(english['acknowledge.unticked']));
    await user.click(undo());
    expect(box()).not.toBeChecked();
    expect(box()).not.toHaveAccessibleDescription();
  });

  test('no longer shows that the tick is missing', async () => {
    const user = userEvent.setup();
    render(<Form name={undefined} defaultAnswers={risky} />);
    await user.click(screen.getByRole('button', { name: text(english, 'choice.choose', { protocol: 'pop3' }) }));
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(english['acknowledge.required']));
    await user.click(undo());
    expect(box()).not.toHaveAccessibleDescription();
  });

  test('changes nothing if the reset is cancelled', async () => {
    const user = userEvent.setup();
    render(<Form name={undefined} defaultAnswers={risky} onReset={(event) => event.preventDefault()} />);
    await user.click(screen.getByRole('button', { name: text(english, 'choice.choose', { protocol: 'pop3' }) }));
    await user.click(undo());
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(english['acknowledge.required']));
  });
});

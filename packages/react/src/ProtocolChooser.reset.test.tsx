import { type Answers, english, type Protocol } from '@mail-protocol/core';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type FormEvent, type ReactNode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { keeping, risky } from '../test/answers.ts';
import { answer, box, protocolOption as option } from '../test/elements.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const imap = english['protocol.imap'];
const pop3 = english['protocol.pop3'];
const inStep: Answers = { devices: 'in-step' };

const form = () => screen.getByTestId<HTMLFormElement>('form');
const posted = () => new FormData(form()).get('protocol');
const shown = () => [imap, pop3].find((name) => option(name).getAttribute('aria-checked') === 'true') ?? null;
const undo = () => screen.getByRole('button', { name: 'Undo' });

interface FormProps extends ProtocolChooserProps {
  readonly onReset?: ((event: FormEvent) => void) | undefined;
  readonly children?: ReactNode;
}

function Form({ onReset, children, ...props }: FormProps) {
  return (
    <form data-testid="form" onReset={onReset}>
      {children}
      <ProtocolChooser name="protocol" defaultAnswers={inStep} {...props} />
      <button type="reset">Undo</button>
    </form>
  );
}

function Held({ start, onValueChange, ...props }: FormProps & { readonly start: Protocol | null }) {
  const [value, setValue] = useState(start);
  return (
    <Form
      value={value}
      onValueChange={(next, details) => {
        onValueChange?.(next, details);
        setValue(next);
      }}
      {...props}
    />
  );
}

/** A host that takes its choice back by itself when its form is reset. */
function HeldAndTakenBack() {
  const [value, setValue] = useState<Protocol | null>('imap');
  return <Form value={value} onValueChange={setValue} onReset={() => setValue(null)} />;
}

function told() {
  const onValueChange = vi.fn<(value: Protocol | null, details: ChoiceDetails) => void>();
  return {
    onValueChange,
    calls: () =>
      onValueChange.mock.calls.map(([value, { cause, acknowledgement }]) => [value, cause, acknowledgement] as const),
  };
}

describe('a choice that the component holds', () => {
  test('goes, and is told as a reset; answers stay', async () => {
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

  test('goes back to `defaultValue`, which is no choice of the person', async () => {
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

  test('goes back to the `defaultValue` of the moment', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    const { rerender } = render(<Form defaultValue="imap" onValueChange={onValueChange} />);
    rerender(<Form defaultValue="pop3" onValueChange={onValueChange} />);
    expect(shown()).toBe(imap);
    await user.click(undo());
    expect([shown(), posted()]).toEqual([pop3, 'pop3']);
    expect(calls()).toEqual([['pop3', 'reset', 'missing']]);
  });

  test('goes back to nothing where the `defaultValue` is not offered', async () => {
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

  test('a host that reads the form when it is told finds it there', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn(() => posted());
    render(<Form defaultValue="imap" onValueChange={onValueChange} />);
    await user.click(option(pop3));
    await user.click(undo());
    expect(onValueChange.mock.results.map(({ value }) => value)).toEqual(['pop3', 'imap']);
  });

  test('a reset that changes nothing is not told', async () => {
    const user = userEvent.setup();
    const { onValueChange } = told();
    render(<Form defaultAnswers={risky} defaultValue="pop3" onValueChange={onValueChange} />);
    await user.click(undo());
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('unticks the acknowledgement of a choice that stays, and tells it', async () => {
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

  test('ticks again what was ticked to begin with', async () => {
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

describe('a choice that the host holds', () => {
  test.each([null, 'imap', 'pop3'] as const)('stays, and nothing is told: %s', async (start) => {
    const user = userEvent.setup();
    const { onValueChange } = told();
    render(<Held start={start} onValueChange={onValueChange} />);
    const before = [shown(), posted()];
    await user.click(undo());
    expect([shown(), posted()]).toEqual(before);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('stays with its tick, in the form as well and in the same task', async () => {
    const user = userEvent.setup();
    const { onValueChange, calls } = told();
    render(<Held start={null} required onValueChange={onValueChange} />);
    await user.click(option(pop3));
    await user.click(box());
    act(() => {
      form().reset();
      expect([posted(), box().matches(':checked'), form().checkValidity()]).toEqual(['pop3', true, true]);
    });
    expect([shown(), posted(), form().checkValidity()]).toEqual([pop3, 'pop3', true]);
    expect(box()).toBeChecked();
    expect(calls()).toEqual([
      ['pop3', 'option', 'missing'],
      ['pop3', 'acknowledgement', 'given'],
    ]);
  });

  test.each([
    ['the component holds', { defaultAcknowledged: true }, {}],
    ['the host still holds', { acknowledged: true }, {}],
    ['the host takes back', { acknowledged: true }, { acknowledged: false }],
  ])('keeps no tick for another sentence, and says no more of it, where %s the tick', async (_, before, after) => {
    const user = userEvent.setup();
    const onAcknowledgedChange = vi.fn();
    const given = { start: 'pop3', onAcknowledgedChange, ...before } as const;
    const { rerender } = render(<Held {...given} answers={risky} />);
    expect(box()).toBeChecked();
    rerender(<Held {...given} answers={inStep} />);
    rerender(<Held {...given} {...after} answers={inStep} />);
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(english['acknowledge.unticked']));
    await user.click(undo());
    expect(box()).not.toBeChecked();
    expect(box()).not.toHaveAccessibleDescription();
    // Nothing to acknowledge, then the first sentence again.
    rerender(<Held {...given} {...after} answers={keeping} />);
    await user.click(undo());
    rerender(<Held {...given} {...after} answers={risky} />);
    expect(box()).not.toBeChecked();
    expect(box()).not.toHaveAccessibleDescription();
    expect(onAcknowledgedChange.mock.calls).toEqual([[false]]);
  });

  test('goes where the host takes it back in its own handler', async () => {
    const user = userEvent.setup();
    render(<HeldAndTakenBack />);
    await user.click(undo());
    expect([shown(), posted()]).toEqual([null, null]);
  });
});

describe('a reset that is cancelled', () => {
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
  ])('%s takes neither choice nor tick', async (_, cancel) => {
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

test('without a name the chooser takes no part in a reset, nor does its box', async () => {
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

test('a reset takes an error away, and the next attempt to send brings it back', async () => {
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

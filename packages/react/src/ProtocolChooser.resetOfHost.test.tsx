import { english, type Protocol } from '@mail-protocol/core';
import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { keeping, risky } from '../test/answers.ts';
import { box, protocolOption as option } from '../test/elements.ts';
import { Form, type FormProps, form, inStep, pop3, posted, shown, told, undo } from '../test/ResetForm.tsx';

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

/** A host that clears its choice itself when its form is reset. */
function HeldAndTakenBack() {
  const [value, setValue] = useState<Protocol | null>('imap');
  return <Form value={value} onValueChange={setValue} onReset={() => setValue(null)} />;
}

describe('a choice held by the host', () => {
  test.each([null, 'imap', 'pop3'] as const)('stays, and no handler is called: %s', async (start) => {
    const user = userEvent.setup();
    const { onValueChange } = told();
    render(<Held start={start} onValueChange={onValueChange} />);
    const before = [shown(), posted()];
    await user.click(undo());
    expect([shown(), posted()]).toEqual(before);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('stays with its tick, also in the form and within the same task', async () => {
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
    ['the host withdraws', { acknowledged: true }, { acknowledged: false }],
  ])('drops the tick for an earlier sentence and the message about it, if %s that tick', async (_, before, after) => {
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
    // First without an acknowledgement, then with the first sentence again.
    rerender(<Held {...given} {...after} answers={keeping} />);
    await user.click(undo());
    rerender(<Held {...given} {...after} answers={risky} />);
    expect(box()).not.toBeChecked();
    expect(box()).not.toHaveAccessibleDescription();
    expect(onAcknowledgedChange.mock.calls).toEqual([[false]]);
  });

  test('is cleared if the host does so in its own handler', async () => {
    const user = userEvent.setup();
    render(<HeldAndTakenBack />);
    await user.click(undo());
    expect([shown(), posted()]).toEqual([null, null]);
  });
});

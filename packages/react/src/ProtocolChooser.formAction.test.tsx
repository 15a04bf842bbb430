import { type Answers, english, type Protocol } from '@mail-protocol/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as React from 'react';
import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { protocolOption as option } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const imap = english['protocol.imap'];
const pop3 = english['protocol.pop3'];
const inStep: Answers = { devices: 'in-step' };

const box = () => screen.getByRole('checkbox', { name: english['acknowledge.against-advice'] });
const form = () => screen.getByTestId<HTMLFormElement>('form');
const fields = () => Object.fromEntries(new FormData(form()));
const shown = () => [imap, pop3].find((name) => option(name).getAttribute('aria-checked') === 'true') ?? null;

/** The form data that the action received, one object for each call. */
const sent: Record<string, FormDataEntryValue>[] = [];
beforeEach(() => {
  sent.length = 0;
});

/** Sends the form, and waits until React has reset it: state that only the browser has is then empty. */
async function send(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  const plain = screen.getByRole<HTMLInputElement>('textbox', { name: 'Plain' });
  await user.type(plain, 'x');
  const before = sent.length;
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toHaveLength(before + 1));
  await waitFor(() => expect(plain).toHaveValue(''));
}

interface ActionFormProps extends ProtocolChooserProps {
  readonly action: (data: FormData) => void;
}

function ActionForm({ action, ...props }: ActionFormProps) {
  return (
    <form data-testid="form" action={action}>
      <input aria-label="Plain" name="plain" />
      <ProtocolChooser name="protocol" defaultAnswers={inStep} {...props} />
      <button type="submit">Send</button>
    </form>
  );
}

const note = async (data: FormData): Promise<void> => {
  sent.push(Object.fromEntries(data));
};

function Held(props: ProtocolChooserProps) {
  const [value, setValue] = React.useState<Protocol | null>(null);
  return (
    <ActionForm
      action={note}
      value={value}
      {...props}
      onValueChange={(next, details) => {
        props.onValueChange?.(next, details);
        setValue(next);
      }}
    />
  );
}

interface Saved {
  readonly protocol: Protocol | null;
  readonly acknowledged: boolean;
}

/** The form returns with the sent values, as it does without JavaScript. */
function Returned({ onValueChange }: Pick<ProtocolChooserProps, 'onValueChange'>) {
  const [saved, action] = React.useActionState<Saved, FormData>(
    async (_, data) => {
      sent.push(Object.fromEntries(data));
      return { protocol: data.get('protocol') as Protocol | null, acknowledged: data.get('acknowledged') === 'given' };
    },
    { protocol: null, acknowledged: false },
  );
  const [acknowledged, setAcknowledged] = React.useState(saved.acknowledged);
  return (
    <form data-testid="form" action={action}>
      <input aria-label="Plain" name="plain" />
      <input type="hidden" name="acknowledged" value={acknowledged ? 'given' : ''} />
      <ProtocolChooser
        name="protocol"
        defaultAnswers={inStep}
        defaultValue={saved.protocol}
        defaultAcknowledged={saved.acknowledged}
        onAcknowledgedChange={setAcknowledged}
        onValueChange={onValueChange}
      />
      <button type="submit">Send</button>
    </form>
  );
}

/** Chooses POP3 against the advice, ticks the box and sends. Choice and tick must be the same afterwards. */
async function sendsWithTick(user: ReturnType<typeof userEvent.setup>, onValueChange: Mock): Promise<void> {
  await user.click(option(pop3));
  await user.click(box());
  onValueChange.mockClear();
  await send(user);
  expect([shown(), fields()['protocol']]).toEqual([pop3, 'pop3']);
  expect(box()).toBeChecked();
}

// React 18 has no form actions.
describe.skipIf(!React.useActionState)('a form action, after which React resets the form', () => {
  test('leaves a choice held by the host, and its tick', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn();
    render(<Held required onValueChange={onValueChange} />);
    await sendsWithTick(user, onValueChange);
    await send(user);
    expect(sent.map(({ protocol }) => protocol)).toEqual(['pop3', 'pop3']);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('returns to the `defaultValue` that the action set', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn();
    render(<Returned onValueChange={onValueChange} />);
    await sendsWithTick(user, onValueChange);
    await user.click(option(imap));
    await send(user);
    expect([shown(), fields()['protocol']]).toEqual([imap, 'imap']);
    expect(sent.map(({ protocol }) => protocol)).toEqual(['pop3', 'imap']);
    expect(onValueChange.mock.calls.map(([value, { cause }]) => [value, cause])).toEqual([['imap', 'option']]);
  });

  test('clears a choice held by the component, and reports it as a reset', async () => {
    const user = userEvent.setup();
    const onValueChange = vi.fn();
    render(<ActionForm action={note} onValueChange={onValueChange} />);
    await user.click(option(imap));
    await send(user);
    expect([shown(), fields()['protocol']]).toEqual([null, undefined]);
    expect(onValueChange.mock.calls.map(([value, { cause }]) => [value, cause])).toEqual([
      ['imap', 'option'],
      [null, 'reset'],
    ]);
  });
});

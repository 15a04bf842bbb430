// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english } from '@mail-protocol/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { chooses } from '../test/chooses.tsx';
import { box, button, choice, protocolOption as option } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const imap = english['protocol.imap'];
const inStep: Answers = { devices: 'in-step' };

function Form({ onSubmit, ...props }: ProtocolChooserProps & { onSubmit?: (data: string) => void }) {
  return (
    <form
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        onSubmit?.([...new FormData(event.currentTarget)].map((pair) => pair.join('=')).join('&'));
      }}
    >
      <ProtocolChooser name="protocol" {...props} />
      <button type="submit">Create</button>
      <button type="reset">Reset</button>
    </form>
  );
}

describe('in a form', () => {
  const submit = () => button('Create');

  test('posts the choice and nothing else', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn();
    render(<Form onSubmit={onSubmit} defaultAnswers={inStep} />);
    await user.click(submit());
    await user.click(option(imap));
    await user.click(submit());
    expect(onSubmit.mock.calls).toEqual([[''], ['protocol=imap']]);
  });

  test('our own buttons never submit the form', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn();
    render(<Form onSubmit={onSubmit} defaultAnswers={risky} />);
    await user.click(option(english['protocol.pop3']));
    await user.click(box());
    for (const each of screen.getAllByRole('button')) if (each !== submit()) await user.click(each);
    await user.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('accessibility 7: questions are never required, the choice can be', () => {
    render(<Form required defaultAnswers={inStep} />);
    for (const group of screen.getAllByRole('radiogroup'))
      expect(group).toHaveAttribute('aria-required', String(group === choice()));
  });

  test('accessibility 7: a missing choice shows an error message, with focus on the first visible radio', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn();
    render(<Form onSubmit={onSubmit} required defaultAnswers={inStep} />);
    await user.click(submit());
    expect(onSubmit).not.toHaveBeenCalled();
    expect(option(imap)).toHaveFocus();
    expect(choice()).toBeInvalid();
    expect(choice()).toHaveAccessibleDescription(`${english['choice.error']}: ${english['choice.required']}`);
    await user.click(option(imap));
    expect(choice()).toBeValid();
    expect(choice()).not.toHaveAttribute('aria-describedby');
    await user.click(submit());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('protocol=imap');
  });

  test.each(['list', 'steps'] as const)(
    'accessibility 7: a choice that was folded away unfolds for its error, %s',
    async (layout) => {
      const user = userEvent.setup();
      render(<Form required layout={layout} />);
      await user.click(submit());
      expect(option(imap)).toBeVisible();
      expect(option(imap)).toHaveFocus();
    },
  );

  test('accessibility 7: a corrected error does not come back after a reset', async () => {
    const user = userEvent.setup();
    render(<Form required defaultAnswers={inStep} />);
    await user.click(submit());
    await user.click(option(imap));
    await user.click(button('Reset'));
    expect(option(imap)).not.toBeChecked();
    expect(choice()).toBeValid();
  });

  test('accessibility 8: a missing acknowledgement keeps a form with a required choice from being sent', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn();
    render(<Form onSubmit={onSubmit} required defaultAnswers={risky} defaultValue="pop3" />);
    await user.click(submit());
    expect(onSubmit).not.toHaveBeenCalled();
    expect(box()).toHaveFocus();
    expect(box()).toHaveAttribute('aria-invalid', 'true');
    await user.click(box());
    await user.click(submit());
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('protocol=pop3');
  });

  test('the host’s fields inside the settings keep their own errors', async () => {
    const user = userEvent.setup();
    render(
      <Form
        required
        defaultAnswers={risky}
        defaultValue="pop3"
        settings={() => <input aria-label="Server" required />}
      />,
    );
    await user.click(box());
    // Our handler would suppress the browser's bubble, which the host's field needs.
    expect(fireEvent.invalid(screen.getByRole('textbox', { name: 'Server' }))).toBe(true);
    await user.click(box());
    expect(box()).not.toHaveAttribute('aria-invalid');
    expect(choice()).not.toHaveAttribute('aria-invalid');
  });
});

test('a host’s test in jsdom can choose as a person does', async () => {
  expect(await chooses()).toBe('imap');
});

import { type Answers, english, type Protocol, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { risky } from '../test/answers.ts';
import { button } from '../test/elements.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import { type ChoiceOptions, useProtocolChoice } from './useProtocolChoice.ts';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

interface OwnMarkupProps extends ChoiceOptions {
  readonly answers: Answers;
}

/** A host's own markup for the choice. */
function OwnMarkup({ answers, ...options }: OwnMarkupProps) {
  const interview = useProtocolRecommendation({ answers });
  const choice = useProtocolChoice(interview, options);
  const { due } = choice;
  return (
    <>
      <p>Chosen: {choice.value ?? 'nothing'}</p>
      <p>Differs: {choice.remark ?? 'no'}</p>
      {due && (
        <label>
          <input
            type="checkbox"
            checked={choice.acknowledged}
            onChange={({ target }) => choice.acknowledge(target.checked)}
          />
          {due.reason === 'older-mail'
            ? text(english, 'acknowledge.older-mail', { days: due.days ?? 0 })
            : english[`acknowledge.${due.reason}`]}
        </label>
      )}
      {(['imap', 'pop3'] as const).map((protocol) => (
        <button key={protocol} type="button" onClick={() => choice.choose(protocol, 'button')}>
          {protocol}
        </button>
      ))}
      <button type="button" onClick={() => choice.consider(null)}>
        back
      </button>
    </>
  );
}

function show(props: OwnMarkupProps) {
  const onValueChange = vi.fn<(value: Protocol | null, details: ChoiceDetails) => void>();
  const view = render(<OwnMarkup onValueChange={onValueChange} {...props} />);
  return { ...view, onValueChange };
}

test('a host’s markup chooses directly if nothing needs acknowledgement', async () => {
  const { onValueChange } = show({ answers: { devices: 'in-step' } });
  await userEvent.click(button('imap'));
  expect(screen.getByText('Chosen: imap')).toBeInTheDocument();
  expect(onValueChange).toHaveBeenCalledExactlyOnceWith('imap', expect.objectContaining({ cause: 'button' }));
});

test('a required acknowledgement comes first, for the considered protocol', async () => {
  const { onValueChange } = show({ answers: { devices: 'in-step' } });
  expect(screen.queryByRole('checkbox')).toBeNull();
  await userEvent.click(button('pop3'));
  expect(onValueChange).not.toHaveBeenCalled();
  expect(screen.getByRole('checkbox', { name: english['acknowledge.against-advice'] })).not.toBeChecked();
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(button('pop3'));
  expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
    'pop3',
    expect.objectContaining({ acknowledgement: 'given', overruled: true }),
  );
  expect(screen.getByText('Differs: overruled')).toBeInTheDocument();
});

test('going back discards the tick', async () => {
  const onAcknowledgedChange = vi.fn();
  show({ answers: { devices: 'in-step' }, onAcknowledgedChange });
  await userEvent.click(button('pop3'));
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(button('back'));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await userEvent.click(button('pop3'));
  expect(screen.getByRole('checkbox')).not.toBeChecked();
  expect(onAcknowledgedChange.mock.calls).toEqual([[true], [false]]);
});

test('answers never change the value, and `remark` says how it differs from the advice', () => {
  const { rerender, onValueChange } = show({ answers: risky, defaultValue: 'imap' });
  expect(screen.getByText('Differs: overruled')).toBeInTheDocument();
  const differs = (answers: Answers, said: string) => {
    rerender(<OwnMarkup answers={answers} defaultValue="imap" onValueChange={onValueChange} />);
    expect(screen.getByText(`Differs: ${said}`)).toBeInTheDocument();
    expect(screen.getByText('Chosen: imap')).toBeInTheDocument();
  };
  differs({ devices: 'in-step' }, 'no');
  differs({ devices: 'webmail' }, 'not-needed');
  expect(onValueChange).not.toHaveBeenCalled();
});

test('advice that changed after the choice is distinct from a choice against it', () => {
  const { rerender } = show({ answers: { devices: 'in-step' }, defaultValue: 'imap' });
  rerender(<OwnMarkup answers={risky} defaultValue="imap" />);
  expect(screen.getByText('Differs: advice-changed')).toBeInTheDocument();
});

import { type Answers, english, type Protocol, planFor, recommend, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { keeping } from '../test/answers.ts';
import { answer, box, button, choice, protocolOption as option } from '../test/elements.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const imap = english['protocol.imap'];
const pop3 = english['protocol.pop3'];
const inStep: Answers = { devices: 'in-step' };

function chooser(props: ProtocolChooserProps = {}) {
  const onValueChange = vi.fn<(value: Protocol | null, details: ChoiceDetails) => void>();
  const onEvent = vi.fn();
  const view = render(<ProtocolChooser onValueChange={onValueChange} onEvent={onEvent} {...props} />);
  return {
    ...view,
    onValueChange,
    last: () => onValueChange.mock.lastCall?.[1],
    causes: () => onValueChange.mock.calls.map(([value, { cause }]) => [value, cause]),
    events: () =>
      onEvent.mock.calls
        .map(([event]) => event)
        .filter(({ type }) => ['chosen', 'overruled', 'acknowledged'].includes(type)),
  };
}

describe('choosing', () => {
  test('by the button: reported with all that belongs to it', async () => {
    const user = userEvent.setup();
    const { onValueChange, events } = chooser({ facts: { serverSpace: 'ample' }, defaultAnswers: inStep });
    expect(option(imap)).not.toBeChecked();
    await user.click(button(text(english, 'choice.choose', { protocol: 'imap' })));
    const answers: Answers = { serverSpace: 'ample', devices: 'in-step' };
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('imap', {
      cause: 'button',
      recommendation: recommend(answers),
      plan: planFor('imap', answers),
      overruled: false,
      acknowledgement: 'not-needed',
      answers,
    });
    expect(option(imap)).toBeChecked();
    expect(button(text(english, 'choice.chosen', { protocol: 'imap' }))).toHaveAttribute('data-chosen');
    expect(events()).toEqual([{ type: 'chosen', protocol: 'imap' }]);
  });

  test('by the radio', async () => {
    const user = userEvent.setup();
    const { causes, events } = chooser({ defaultAnswers: inStep });
    await user.click(option(imap));
    expect(causes()).toEqual([['imap', 'option']]);
    expect(events()).toEqual([{ type: 'chosen', protocol: 'imap' }]);
    expect(button(text(english, 'choice.chosen', { protocol: 'imap' }))).toBeInTheDocument();
  });

  test('accessibility 3: the button keeps focus', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: inStep });
    await user.click(button(text(english, 'choice.choose', { protocol: 'imap' })));
    expect(button(text(english, 'choice.chosen', { protocol: 'imap' }))).toHaveFocus();
  });

  test('what is chosen already is not reported again', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultAnswers: inStep, defaultValue: 'imap' });
    await user.click(button(text(english, 'choice.chosen', { protocol: 'imap' })));
    await user.click(option(imap));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  test('the recommended protocol is marked, in words', () => {
    chooser({ defaultAnswers: inStep });
    expect(option(imap)).toHaveAccessibleDescription(`${english['choice.recommended']} ${english['choice.imap']}`);
    expect(option(pop3)).toHaveAccessibleDescription(english['choice.pop3']);
  });

  test('plan and steps are those of the chosen protocol', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ defaultAnswers: inStep });
    expect(
      screen.getByRole('heading', { name: text(english, 'result.set-up', { protocol: 'imap' }) }),
    ).toBeInTheDocument();
    await user.click(option(pop3));
    expect(last()?.plan).toEqual({ protocol: 'pop3', serverCopies: 'keep', phones: 'imap', move: 'unknown' });
    expect(
      screen.getByRole('heading', { name: text(english, 'result.set-up', { protocol: 'pop3' }) }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: text(english, 'result.set-up', { protocol: 'imap' }) })).toBeNull();
  });

  test('the host’s settings follow once a protocol is chosen', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: inStep, settings: (protocol) => <p>Settings for {protocol}</p> });
    expect(screen.queryByText(/Settings for/)).toBeNull();
    await user.click(option(imap));
    expect(screen.getByText('Settings for imap')).toBeVisible();
    await user.click(option(pop3));
    expect(screen.getByText('Settings for pop3')).toBeVisible();
  });
});

describe('a choice that the host holds', () => {
  test('follows the prop and only asks for changes', async () => {
    const user = userEvent.setup();
    const { onValueChange, rerender } = chooser({ value: null, defaultAnswers: inStep });
    await user.click(option(imap));
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(option(imap)).not.toBeChecked();
    rerender(<ProtocolChooser value="imap" defaultAnswers={inStep} />);
    expect(option(imap)).toBeChecked();
    rerender(<ProtocolChooser value={null} defaultAnswers={inStep} />);
    expect(option(imap)).not.toBeChecked();
  });

  test('a refused choice can be asked for again', async () => {
    const user = userEvent.setup();
    const { causes } = chooser({ value: null, defaultAnswers: inStep });
    await user.click(button(text(english, 'choice.choose', { protocol: 'imap' })));
    await user.click(button(text(english, 'choice.choose', { protocol: 'imap' })));
    await user.click(button(text(english, 'choice.choose', { protocol: 'imap' })));
    expect(causes()).toEqual(Array(3).fill(['imap', 'button']));
  });

  test('null is nothing chosen, even beside a defaultValue', () => {
    chooser({ value: null, defaultValue: 'imap', defaultAnswers: inStep });
    expect(option(imap)).not.toBeChecked();
  });

  test('a change by the host calls nothing', () => {
    const { onValueChange, rerender, events } = chooser({ value: null, defaultAnswers: inStep });
    rerender(<ProtocolChooser value="pop3" onValueChange={onValueChange} defaultAnswers={inStep} />);
    expect(option(pop3)).toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(events()).toEqual([]);
  });
});

describe('without the questions', () => {
  test('accessibility 6: “I know what I want” unfolds the choice and keeps focus', async () => {
    const user = userEvent.setup();
    const { last, events } = chooser();
    expect(screen.queryByRole('radiogroup', { name: english['choice.title'] })).toBeNull();
    const toggle = button(english['interview.direct']);
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
    expect(option(imap)).not.toBeChecked();
    await user.click(option(pop3));
    expect(last()).toMatchObject({
      cause: 'option',
      recommendation: { status: 'unanswered', protocol: null },
      plan: { protocol: 'pop3', serverCopies: 'keep' },
      overruled: false,
      acknowledgement: 'not-needed',
      answers: {},
    });
    expect(events()).toEqual([{ type: 'chosen', protocol: 'pop3' }]);
    expect(
      screen.getByRole('heading', { name: text(english, 'result.set-up', { protocol: 'pop3' }) }),
    ).toBeInTheDocument();
  });

  test('advice that comes later and differs is said to be new', async () => {
    const user = userEvent.setup();
    chooser({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.in-step'));
    expect(choice()).toHaveAccessibleDescription(text(english, 'choice.advice-changed', { protocol: 'imap' }));
    expect(option(pop3)).toBeChecked();
  });
});

describe('against the advice', () => {
  test('is the person’s to decide, said plainly, and reported', async () => {
    const user = userEvent.setup();
    const { last, events } = chooser({ defaultAnswers: inStep });
    await user.click(option(pop3));
    expect(last()).toMatchObject({ cause: 'option', overruled: true, acknowledgement: 'missing' });
    expect(events()).toEqual([
      { type: 'chosen', protocol: 'pop3' },
      { type: 'overruled', protocol: 'pop3', recommended: 'imap' },
    ]);
    expect(choice()).toHaveAccessibleDescription(text(english, 'choice.overruled', { protocol: 'imap' }));
    expect(box()).toHaveAccessibleName(english['acknowledge.against-advice']);
  });

  test('IMAP against POP3 asks for no acknowledgement, since it can be undone', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ defaultAnswers: keeping });
    await user.click(option(imap));
    expect(last()).toMatchObject({ overruled: true, acknowledgement: 'not-needed' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('what the button of the advice asks for is not asked of the other choice, once the advice is out of sight', async () => {
    const user = userEvent.setup();
    const tight: Answers = { ...keeping, serverSpace: 'tight', deviceBackup: 'no' };
    const { container } = chooser({
      layout: 'steps',
      name: 'protocol',
      required: true,
      defaultValue: 'imap',
      facts: tight,
    });
    await user.click(button(text(english, 'choice.choose', { protocol: 'pop3' })));
    expect(box()).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: /^Change/ })[0] as HTMLElement);
    expect(container.querySelector('[data-asking]')).not.toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('heading', { name: text(english, 'result.set-up', { protocol: 'pop3' }) })).toBeNull();
    expect(
      screen.getByRole('heading', { name: text(english, 'result.set-up', { protocol: 'imap' }) }),
    ).toBeInTheDocument();
  });

  test('is not overruling where the server has one protocol only', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ offered: ['pop3'], defaultAnswers: inStep });
    await user.click(option(pop3));
    expect(last()).toMatchObject({ overruled: false, acknowledgement: 'not-needed' });
  });

  test('new answers leave the choice as it is, and say that the advice is another one now', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultAnswers: { ...keeping, devices: 'in-step' } });
    await user.click(option(imap));
    onValueChange.mockReset();
    await user.click(answer('answer.devices.one'));
    expect(option(imap)).toBeChecked();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(choice()).toHaveAccessibleDescription(text(english, 'choice.advice-changed', { protocol: 'pop3' }));
    expect(button(text(english, 'choice.choose', { protocol: 'pop3' }))).not.toHaveAttribute('data-chosen');
    await user.click(answer('answer.devices.in-step'));
    expect(choice()).not.toHaveAttribute('aria-describedby');
  });
});

test('the button asks for the acknowledgement first, also when the other protocol was chosen before', async () => {
  const user = userEvent.setup();
  const { last, onValueChange } = chooser({
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' },
    defaultValue: 'imap',
  });
  await user.click(button(text(english, 'choice.choose', { protocol: 'pop3' })));
  expect(onValueChange).not.toHaveBeenCalled();
  expect(option(imap)).toBeChecked();
  expect(box()).toHaveFocus();
  expect(box()).toBeInvalid();
  await user.click(box());
  expect(onValueChange).not.toHaveBeenCalled();
  await user.click(button(text(english, 'choice.choose', { protocol: 'pop3' })));
  expect(last()).toMatchObject({ cause: 'button', acknowledgement: 'given', overruled: false });
  expect(box()).toBeChecked();
});

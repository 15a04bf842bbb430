// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, type Protocol, planFor, recommend, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { keeping, risky } from '../test/answers.ts';
import {
  action,
  answer,
  box,
  button,
  choice,
  findBox,
  instead,
  protocolOption as option,
  resultHeading,
  stage,
} from '../test/elements.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const imap = english['protocol.imap'];
const pop3 = english['protocol.pop3'];
const inStep: Answers = { devices: 'in-step' };
const use = (protocol: Protocol) => text(english, 'choice.choose', { protocol });
const change = () => button(`${english['interview.change']}: ${english['choice.title']}`);
const chose = (protocol: Protocol) =>
  screen.queryByText((_, element) =>
    Boolean(element?.matches('[data-_chose]') && element.textContent === text(english, 'choice.chosen', { protocol })),
  );

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

describe('choosing what is advised', () => {
  test('is reported with all that belongs to it, and leads to the set-up', async () => {
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

  test('moves focus to the heading of the set-up, since the button is gone', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: inStep });
    await user.click(action());
    expect(resultHeading()).toHaveFocus();
    expect(document.querySelector('[part="action"]')).toBeNull();
  });

  test('one control at a time holds the value', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: inStep });
    expect(screen.queryByRole('radiogroup', { name: english['choice.title'] })).toBeNull();
    expect(screen.getAllByRole('button', { name: use('imap') })).toHaveLength(1);
    await user.click(action());
    expect(screen.queryByRole('button', { name: use('imap') })).toBeNull();
    expect(change()).toBeInTheDocument();
  });
});

describe('thinking again', () => {
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

  test('without advice both protocols are there to choose from', async () => {
    const user = userEvent.setup();
    const { causes } = chooser({ defaultValue: 'imap' });
    await user.click(change());
    expect(stage()).toBe('waiting');
    await user.click(button(use('pop3')));
    expect(causes()).toEqual([['pop3', 'button']]);
    expect(chose('pop3')).toBeInTheDocument();
  });

  test('keeps the tick of what was chosen', async () => {
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

  test('is not offered where the server has one protocol', () => {
    chooser({ defaultValue: 'imap', offered: ['imap'] });
    expect(stage()).toBe('chosen');
    expect(screen.queryByRole('button', { name: /Change: Your choice/ })).toBeNull();
  });
});

describe('a choice that the host holds', () => {
  test('follows the prop and only asks for changes', async () => {
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

  test('null is nothing chosen, even beside a defaultValue', () => {
    chooser({ value: null, defaultValue: 'imap', defaultAnswers: inStep });
    expect(stage()).toBe('advice');
  });

  test('a change by the host calls nothing', () => {
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

  test('what must be acknowledged is shown in a view of its own first', async () => {
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

  test('advice that comes later and differs is said to be new', async () => {
    const user = userEvent.setup();
    chooser({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.in-step'));
    expect(document.querySelector('[data-_remark]')).toHaveTextContent(
      text(english, 'choice.advice-changed', { protocol: 'imap' }),
    );
    expect(chose('pop3')).toBeInTheDocument();
  });

  test('later answers by which neither is needed leave the choice as it is, and say so', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.webmail'));
    expect(document.querySelector('[data-_remark]')).toHaveTextContent(english['choice.not-needed']);
    expect(chose('pop3')).toBeInTheDocument();
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('against the advice', () => {
  test('is a view of the other protocol alone, with what is lost, and the way back', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultAnswers: inStep });
    await user.click(instead('pop3'));
    expect(stage()).toBe('against-advice');
    expect(resultHeading()).toHaveFocus();
    expect(resultHeading()).toHaveTextContent(text(english, 'result.choose', { protocol: 'pop3' }));
    const result = document.querySelector('[part="result"]') as HTMLElement;
    expect(result).toHaveTextContent(english['result.against']);
    expect(result).toHaveTextContent(english['risk.places-differ']);
    expect(result).not.toHaveTextContent(english['reason.devices.in-step']);
    expect(screen.queryByRole('figure')).toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
    await user.click(button(text(english, 'choice.back', { protocol: 'imap' })));
    expect(stage()).toBe('advice');
    expect(resultHeading()).toHaveFocus();
  });

  test('is the person’s to decide once they have ticked, said plainly, and reported', async () => {
    const user = userEvent.setup();
    const { last, events } = chooser({ defaultAnswers: inStep });
    await user.click(instead('pop3'));
    expect(box()).toHaveAccessibleName(english['acknowledge.against-advice']);
    await user.click(action());
    expect(box()).toHaveFocus();
    expect(box()).toBeInvalid();
    await user.click(box());
    await user.click(action());
    expect(last()).toMatchObject({ cause: 'button', overruled: true, acknowledgement: 'given' });
    expect(events()).toEqual([
      { type: 'acknowledged', protocol: 'pop3' },
      { type: 'chosen', protocol: 'pop3' },
      { type: 'overruled', protocol: 'pop3', recommended: 'imap' },
    ]);
    expect(document.querySelector('[data-_remark]')).toHaveTextContent(
      text(english, 'choice.overruled', { protocol: 'imap' }),
    );
  });

  test('IMAP against POP3 asks for no acknowledgement, since it can be undone', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ defaultAnswers: keeping });
    await user.click(instead('imap'));
    expect(findBox()).toBeNull();
    await user.click(action());
    expect(last()).toMatchObject({ overruled: true, acknowledgement: 'not-needed' });
  });

  test('is not there where the server has one protocol only', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ offered: ['pop3'], defaultAnswers: inStep });
    expect(screen.queryByRole('button', { name: /instead/ })).toBeNull();
    await user.click(action());
    expect(last()).toMatchObject({ overruled: false, acknowledgement: 'not-needed' });
  });

  test('new answers leave the choice as it is, and say that the advice is another one now', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultAnswers: { ...keeping, devices: 'in-step' } });
    await user.click(action());
    onValueChange.mockReset();
    await user.click(answer('answer.devices.one'));
    expect(chose('imap')).toBeInTheDocument();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(document.querySelector('[data-_remark]')).toHaveTextContent(
      text(english, 'choice.advice-changed', { protocol: 'pop3' }),
    );
    await user.click(answer('answer.devices.in-step'));
    expect(document.querySelector('[data-_remark]')).toBeNull();
  });
});

describe('in a form', () => {
  const inForm = (props: ProtocolChooserProps) => chooser({ name: 'protocol', ...props });

  test('two cards stand in the place of the button, and the advised one says so', () => {
    inForm({ defaultAnswers: inStep });
    expect(stage()).toBe('advice');
    expect(document.querySelector('[part="action"]')).toBeNull();
    expect(option(imap)).not.toBeChecked();
    expect(option(imap)).toHaveAccessibleDescription(`${english['choice.recommended']} ${english['choice.imap']}`);
    expect(option(pop3)).toHaveAccessibleDescription(english['choice.pop3']);
  });

  test('the advised card is chosen at once, and the set-up is there, folded', async () => {
    const user = userEvent.setup();
    const { causes, onValueChange } = inForm({ defaultAnswers: { ...inStep, current: 'new' } });
    await user.click(option(imap));
    expect(causes()).toEqual([['imap', 'option']]);
    expect(stage()).toBe('advice');
    expect(option(imap)).toHaveFocus();
    await user.click(option(imap));
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(document.querySelector('[data-_todo]')).toBeNull();
    await user.click(button(text(english, 'result.set-up', { protocol: 'imap' })));
    expect(document.querySelectorAll('[data-_todo] input').length).toBeGreaterThan(1);
  });

  test('the other card checked is against the advice, keeps focus, and asks for what must be acknowledged', async () => {
    const user = userEvent.setup();
    const { last, events } = inForm({ defaultAnswers: inStep });
    expect(findBox()).toBeNull();
    await user.click(option(pop3));
    expect(stage()).toBe('against-advice');
    expect(option(pop3)).toHaveFocus();
    expect(last()).toMatchObject({ cause: 'option', overruled: true, acknowledgement: 'missing' });
    expect(events()).toEqual([
      { type: 'chosen', protocol: 'pop3' },
      { type: 'overruled', protocol: 'pop3', recommended: 'imap' },
    ]);
    expect(box()).toHaveAccessibleName(english['acknowledge.against-advice']);
    await user.click(option(imap));
    expect(stage()).toBe('advice');
    expect(option(imap)).toHaveFocus();
    expect(findBox()).toBeNull();
  });

  test('cards are there from the start, and open when one is checked', async () => {
    const user = userEvent.setup();
    const { container } = inForm({});
    expect(container.querySelector('[part="choice"]')).not.toBeVisible();
    expect(container.querySelectorAll('[part="choice"] input[name="protocol"]')).toHaveLength(2);
    await user.click(button(english['interview.direct']));
    await user.click(option(pop3));
    expect(choice()).toBeVisible();
    expect(stage()).toBe('waiting');
  });

  test('advice that comes later and differs is said to be new', async () => {
    const user = userEvent.setup();
    inForm({ defaultValue: 'pop3' });
    await user.click(answer('answer.devices.in-step'));
    expect(choice()).toHaveAccessibleDescription(text(english, 'choice.advice-changed', { protocol: 'imap' }));
    expect(option(pop3)).toBeChecked();
  });

  test('the host’s settings follow once a protocol is chosen', async () => {
    const user = userEvent.setup();
    inForm({ defaultAnswers: inStep, settings: (protocol) => <p>Settings for {protocol}</p> });
    expect(screen.queryByText(/Settings for/)).toBeNull();
    await user.click(option(imap));
    expect(screen.getByText('Settings for imap')).toBeVisible();
    await user.click(option(pop3));
    expect(screen.getByText('Settings for pop3')).toBeVisible();
  });
});

test('the button asks for the acknowledgement first, also when the other protocol was chosen before', async () => {
  const user = userEvent.setup();
  const { last, onValueChange } = chooser({ defaultAnswers: risky, defaultValue: 'imap' });
  await user.click(change());
  await user.click(action());
  expect(onValueChange).not.toHaveBeenCalled();
  expect(box()).toHaveFocus();
  expect(box()).toBeInvalid();
  await user.click(box());
  expect(onValueChange).not.toHaveBeenCalled();
  await user.click(action());
  expect(last()).toMatchObject({ cause: 'button', acknowledgement: 'given', overruled: false });
  expect(box()).toBeChecked();
});

import { english, text } from '@mail-protocol/core';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { keeping, risky } from '../test/answers.ts';
import { change, chooser, chose, inStep } from '../test/choosing.tsx';
import { action, answer, box, button, findBox, instead, resultHeading, stage } from '../test/elements.ts';

describe('against the advice', () => {
  test('shows only the other protocol, with what is lost, and a way back', async () => {
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

  test('can be chosen once the person has ticked the box, says so plainly, and is reported', async () => {
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

  test('IMAP against advice for POP3 needs no acknowledgement, because it can be undone', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ defaultAnswers: keeping });
    await user.click(instead('imap'));
    expect(findBox()).toBeNull();
    await user.click(action());
    expect(last()).toMatchObject({ overruled: true, acknowledgement: 'not-needed' });
  });

  test('does not exist if the server has only one protocol', async () => {
    const user = userEvent.setup();
    const { last } = chooser({ offered: ['pop3'], defaultAnswers: inStep });
    expect(screen.queryByRole('button', { name: /instead/ })).toBeNull();
    await user.click(action());
    expect(last()).toMatchObject({ overruled: false, acknowledgement: 'not-needed' });
  });

  test('new answers leave the choice as it is, and a message says that the advice has changed', async () => {
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

test('the button asks for the acknowledgement first, even if the other protocol was chosen before', async () => {
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

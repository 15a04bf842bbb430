// accessibility 1, 2 …: the rules of docs/accessibility.md
import { type Answers, english, keepDays, planFor, text } from '@mail-protocol/core';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { keeping, risky } from '../test/answers.ts';
import { chooser, inStep, pop3 } from '../test/choosing.tsx';
import { action, answer, box, findBox, opened, protocolOption as option } from '../test/elements.ts';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';

const olderMail = text(english, 'acknowledge.older-mail', { days: keepDays(planFor('pop3', risky)) ?? 0 });

describe('the acknowledgement', () => {
  test('accessibility 8: is a native checkbox with the whole sentence as its label, unticked, before the button', () => {
    chooser({ defaultAnswers: risky });
    expect(box()).toHaveAttribute('type', 'checkbox');
    expect(box()).toHaveAccessibleName(olderMail);
    expect(box()).not.toBeChecked();
    expect(box().compareDocumentPosition(action())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(action()).toBeEnabled();
  });

  test.each<[string, Answers, ProtocolChooserProps]>([
    ['IMAP as advised', inStep, {}],
    ['POP3 as advised, with copies that stay', keeping, {}],
    ['POP3 as advised, in a small mailbox with a backup', { ...risky, deviceBackup: 'yes' }, {}],
    ['POP3 chosen with no answers', {}, { defaultValue: 'pop3' }],
  ])('is not due for %s', (_, defaultAnswers, props) => {
    chooser({ defaultAnswers, ...props });
    expect(findBox()).toBeNull();
  });

  test.each<[string, ProtocolChooserProps, string]>([
    ['POP3 as advised, in a small mailbox', { defaultAnswers: risky }, olderMail],
    ['POP3 as advised and chosen, in a small mailbox', { defaultAnswers: risky, defaultValue: 'pop3' }, olderMail],
    [
      'POP3 against the advice',
      { defaultAnswers: inStep, defaultValue: 'pop3' },
      english['acknowledge.against-advice'],
    ],
    [
      'POP3 against the advice, in a small mailbox',
      { defaultAnswers: { devices: 'in-step', serverSpace: 'tight' }, defaultValue: 'pop3' },
      olderMail,
    ],
    ['the only option, in a small mailbox', { defaultAnswers: risky, offered: ['pop3'] }, olderMail],
    [
      'the only option, chosen, in a small mailbox',
      { defaultAnswers: risky, offered: ['pop3'], defaultValue: 'pop3' },
      olderMail,
    ],
    [
      'POP3 chosen while the questions go on, in a small mailbox',
      { defaultAnswers: { serverSpace: 'tight' }, defaultValue: 'pop3' },
      olderMail,
    ],
    [
      'POP3 chosen in the middle of the steps, in a small mailbox',
      { defaultAnswers: { serverSpace: 'tight' }, defaultValue: 'pop3', layout: 'steps' },
      olderMail,
    ],
  ])('is due, once, for %s', (_, props, sentence) => {
    chooser(props);
    expect(box()).toHaveAccessibleName(sentence);
  });

  test('accessibility 8: pressing the button while unticked focuses the box, shows the error, and chooses nothing', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ defaultAnswers: risky });
    await user.click(action());
    expect(onValueChange).not.toHaveBeenCalled();
    expect(box()).toHaveFocus();
    expect(box()).toHaveAttribute('aria-invalid', 'true');
    expect(box()).toHaveAccessibleDescription(`${english['choice.error']}: ${english['acknowledge.required']}`);
  });

  test('pressing again focuses the box again', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: risky });
    await user.click(action());
    await user.click(action());
    expect(box()).toHaveFocus();
  });

  test('ticking clears the error, and the choice is reported as acknowledged', async () => {
    const user = userEvent.setup();
    const { onValueChange, last, events } = chooser({ defaultAnswers: risky });
    await user.click(action());
    await user.click(box());
    expect(box()).toBeValid();
    expect(screen.queryByText(`${english['choice.error']}:`)).toBeNull();
    expect(onValueChange).not.toHaveBeenCalled();
    await user.click(action());
    expect(last()).toMatchObject({ cause: 'button', acknowledgement: 'given', overruled: false });
    expect(events()).toEqual([
      { type: 'acknowledged', protocol: 'pop3' },
      { type: 'chosen', protocol: 'pop3' },
    ]);
  });

  test('after a choice by radio it is missing until ticked, and is withdrawn when unticked', async () => {
    const user = userEvent.setup();
    const { onValueChange } = chooser({ name: 'protocol', defaultAnswers: risky });
    await user.click(option(pop3));
    await user.click(box());
    await user.click(box());
    expect(
      onValueChange.mock.calls.map(([value, { cause, acknowledgement }]) => [value, cause, acknowledgement]),
    ).toEqual([
      ['pop3', 'option', 'missing'],
      ['pop3', 'acknowledgement', 'given'],
      ['pop3', 'acknowledgement', 'missing'],
    ]);
  });

  test('accessibility 8: a changed plan unticks it, and a message says so', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: { ...inStep, serverSpace: 'unsure' }, defaultValue: 'pop3' });
    await user.click(box());
    expect(box()).toBeChecked();
    await user.click(answer('answer.serverSpace.tight'));
    expect(box()).toHaveAccessibleName(olderMail);
    expect(box()).not.toBeChecked();
    expect(box()).toHaveAccessibleDescription(`${english['choice.error']}: ${english['acknowledge.unticked']}`);
    await user.click(box());
    expect(box()).not.toHaveAttribute('aria-describedby');
  });

  test('accessibility 8: the message also shows after an earlier attempt to choose without the tick', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: risky });
    await user.click(action());
    await user.click(box());
    await user.click(action());
    expect(box()).toBeChecked();
    // POP3 is now also against the advice, but the sentence is the same, so the tick may stay.
    await user.click(answer('answer.devices.in-step'));
    expect(box()).toBeChecked();
    await user.click(
      within(opened('serverSpace')).getByRole('radio', {
        name: english['answer.unsure'],
      }),
    );
    expect(box()).not.toBeChecked();
    expect(box()).toHaveAccessibleDescription(`${english['choice.error']}: ${english['acknowledge.unticked']}`);
  });

  test('a tick does not come back when its plan does', async () => {
    const user = userEvent.setup();
    chooser({ defaultAnswers: { ...inStep, serverSpace: 'unsure' }, defaultValue: 'pop3' });
    await user.click(box());
    await user.click(answer('answer.serverSpace.tight'));
    await user.click(answer('answer.serverSpace.ample'));
    expect(box()).toHaveAccessibleName(english['acknowledge.against-advice']);
    expect(box()).not.toBeChecked();
  });
});

test('a new error shows even if a page translator has replaced the words of the previous one', async () => {
  const user = userEvent.setup();
  render(
    <form>
      <ProtocolChooser name="protocol" required defaultAnswers={inStep} defaultValue="pop3" />
      <button type="submit">Send</button>
    </form>,
  );
  await user.click(box());
  await user.click(answer('answer.devices.phone'));
  const problem = () => document.querySelector('[part="acknowledgement"] [part="error"]');
  const unticked = [...(problem()?.childNodes ?? [])].at(-1);
  expect(unticked?.textContent).toBe(english['acknowledge.unticked']);
  const words = document.createTreeWalker(unticked as Node, NodeFilter.SHOW_TEXT);
  const text = (unticked?.nodeType === Node.TEXT_NODE ? unticked : words.nextNode()) as Text;
  const font = document.createElement('font');
  font.append(`«${text.data}»`);
  text.replaceWith(font);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(problem()).toHaveTextContent(english['acknowledge.required']);
  expect(problem()).not.toHaveTextContent('«');
});

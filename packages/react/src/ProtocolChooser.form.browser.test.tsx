// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, focused, imapAnswers, radio, the, visible, wordsOf } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';
import { box, choiceOf, mountChooserForm, mountForm, serialized } from '../test/mountChooserForm.tsx';

describe('what is posted', () => {
  test('the chosen protocol, once, and nothing else', async () => {
    const { form, sent, submit } = mountChooserForm({ defaultAnswers: imapAnswers });
    await userEvent.click(radio(form, 'IMAP'));
    await submit();
    expect(sent).toEqual([[['protocol', 'imap']]]);
    expect(serialized(form)).toBe('protocol=imap');
  });

  test('another protocol after a new choice', async () => {
    const { form, sent, submit } = mountChooserForm({ defaultAnswers: imapAnswers, defaultValue: 'imap' });
    await userEvent.click(radio(form, 'POP3'));
    await submit();
    expect(sent).toEqual([[['protocol', 'pop3']]]);
    expect(serialized(form)).toBe('protocol=pop3');
  });

  test('nothing while no protocol is chosen, however many questions are answered', async () => {
    const { form, sent, submit } = mountChooserForm();
    await userEvent.click(radio(form, english['answer.devices.one']));
    await userEvent.click(radio(form, english['answer.sharedMailbox.no']));
    await submit();
    expect(sent).toEqual([[]]);
    expect(serialized(form)).toBe('');
  });

  test('nothing without a name, nor when disabled', async () => {
    const nameless = mountForm(<ProtocolChooser defaultAnswers={imapAnswers} defaultValue="imap" />);
    await nameless.submit();
    const disabled = mountChooserForm({ defaultValue: 'imap', disabled: true });
    await disabled.submit();
    const fieldset = mountForm(
      <fieldset disabled>
        <ProtocolChooser name="protocol" defaultValue="imap" />
      </fieldset>,
    );
    await fieldset.submit();
    expect([...nameless.sent, ...disabled.sent, ...fieldset.sent]).toEqual([[], [], []]);
    expect(serialized(fieldset.form)).toBe('');
  });

  test('the values of two choosers, each under its name', async () => {
    const { form, sent, submit } = mountForm(
      <>
        <ProtocolChooser name="first" defaultValue="imap" />
        <ProtocolChooser name="second" defaultValue="pop3" />
      </>,
    );
    await submit();
    expect(sent).toEqual([
      [
        ['first', 'imap'],
        ['second', 'pop3'],
      ],
    ]);
    expect(serialized(form)).toBe('first=imap&second=pop3');
  });

  test('two forms with the same name stay independent', async () => {
    const one = mountChooserForm({ defaultValue: 'imap' });
    const other = mountChooserForm({ defaultValue: 'pop3' });
    await userEvent.click(radio(one.form, 'POP3'));
    await userEvent.click(radio(other.form, 'IMAP'));
    expect([serialized(one.form), serialized(other.form)]).toEqual(['protocol=pop3', 'protocol=imap']);
  });

  test('a change of the choice bubbles as one native event of a native control', async () => {
    const { form } = mountChooserForm({ defaultAnswers: imapAnswers });
    const heard = vi.fn();
    form.addEventListener('change', ({ target }) => heard((target as HTMLInputElement).name));
    await userEvent.click(radio(form, 'POP3'));
    expect(heard.mock.calls.filter(([name]) => name === 'protocol').length).toBeLessThanOrEqual(1);
  });
});

describe('a choice that is required', () => {
  test('accessibility 7: shows an error on the group of the choice, and focuses its first radio', async () => {
    const { form, sent, submit } = mountChooserForm({ required: true, defaultAnswers: imapAnswers });
    const group = choiceOf(form);
    expect(group.getAttribute('aria-required')).toBe('true');
    expect(group.getAttribute('aria-invalid')).toBe(null);
    await submit();
    expect(sent).toEqual([]);
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(wordsOf(group, 'aria-describedby')).toContain(`${english['choice.error']}: ${english['choice.required']}`);
    expect(the(form, '[part~="error"]').textContent).toContain(english['choice.required']);
    expect(focused()).toBe(group.querySelector('[role="radio"]'));
  });

  test('accessibility 7: also if the choice was folded', async () => {
    const { form, submit } = mountChooserForm({ required: true });
    expect(visible(form, '[part~="choice"]')).toEqual([]);
    await submit();
    expect(focused()).toBe(choiceOf(form).querySelector('[role="radio"]'));
    expect(the(form, '[part~="error"]').textContent).toContain(english['choice.required']);
  });

  test('accessibility 7: also in the middle of the steps', async () => {
    const { form, submit } = mountChooserForm({ required: true, layout: 'steps' });
    await submit();
    expect(focused()).toBe(choiceOf(form).querySelector('[role="radio"]'));
  });

  test('accessibility 7: the second attempt moves focus there again', async () => {
    const { form, submit } = mountChooserForm({ required: true });
    await submit();
    await submit();
    expect(focused()).toBe(choiceOf(form).querySelector('[role="radio"]'));
  });

  test('accessibility 7: once corrected, the error is gone, and the form can be sent', async () => {
    const { form, sent, submit } = mountChooserForm({ required: true });
    await submit();
    await userEvent.click(radio(form, 'IMAP'));
    expect(visible(form, '[part~="error"]')).toEqual([]);
    expect(choiceOf(form).getAttribute('aria-invalid')).toBe(null);
    expect(choiceOf(form).getAttribute('aria-describedby')).toBe(null);
    await submit();
    expect(sent).toEqual([[['protocol', 'imap']]]);
  });

  test.each([
    ['the recommended protocol', (form: HTMLElement) => radio(form, 'IMAP')],
    ['the other protocol', (form: HTMLElement) => radio(form, 'POP3')],
  ])('accessibility 7: choosing %s removes the error', async (_, by) => {
    const { form, submit } = mountChooserForm({ required: true, defaultAnswers: imapAnswers });
    await submit();
    await userEvent.click(by(form));
    expect(visible(form, '[part~="error"]')).toEqual([]);
  });

  test('accessibility 7: an earlier invalid field of the host keeps focus', async () => {
    const { form, submit } = mountForm(
      <>
        <input name="user" required aria-label="User" />
        <ProtocolChooser name="protocol" required />
      </>,
    );
    await submit();
    expect(focused()).toBe(form.elements.namedItem('user'));
    expect(the(form, '[part~="error"]').textContent).toContain(english['choice.required']);
  });

  test('accessibility 7: a later field of the host does not take focus', async () => {
    const { form, submit } = mountForm(
      <>
        <ProtocolChooser name="protocol" required />
        <input name="user" required aria-label="User" />
      </>,
    );
    await submit();
    await expect.poll(focused).toBe(choiceOf(form).querySelector('[role="radio"]'));
  });

  test('accessibility 7: of two choosers the first takes focus', async () => {
    const { form, submit } = mountForm(
      <>
        <ProtocolChooser name="first" required defaultAnswers={imapAnswers} />
        <ProtocolChooser name="second" required defaultAnswers={imapAnswers} />
      </>,
    );
    await submit();
    expect(visible(form, '[part~="error"]')).toHaveLength(2);
    expect(focused()).toBe(visible(form, '[part~="choice"]')[0]?.querySelector('[role="radio"]'));
  });

  test('accessibility 7: questions are never required', () => {
    const { form } = mountChooserForm({ required: true });
    const [question] = visible(form, '[data-question] [role="radiogroup"]');
    expect(question?.getAttribute('aria-required')).not.toBe('true');
    expect([...form.querySelectorAll('[data-question] input[required]')]).toEqual([]);
  });

  test('a form can be sent if the server offers no protocol', async () => {
    const { sent, submit } = mountChooserForm({ required: true, offered: [] });
    await submit();
    expect(sent).toEqual([[]]);
  });
});

describe('a required acknowledgement', () => {
  test('accessibility 8: a form with a required choice also requires it, with an error message and focus on the box', async () => {
    const { form, sent, submit } = mountChooserForm({ required: true, defaultAnswers: imapAnswers });
    await userEvent.click(radio(form, 'POP3'));
    expect(box(form).checked).toBe(false);
    await submit();
    expect(sent).toEqual([]);
    expect(focused()).toBe(box(form));
    expect(box(form).getAttribute('aria-invalid')).toBe('true');
    expect(wordsOf(box(form), 'aria-describedby')).toBe(
      `${english['choice.error']}: ${english['acknowledge.required']}`,
    );
    await userEvent.click(box(form));
    expect(visible(form, '[part~="error"]')).toEqual([]);
    await submit();
    expect(sent).toEqual([[['protocol', 'pop3']]]);
  });

  test('accessibility 8: its label is the whole sentence, and a click on it ticks the box', async () => {
    const { form } = mountChooserForm({ defaultAnswers: imapAnswers, defaultValue: 'pop3' });
    const label = the(form, '[part~="acknowledgement"] label');
    expect(label.textContent).toBe(english['acknowledge.against-advice']);
    await userEvent.click(label);
    expect(box(form).checked).toBe(true);
  });

  test('accessibility 8: without a form the button stays enabled; pressed while unticked it shows the error and focuses the box', async () => {
    const onValueChange = vi.fn();
    const { form } = mountChooserForm({
      name: undefined,
      defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' },
      onValueChange,
    });
    const choose = button(form, text(english, 'choice.choose', { protocol: 'pop3' }));
    expect(choose.disabled).toBe(false);
    await userEvent.click(choose);
    expect(focused()).toBe(box(form));
    expect(wordsOf(box(form), 'aria-describedby')).toContain(english['acknowledge.required']);
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.click(box(form));
    await userEvent.click(choose);
    expect(onValueChange).toHaveBeenLastCalledWith('pop3', expect.objectContaining({ acknowledgement: 'given' }));
  });

  test('does not block a form whose choice is optional', async () => {
    const { form, sent, submit } = mountChooserForm({ defaultAnswers: imapAnswers });
    await userEvent.click(radio(form, 'POP3'));
    await submit();
    expect(sent).toEqual([[['protocol', 'pop3']]]);
  });
});

test.each(['list', 'steps'] as const)('none of our buttons submits or resets the host’s form: %s', async (layout) => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  vi.spyOn(window, 'print').mockReturnValue(undefined);
  const onSubmit = vi.fn((event: Event) => event.preventDefault());
  const onReset = vi.fn();
  const { form } = mountChooserForm({ layout, defaultAnswers: imapAnswers, facts: { serverSpace: 'tight' } });
  form.addEventListener('submit', onSubmit);
  form.addEventListener('reset', onReset);
  const pressed = new Set<string>();
  const unpressed = () =>
    visible<HTMLButtonElement>(form, '.mail-protocol button').find(({ outerHTML }) => !pressed.has(outerHTML));
  for (let next = unpressed(); next && pressed.size < 80; next = unpressed()) {
    expect(next.type).toBe('button');
    pressed.add(next.outerHTML);
    next.click();
    await Promise.resolve();
  }
  expect(pressed.size).toBeGreaterThan(10);
  expect(onSubmit).not.toHaveBeenCalled();
  expect(onReset).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, text } from '@mail-protocol/core';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { risky } from '../test/answers.ts';
import { button, focused, imapAnswers, mount, radio, the, visible, wordsOf } from '../test/mounted.tsx';
import { ProtocolChooser, type ProtocolChooserProps } from './ProtocolChooser.tsx';
import './styles.css';

type Posted = [name: string, value: FormDataEntryValue][];

/** What jQuery's `serialize` finds: native controls of the page that have a name. */
function serialized(form: HTMLFormElement): string {
  return [...form.elements]
    .filter((control) => control instanceof HTMLInputElement)
    .filter(
      (control) =>
        control.name !== '' &&
        !control.matches(':disabled') &&
        !/^(?:submit|button|image|reset|file)$/i.test(control.type) &&
        (control.checked || !/^(?:checkbox|radio)$/i.test(control.type)),
    )
    .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

function mountForm(content: ReactNode) {
  const sent: Posted[] = [];
  const around = (inside: ReactNode) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent.push([...new FormData(event.currentTarget)]);
      }}
    >
      {inside}
      <button type="submit">Create mailbox</button>
      <button type="reset">Undo</button>
    </form>
  );
  const { container, render } = mount(around(content));
  const form = the<HTMLFormElement>(container, 'form');
  return {
    form,
    sent,
    render: (changed: ReactNode) => render(around(changed)),
    submit: () => userEvent.click(button(form, 'Create mailbox')),
    reset: () => userEvent.click(button(form, 'Undo')),
  };
}

function mountChooserForm(props: ProtocolChooserProps = {}) {
  return mountForm(<ProtocolChooser name="protocol" {...props} />);
}

/** The radio group of the choice. */
function choiceOf(form: HTMLElement): HTMLElement {
  return the(the(form, '[part~="choice"]'), '[role="radiogroup"]');
}

function box(form: HTMLElement): HTMLInputElement {
  return the<HTMLInputElement>(form, 'input[type="checkbox"]');
}

describe('what is posted', () => {
  test('the chosen protocol, once, and nothing else', async () => {
    const { form, sent, submit } = mountChooserForm({ defaultAnswers: imapAnswers });
    await userEvent.click(radio(form, 'IMAP'));
    await submit();
    expect(sent).toEqual([[['protocol', 'imap']]]);
    expect(serialized(form)).toBe('protocol=imap');
  });

  test('another protocol after a change of mind', async () => {
    const { form, sent, submit } = mountChooserForm({ defaultAnswers: imapAnswers, defaultValue: 'imap' });
    await userEvent.click(radio(form, 'POP3'));
    await submit();
    expect(sent).toEqual([[['protocol', 'pop3']]]);
    expect(serialized(form)).toBe('protocol=pop3');
  });

  test('nothing while nothing is chosen, however many questions are answered', async () => {
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

  test('the value of each of two choosers, under a name of its own', async () => {
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

  test('two forms with the same name stay apart', async () => {
    const one = mountChooserForm({ defaultValue: 'imap' });
    const other = mountChooserForm({ defaultValue: 'pop3' });
    await userEvent.click(radio(one.form, 'POP3'));
    await userEvent.click(radio(other.form, 'IMAP'));
    expect([serialized(one.form), serialized(other.form)]).toEqual(['protocol=pop3', 'protocol=imap']);
  });

  test('the change of the choice bubbles as one native event of a native control', async () => {
    const { form } = mountChooserForm({ defaultAnswers: imapAnswers });
    const heard = vi.fn();
    form.addEventListener('change', ({ target }) => heard((target as HTMLInputElement).name));
    await userEvent.click(radio(form, 'POP3'));
    expect(heard.mock.calls.filter(([name]) => name === 'protocol').length).toBeLessThanOrEqual(1);
  });
});

describe('a choice that is required', () => {
  test('accessibility 7: an error in words, on the group that it is about, and focus on its first radio', async () => {
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

  test('accessibility 7: also when the choice was folded away', async () => {
    const { form, submit } = mountChooserForm({ required: true });
    expect(visible(form, '[part~="choice"]')).toEqual([]);
    await submit();
    expect(focused()).toBe(choiceOf(form).querySelector('[role="radio"]'));
    expect(the(form, '[part~="error"]').textContent).toContain(english['choice.required']);
  });

  test('accessibility 7: also in the midst of the steps', async () => {
    const { form, submit } = mountChooserForm({ required: true, layout: 'steps' });
    await submit();
    expect(focused()).toBe(choiceOf(form).querySelector('[role="radio"]'));
  });

  test('accessibility 7: the second attempt puts focus there again', async () => {
    const { form, submit } = mountChooserForm({ required: true });
    await submit();
    await submit();
    expect(focused()).toBe(choiceOf(form).querySelector('[role="radio"]'));
  });

  test('accessibility 7: once fixed, the error is gone, and the form can be sent', async () => {
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
    ['by the advised card', (form: HTMLElement) => radio(form, 'IMAP')],
    ['by the other', (form: HTMLElement) => radio(form, 'POP3')],
  ])('accessibility 7: fixed %s', async (_, by) => {
    const { form, submit } = mountChooserForm({ required: true, defaultAnswers: imapAnswers });
    await submit();
    await userEvent.click(by(form));
    expect(visible(form, '[part~="error"]')).toEqual([]);
  });

  test('accessibility 7: an earlier field of the host that is wrong keeps focus', async () => {
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

  test('accessibility 7: a later field of the host does not take focus away', async () => {
    const { form, submit } = mountForm(
      <>
        <ProtocolChooser name="protocol" required />
        <input name="user" required aria-label="User" />
      </>,
    );
    await submit();
    await expect.poll(focused).toBe(choiceOf(form).querySelector('[role="radio"]'));
  });

  test('accessibility 7: of two choosers the first has focus', async () => {
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

  test('nothing offered can’t keep the form from being sent', async () => {
    const { sent, submit } = mountChooserForm({ required: true, offered: [] });
    await submit();
    expect(sent).toEqual([[]]);
  });
});

describe('an acknowledgement that is due', () => {
  test('accessibility 8: a form that asks for a choice asks for it, in words, with focus on the box', async () => {
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

  test('accessibility 8: the button of a page without a form stays enabled; pressed while unticked it shows the error and focuses the box', async () => {
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

  test('it does not keep a form from being sent that asks for no choice', async () => {
    const { form, sent, submit } = mountChooserForm({ defaultAnswers: imapAnswers });
    await userEvent.click(radio(form, 'POP3'));
    await submit();
    expect(sent).toEqual([[['protocol', 'pop3']]]);
  });
});

describe('reset', () => {
  test('clears the choice and the tick, and keeps the answers', async () => {
    const onValueChange = vi.fn();
    const { form, reset, submit, sent } = mountChooserForm({ defaultAnswers: imapAnswers, onValueChange });
    await userEvent.click(button(form, text(english, 'interview.tune', { count: 5 })));
    await userEvent.click(radio(form, english['answer.keepMailOn.server']));
    await userEvent.click(radio(form, 'POP3'));
    await userEvent.click(box(form));
    expect(box(form).checked).toBe(true);
    await reset();
    expect(onValueChange).toHaveBeenLastCalledWith(null, expect.objectContaining({ cause: 'reset' }));
    expect(visible(choiceOf(form), '[aria-checked="true"]')).toEqual([]);
    expect(the(form, '[data-answered="devices"]').textContent).toContain(english['answer.devices.in-step']);
    expect(radio(form, english['answer.keepMailOn.server']).getAttribute('aria-checked')).toBe('true');
    await userEvent.click(radio(form, 'POP3'));
    expect(box(form).checked).toBe(false);
    await submit();
    expect(sent).toEqual([[['protocol', 'pop3']]]);
  });

  test('restores what was chosen to begin with', async () => {
    const { form, reset, submit, sent } = mountChooserForm({ defaultAnswers: imapAnswers, defaultValue: 'imap' });
    await userEvent.click(radio(form, 'POP3'));
    await reset();
    expect(radio(form, 'IMAP').getAttribute('aria-checked')).toBe('true');
    await submit();
    expect(sent).toEqual([[['protocol', 'imap']]]);
  });

  test('starting over clears the answers and keeps the choice', async () => {
    const { form, submit, sent } = mountChooserForm({ defaultAnswers: imapAnswers, defaultValue: 'imap' });
    await userEvent.click(button(form, english['interview.reset']));
    expect(visible(form, '[data-question] [aria-checked="true"]')).toEqual([]);
    await submit();
    expect(sent).toEqual([[['protocol', 'imap']]]);
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

describe('after a reset, what is posted is what is shown', () => {
  const shown = (form: HTMLElement) =>
    form.querySelector('[part~="choice"] [aria-checked="true"]')?.getAttribute('value') ?? null;

  test('where the host refuses to go back', async () => {
    const view = mountForm(<ProtocolChooser name="protocol" defaultAnswers={imapAnswers} value="pop3" />);
    view.render(<ProtocolChooser name="protocol" defaultAnswers={imapAnswers} value="imap" />);
    await view.reset();
    expect(shown(view.form)).toBe('imap');
    expect([...new FormData(view.form)]).toEqual([['protocol', 'imap']]);
  });

  test('where the option was away for a while', async () => {
    const both = { name: 'protocol', defaultAnswers: imapAnswers };
    const view = mountForm(<ProtocolChooser {...both} />);
    await userEvent.click(radio(view.form, 'POP3'));
    view.render(<ProtocolChooser {...both} offered={['imap']} />);
    view.render(<ProtocolChooser {...both} />);
    await view.reset();
    expect(shown(view.form)).toBeNull();
    expect([...new FormData(view.form)]).toEqual([]);
  });

  test.each([
    ['which a reset unticks', { defaultValue: 'pop3' }, false],
    ['which a reset leaves, as the choice that the host holds', { value: 'pop3' }, true],
  ] as const)('where a box was ticked before it was put on the page again, %s', async (_, choice, ticked) => {
    const chooser = (layout: 'list' | 'steps') => (
      <ProtocolChooser name="protocol" required defaultAnswers={risky} {...choice} layout={layout} />
    );
    const view = mountForm(chooser('list'));
    await userEvent.click(box(view.form));
    view.render(chooser('steps'));
    expect(box(view.form).checked).toBe(true);
    for (const _ of ['once', 'twice']) {
      await view.reset();
      expect(box(view.form).checked).toBe(ticked);
      expect(view.form.checkValidity()).toBe(ticked);
    }
  });
});

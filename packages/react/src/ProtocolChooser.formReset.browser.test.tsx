import { english, text } from '@mail-protocol/core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { risky } from '../test/answers.ts';
import { button, imapAnswers, radio, the, visible } from '../test/mounted.tsx';
import { ProtocolChooser } from './ProtocolChooser.tsx';
import './styles.css';
import { box, choiceOf, mountChooserForm, mountForm } from '../test/mountChooserForm.tsx';

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

  test('restores the initial choice', async () => {
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

describe('after a reset, the form posts what is shown', () => {
  const shown = (form: HTMLElement) =>
    form.querySelector('[part~="choice"] [aria-checked="true"]')?.getAttribute('value') ?? null;

  test('if the host refuses the reset', async () => {
    const view = mountForm(<ProtocolChooser name="protocol" defaultAnswers={imapAnswers} value="pop3" />);
    view.render(<ProtocolChooser name="protocol" defaultAnswers={imapAnswers} value="imap" />);
    await view.reset();
    expect(shown(view.form)).toBe('imap');
    expect([...new FormData(view.form)]).toEqual([['protocol', 'imap']]);
  });

  test('if the option was temporarily not offered', async () => {
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
    ['unticks it', { defaultValue: 'pop3' }, false],
    ['leaves it, like the choice that the host holds', { value: 'pop3' }, true],
  ] as const)('if a ticked box was put on the page again, and the reset %s', async (_, choice, ticked) => {
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

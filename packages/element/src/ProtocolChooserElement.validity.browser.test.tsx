// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english } from '@mail-protocol/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { first, focused, inside, option, place, placeChooser, placeInForm, turn, unfold } from '../test/placed.ts';
import type { ProtocolChooserElement } from './index.ts';

// Until the next task, the chooser remembers that a form is being sent.
afterEach(turn);

/** Answers that lead to POP3, with copies removed and no backup confirmed: the person must acknowledge this. */
const risky = 'facts="devices=one&sharedMailbox=no&keepMailOn=device&serverSpace=tight&deviceBackup=no"';

const errors = (chooser: Element) =>
  [...inside(chooser).querySelectorAll('[part~="error"]')].map(({ textContent }) => textContent);
const required = `${english['choice.error']}: ${english['choice.required']}`;

const chooserIn = (form: HTMLFormElement) => first<ProtocolChooserElement>(form, 'mail-protocol-chooser');

describe.each([
  ['the form', (form: HTMLFormElement) => form.checkValidity()],
  ['the chooser', (form: HTMLFormElement) => chooserIn(form).checkValidity()],
  [
    'every control',
    (form: HTMLFormElement) => [...form.elements].every((each) => (each as HTMLInputElement).checkValidity()),
  ],
])('a page that checks validity by %s', (_, ask) => {
  test.each([
    ['folded away', ''],
    ['open', 'facts="devices=in-step"'],
    ['with a fact to acknowledge', `value="pop3" ${risky}`],
    ['in steps', 'layout="steps"'],
  ])(
    'learns that something is missing, without an error message or a change of focus: %s',
    async (_state, attributes) => {
      const { chooser, form } = placeInForm(`name="protocol" required ${attributes}`, { before: '<input id="user">' });
      const user = first(form, '#user');
      user.focus();
      expect(ask(form)).toBe(false);
      await turn();
      expect(errors(chooser)).toEqual([]);
      expect(focused()).toBe(user);
    },
  );

  test('at each letter keeps the typed text', async () => {
    const { chooser, form } = placeInForm('name="protocol" required', {
      before: '<input id="user">',
      after: '<button>Send</button>',
    });
    const send = first<HTMLButtonElement>(form, 'button');
    form.addEventListener('input', () => {
      send.disabled = !ask(form);
    });
    await userEvent.type(first(form, '#user'), 'anna');
    expect(first<HTMLInputElement>(form, '#user').value).toBe('anna');
    expect([send.disabled, errors(chooser)]).toEqual([true, []]);
    option(chooser, 'imap').click();
    expect(send.disabled).toBe(false);
  });
});

describe('a page that reports missing input, or sends its form', () => {
  test.each([
    ['reportValidity of the form', (form: HTMLFormElement) => form.reportValidity()],
    ['reportValidity of the chooser', (form: HTMLFormElement) => chooserIn(form).reportValidity()],
    ['requestSubmit', (form: HTMLFormElement) => form.requestSubmit()],
    ['the button', (form: HTMLFormElement) => first(form, 'button').click()],
    [
      'a page that validates while it sends',
      (form: HTMLFormElement) => {
        form.noValidate = true;
        form.addEventListener('submit', (event) => form.checkValidity() || event.preventDefault());
        form.requestSubmit();
      },
    ],
  ])('gets the error shown, with focus on the first option: %s', async (_, report) => {
    const { chooser, form } = placeInForm('name="protocol" required', { after: '<button>Send</button>' });
    chooser.checkValidity();
    await turn();
    report(form);
    await expect.poll(() => errors(chooser)).toEqual([required]);
    await expect.poll(focused).toBe(option(chooser, 'imap'));
  });

  test('a form that the chooser has left works as before', () => {
    const { chooser, form } = placeInForm('name="protocol" required');
    expect(form.checkValidity()).toBe(false);
    chooser.remove();
    expect(form.checkValidity).toBe(HTMLFormElement.prototype.checkValidity);
    place('').append(chooser);
    expect(form.checkValidity()).toBe(true);
  });

  test('a reset removes the error', async () => {
    const { chooser, form } = placeInForm('name="protocol" required');
    form.requestSubmit();
    await expect.poll(() => errors(chooser)).toEqual([required]);
    form.reset();
    await expect.poll(() => errors(chooser)).toEqual([]);
  });
});

describe('accessibility 17', () => {
  test('the tag is invalid once the error is shown, and not before', async () => {
    const attach = vi.spyOn(HTMLElement.prototype, 'attachInternals');
    const { chooser, form } = placeInForm('name="protocol" required');
    const internals = attach.mock.results[0]?.value as ElementInternals;
    attach.mockRestore();
    expect(internals.ariaInvalid).toBe('false');
    form.checkValidity();
    await turn();
    expect(internals.ariaInvalid).toBe('false');
    form.requestSubmit();
    await expect.poll(() => internals.ariaInvalid).toBe('true');
    option(chooser, 'imap').click();
    await expect.poll(() => internals.ariaInvalid).toBe('false');
    chooser.error = 'Not today.';
    expect(internals.ariaInvalid).toBe('true');
  });

  test('screen readers do not announce its inner form', () => {
    const chooser = placeChooser();
    expect(first(inside(chooser), 'form').getAttribute('role')).toBe('none');
  });

  test('an option is read once: as a radio with name and description', async () => {
    const chooser = placeChooser('name="protocol" facts="devices=in-step"');
    const radio = page.getByRole('radio', { name: english['protocol.imap'], exact: true });
    await expect
      .element(radio)
      .toHaveAccessibleDescription(`${english['choice.recommended']} ${english['choice.imap']}`);
    await unfold(chooser, 'devices');
    const words = [...inside(chooser).querySelectorAll('[part~="option"] > :not(input)')];
    expect(words.length).toBeGreaterThan(4);
    expect(words.filter((each) => each.getAttribute('aria-hidden') !== 'true')).toEqual([]);
  });
});

describe('an error of the page', () => {
  test.each(['', 'facts="devices=in-step"', 'layout="steps"', 'value="imap"'])(
    'accessibility 7: is said above the options, and each is described by it first: %s',
    (attributes) => {
      const { chooser, form } = placeInForm(`name="protocol" error="Not on this server." ${attributes}`);
      expect(errors(chooser)).toEqual([`${english['choice.error']}: Not on this server.`]);
      const error = first(inside(chooser), '[part~="error"]');
      for (const protocol of ['imap', 'pop3'] as const) {
        expect(option(chooser, protocol).checkVisibility()).toBe(true);
        expect(option(chooser, protocol).getAttribute('aria-describedby')?.split(' ')[0]).toBe(error.id);
      }
      expect(first(inside(chooser), '[part~="choice"] [role="radiogroup"]').getAttribute('aria-invalid')).toBe('true');
      expect(form.checkValidity()).toBe(true);
    },
  );

  test('is also a property, and disappears when it is empty', () => {
    const chooser = placeChooser();
    expect(chooser.error).toBe('');
    chooser.error = '<b>Not</b> today.';
    expect(chooser.getAttribute('error')).toBe('<b>Not</b> today.');
    expect(errors(chooser)).toEqual([`${english['choice.error']}: <b>Not</b> today.`]);
    chooser.error = null;
    expect([chooser.hasAttribute('error'), errors(chooser)]).toEqual([false, []]);
    chooser.setAttribute('error', '');
    expect(errors(chooser)).toEqual([]);
  });
});

import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  answer,
  first,
  focused,
  inside,
  option,
  place,
  placeInForm,
  posted,
  serialized,
  turn,
} from '../test/placed.ts';

const errors = (chooser: Element) => inside(chooser).querySelectorAll('[part~="error"]').length;

/** Answers that lead to POP3, with copies removed and no backup confirmed: the person must acknowledge this. */
const risky = 'facts="devices=one&sharedMailbox=no&keepMailOn=device&serverSpace=tight&deviceBackup=no"';

test('posts the choice once, as the browser and as scripts collect it', () => {
  const { chooser, form } = placeInForm('name="protocol"');
  expect([posted(form), serialized(form)]).toEqual(['', '']);
  option(chooser, 'pop3').click();
  expect([posted(form), serialized(form)]).toEqual(['protocol=pop3', 'protocol=pop3']);
  chooser.name = 'mail';
  chooser.value = 'imap';
  expect([posted(form), serialized(form)]).toEqual(['mail=imap', 'mail=imap']);
  chooser.removeAttribute('name');
  expect([posted(form), serialized(form)]).toEqual(['', '']);
});

test.each([
  ...['elements', 'addEventListener', 'removeEventListener', 'querySelector', 'reset', 'checkValidity', 'submit'],
  ...['name', 'value', 'form', 'length', 'item', 'id', 'method', 'closest', 'contains', 'dispatchEvent'],
  // Such a field hides the form's own property: `form.parentNode` is then the field.
  ...['parentNode', 'getRootNode', 'nodeType', 'isConnected', 'ownerDocument', 'children'],
])('a field of the page named %s is fine', async (name) => {
  const thrown = vi.fn();
  window.addEventListener('error', thrown);
  const { chooser, form } = placeInForm('name="protocol" required', { before: `<input name="${name}">` });
  expect(HTMLFormElement.prototype.reportValidity.call(form)).toBe(false);
  option(chooser, 'imap').click();
  expect(new FormData(form).get('protocol')).toBe('imap');
  HTMLFormElement.prototype.reset.call(form);
  await turn();
  expect(chooser.value).toBe(null);
  chooser.remove();
  window.removeEventListener('error', thrown);
  expect(thrown).not.toHaveBeenCalled();
});

test('the fallback in the tag is never posted as well', async () => {
  const { chooser, form } = placeInForm('name="protocol" value="imap"');
  chooser.insertAdjacentHTML('beforeend', '<input type="radio" name="protocol" value="pop3" checked>');
  await expect.poll(() => posted(form)).toBe('protocol=imap');
});

test('a value that is not offered is not posted', () => {
  const { form } = placeInForm('name="protocol" value="imap" offered="pop3"');
  expect(posted(form)).toBe('');
});

test('belongs to the form that its attribute names', () => {
  const holder = place(
    '<form id="other"></form><form id="around"><mail-protocol-chooser name="protocol" value="imap" form="other"></mail-protocol-chooser></form>',
  );
  expect(posted(first(holder, '#other'))).toBe('protocol=imap');
  expect(posted(first(holder, '#around'))).toBe('');
});

test('a reset brings the attribute’s value back and leaves the answers', async () => {
  const { chooser, form } = placeInForm('name="protocol" value="imap"');
  answer(chooser, 'one');
  option(chooser, 'pop3').click();
  form.reset();
  expect(chooser.value).toBe('imap');
  expect(posted(form)).toBe('protocol=imap');
  expect(option(chooser, 'imap').checked).toBe(true);
  chooser.setAttribute('value', 'pop3');
  expect(chooser.value).toBe('pop3');
  chooser.value = 'imap';
  form.reset();
  expect(chooser.value).toBe('pop3');
  expect(option(chooser, 'pop3').checked).toBe(true);
  expect(chooser.answers).toEqual({ devices: 'one' });
});

test('a reset fires no change event, as with an input', () => {
  const { chooser, form } = placeInForm('name="protocol"');
  option(chooser, 'pop3').click();
  const changed = vi.fn();
  chooser.addEventListener('change', changed);
  form.reset();
  expect(chooser.value).toBeNull();
  expect(changed).not.toHaveBeenCalled();
});

test('a reset takes the acknowledgement back', async () => {
  const { chooser, form } = placeInForm(`name="protocol" value="pop3" required ${risky}`);
  const box = () => first<HTMLInputElement>(inside(chooser), 'input[type="checkbox"]');
  await turn();
  box().click();
  await expect.poll(() => box().checked).toBe(true);
  await turn();
  form.reset();
  await expect.poll(() => box().checked).toBe(false);
  expect(chooser.value).toBe('pop3');
  expect(chooser.validity.valid).toBe(false);
});

test('a disabled fieldset disables it: nothing is posted or required', () => {
  const holder = place(
    '<form><fieldset><mail-protocol-chooser name="protocol" value="imap" required></mail-protocol-chooser></fieldset></form>',
  );
  const chooser = first<HTMLElementTagNameMap['mail-protocol-chooser']>(holder, 'mail-protocol-chooser');
  const fieldset = first<HTMLFieldSetElement>(holder, 'fieldset');
  fieldset.disabled = true;
  expect(option(chooser, 'imap').disabled).toBe(true);
  expect([posted(first(holder, 'form')), serialized(first(holder, 'form'))]).toEqual(['', '']);
  chooser.value = null;
  expect(chooser.willValidate).toBe(false);
  expect(first<HTMLFormElement>(holder, 'form').checkValidity()).toBe(true);
  fieldset.disabled = false;
  expect(option(chooser, 'imap').disabled).toBe(false);
  chooser.disabled = true;
  expect(option(chooser, 'imap').disabled).toBe(true);
});

test('required stops the form from being sent, says why in our words and moves focus to the choice', async () => {
  const { chooser, form } = placeInForm('name="protocol" required', { after: '<button>Send</button>' });
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', sent);
  expect(chooser.validity.valueMissing).toBe(true);
  expect(chooser.validationMessage).not.toBe('');
  expect(errors(chooser)).toBe(0);
  form.requestSubmit();
  expect(sent).not.toHaveBeenCalled();
  await expect.poll(() => errors(chooser)).toBe(1);
  await expect.poll(focused).toBe(option(chooser, 'imap'));
  expect(option(chooser, 'imap').checkVisibility()).toBe(true);
  option(chooser, 'imap').click();
  await expect.poll(() => errors(chooser)).toBe(0);
  form.requestSubmit();
  expect(sent).toHaveBeenCalledOnce();
});

test('focus goes to the page’s own field where that is the first fault', async () => {
  const { chooser, form } = placeInForm('name="protocol" required', { before: '<input id="address" required>' });
  form.requestSubmit();
  await expect.poll(() => errors(chooser)).toBe(1);
  await turn();
  expect(focused()?.id).toBe('address');
});

test('focus goes to the choice if the page’s field comes after it', async () => {
  const { chooser, form } = placeInForm('name="protocol" required', { after: '<input id="address" required>' });
  form.requestSubmit();
  await expect.poll(() => errors(chooser)).toBe(1);
  await turn();
  expect(focused()).toBe(option(chooser, 'imap'));
});

test('a page that sends its form on change is not held up', () => {
  const { chooser, form } = placeInForm('name="protocol" required');
  const sent = vi.fn((event: Event) => {
    event.preventDefault();
    return posted(form);
  });
  form.addEventListener('submit', sent);
  chooser.addEventListener('change', () => form.requestSubmit());
  option(chooser, 'imap').click();
  expect(sent).toHaveReturnedWith('protocol=imap');
});

test('an acknowledgement that is due stops the form from being sent, too', async () => {
  const { chooser, form } = placeInForm(`name="protocol" required value="pop3" ${risky}`);
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', sent);
  form.requestSubmit();
  expect(sent).not.toHaveBeenCalled();
  await expect.poll(() => errors(chooser)).toBe(1);
  await expect.poll(() => focused()?.getAttribute('type')).toBe('checkbox');
  (focused() as HTMLInputElement).click();
  expect(chooser.validity.valid).toBe(true);
  form.requestSubmit();
  expect(sent).toHaveBeenCalledOnce();
});

test('checkValidity and reportValidity answer as those of an input', async () => {
  const { chooser } = placeInForm('required');
  expect(chooser.reportValidity()).toBe(false);
  await expect.poll(() => errors(chooser)).toBe(1);
  chooser.value = 'imap';
  expect(chooser.checkValidity()).toBe(true);
});

test('a label of the page moves focus into it', async () => {
  const holder = place('<label for="c">Protocol</label><mail-protocol-chooser id="c"></mail-protocol-chooser>');
  await userEvent.click(first(holder, 'label'));
  expect(focused()).toBe(inside(first(holder, '#c')).querySelector('input'));
});

test('Enter on a radio or the box sends no form, and leaves the page where it is', async () => {
  const { chooser, form } = placeInForm('name="protocol" value="imap" facts="devices=in-step"', {
    after: '<button>Send</button>',
  });
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener('submit', sent);
  const here = location.href;
  option(chooser, 'imap').focus();
  await userEvent.keyboard('{Enter}');
  await turn();
  expect(sent).not.toHaveBeenCalled();
  expect(location.href).toBe(here);
});

test('the button that chooses is filled outside of a form, and outlined inside of one', () => {
  const facts = 'facts="devices=in-step"';
  const { chooser, form } = placeInForm(facts);
  const fill = () => getComputedStyle(first(inside(chooser), '[part~="action"]')).backgroundColor;
  expect(fill()).toBe('rgba(0, 0, 0, 0)');
  form.after(chooser);
  first(inside(chooser), '[part~="action"]').style.transition = 'none';
  expect(fill()).not.toBe('rgba(0, 0, 0, 0)');
});

test('the browser can bring the choice back', () => {
  const { chooser, form } = placeInForm('name="protocol"');
  chooser.formStateRestoreCallback('pop3');
  expect(posted(form)).toBe('protocol=pop3');
  chooser.formStateRestoreCallback('gopher');
  expect(chooser.value).toBe('pop3');
});

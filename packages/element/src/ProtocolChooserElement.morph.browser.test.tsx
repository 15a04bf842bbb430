import htmxModule from 'htmx.org';
import { Idiomorph } from 'idiomorph';
import jQuery from 'jquery';
import morphdomModule from 'morphdom';
import { describe, expect, test } from 'vitest';
import { answer, first, inside, option, placeInForm, posted, turn } from '../test/placed.ts';
import type { ProtocolChooserElement } from './index.ts';

// Their types speak of CommonJS; a browser gets modules.
const htmx = htmxModule as unknown as typeof htmxModule.default;
const morphdom = morphdomModule as unknown as typeof morphdomModule.default;

const settings = '<p slot="settings-imap">993</p><p slot="settings-pop3">995</p>';

/** The content of the tag for browsers without scripts; a server sends it again with each response. */
const contents: Readonly<Record<string, string>> = {
  nothing: '',
  'two radios': ['imap', 'pop3']
    .map((each) => `<label><input type="radio" name="protocol" value="${each}">${each}</label>`)
    .join(''),
  'a radio that is checked': '<input type="radio" name="protocol" value="pop3" checked>',
  'a hidden input': '<input type="hidden" name="protocol" value="pop3">',
  'a select': '<select name="protocol"><option value="pop3">POP3</option></select>',
  'what goes into the slots': settings,
  'a hidden input and what goes into the slots': `<input type="hidden" name="protocol" value="pop3">${settings}`,
};

const tag = (content: string) =>
  `<input name="address" value="anna"><mail-protocol-chooser name="protocol" required>${content}</mail-protocol-chooser><button>Send</button>`;

/** Ways in which a page brings its markup up to date. */
const updates: Readonly<Record<string, (form: HTMLFormElement, content: string) => void>> = {
  'Idiomorph, the whole form': (form, content) =>
    Idiomorph.morph(form, `<form>${tag(content)}</form>`, { morphStyle: 'outerHTML' }),
  'Idiomorph, the content of the form': (form, content) =>
    Idiomorph.morph(form, tag(content), { morphStyle: 'innerHTML' }),
  morphdom: (form, content) => {
    morphdom(form, `<form>${tag(content)}</form>`);
  },
  'innerHTML of the tag': (form, content) => {
    first(form, 'mail-protocol-chooser').innerHTML = content;
  },
  'replaceChildren of the tag': (form, content) => {
    const holder = document.createElement('div');
    holder.innerHTML = content;
    first(form, 'mail-protocol-chooser').replaceChildren(...holder.childNodes);
  },
};

const both = Object.keys(updates).flatMap((update) =>
  Object.keys(contents).map((content) => [update, content] as const),
);

/** What is shown, posted and collected. */
function stateOf(chooser: ProtocolChooserElement, form: HTMLFormElement) {
  return {
    shown: ['imap', 'pop3'].filter((each) => option(chooser, each as 'imap').checked),
    value: chooser.value,
    posted: posted(form),
    serialized: jQuery(form).serialize(),
    valid: form.matches(':valid'),
    elements: (form.elements.namedItem('protocol') as { value?: unknown } | null)?.value,
    inputs: chooser.querySelectorAll('input:not([slot] *)').length,
  };
}

describe.each(both)('%s, with %s in the tag', (update, content) => {
  const change = (form: HTMLFormElement) => updates[update]?.(form, contents[content] ?? '');

  test('posts the choice that it shows', async () => {
    const { chooser, form } = placeInForm('name="protocol" required', {
      before: '<input name="address" value="anna">',
      after: '<button>Send</button>',
      content: contents[content] ?? '',
    });
    answer(chooser, 'in-step');
    option(chooser, 'imap').click();
    const before = stateOf(chooser, form);
    expect(before).toMatchObject({ posted: 'address=anna&protocol=imap', serialized: before.posted, elements: 'imap' });
    for (let time = 0; time < 3; time++) {
      change(form);
      await expect.poll(() => stateOf(first(form, 'mail-protocol-chooser'), form)).toEqual(before);
    }
    expect(first(form, 'mail-protocol-chooser')).toBe(chooser);
    expect(chooser.answers).toEqual({ devices: 'in-step' });
  });

  test('posts nothing if it shows no choice', async () => {
    const { chooser, form } = placeInForm('name="protocol" required', {
      before: '<input name="address" value="anna">',
      after: '<button>Send</button>',
    });
    change(form);
    await expect.poll(() => chooser.querySelectorAll('input:not([slot] *), select').length).toBe(1);
    expect(stateOf(chooser, form)).toMatchObject({
      shown: [],
      posted: 'address=anna',
      serialized: 'address=anna',
      valid: false,
    });
  });
});

test.each([
  [
    'innerHTML',
    (chooser: Element) => {
      chooser.innerHTML = '';
    },
  ],
  ['replaceChildren', (chooser: Element) => chooser.replaceChildren()],
  ['taking its input out', (chooser: Element) => first(chooser, 'input').remove()],
])('a form that is sent in the same task as %s posts what is shown', (_, empty) => {
  const { chooser, form } = placeInForm('name="protocol"', { content: settings });
  option(chooser, 'pop3').click();
  empty(chooser);
  expect(posted(form)).toBe('protocol=pop3');
});

test.each([
  ['name', 'protocol'],
  ['value', 'imap'],
  ['type', 'radio'],
  ['type', 'submit'],
  ['disabled', ''],
  ['form', 'elsewhere'],
  ['hx-post', '/'],
])('its input is restored after a script sets %s to “%s”', async (name, value) => {
  const { chooser, form } = placeInForm('name="protocol"', { after: '<i id="elsewhere"></i>' });
  option(chooser, 'pop3').click();
  const input = first<HTMLInputElement>(chooser, 'input');
  const before = input.outerHTML;
  input.setAttribute(name, value);
  await expect.poll(() => input.outerHTML).toBe(before);
  expect([posted(form), jQuery(form).serialize()]).toEqual(['protocol=pop3', 'protocol=pop3']);
});

test('content that changes its slot shows in the new one, and content without a slot disappears', async () => {
  const { chooser } = placeInForm('name="protocol" value="imap"', { content: '<p slot="notice">993</p>' });
  const child = first(chooser, 'p');
  child.slot = 'settings-imap';
  await expect.poll(() => inside(chooser).querySelectorAll('[part~="settings"] slot').length).toBe(1);
  expect(child.checkVisibility()).toBe(true);
  child.removeAttribute('slot');
  await expect.poll(() => child.isConnected).toBe(false);
  expect(inside(chooser).querySelector('[part~="settings"]')).toBeNull();
});

test('changes inside a slot do not cause a render', async () => {
  const { chooser } = placeInForm('name="protocol" value="imap"', { content: settings });
  const before = first(inside(chooser), '[part~="settings"]');
  first(chooser, '[slot="settings-imap"]').innerHTML = '<b>993</b><input name="port">';
  await turn();
  expect(first(inside(chooser), '[part~="settings"]')).toBe(before);
  expect(chooser.querySelectorAll('[slot] input')).toHaveLength(1);
});

describe('one field, one name', () => {
  test('the form and the document find one element by it', () => {
    const { chooser, form } = placeInForm('name="protocol" value="imap"');
    expect(form.elements.namedItem('protocol')).toBe(chooser);
    expect([...document.querySelectorAll('[name="protocol"]')]).toEqual([chooser]);
    expect([...document.getElementsByName('protocol')]).toEqual([chooser]);
    option(chooser, 'pop3').click();
    expect((form.elements.namedItem('protocol') as ProtocolChooserElement).value).toBe('pop3');
  });

  test.each(['[name=protocol]', 'closest form', 'find mail-protocol-chooser'])(
    'htmx sends it once: hx-include="%s"',
    (include) => {
      const { chooser, form } = placeInForm('name="protocol"', {
        after: `<div><button type="button" hx-post="/" hx-include="${include}">Save</button></div>`,
      });
      const button = first(form, 'button');
      if (include.startsWith('find')) button.append(chooser);
      const values = () => htmx.values(button, 'post') as unknown as Record<string, unknown>;
      expect(values()['protocol']).toBeUndefined();
      option(chooser, 'pop3').click();
      expect(values()['protocol']).toBe('pop3');
    },
  );

  test('jQuery finds it by its name, and collects it once', () => {
    const { chooser, form } = placeInForm('name="protocol"');
    expect(jQuery(form).serializeArray()).toEqual([]);
    option(chooser, 'imap').click();
    expect(jQuery(form).serializeArray()).toEqual([{ name: 'protocol', value: 'imap' }]);
    expect(jQuery('[name=protocol]').val()).toBe('imap');
    chooser.disabled = true;
    expect(jQuery(form).serializeArray()).toEqual([]);
  });
});

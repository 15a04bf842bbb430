import { describe, expect, test } from 'vitest';
import {
  answer,
  first,
  focused,
  inside,
  option,
  place,
  placeChooser,
  placeComparison,
  posted,
  turn,
} from '../test/placed.ts';
import { attributes } from './attributes.ts';

describe('frameworks remove an attribute by setting the property to `undefined` or `null`', () => {
  const names = Object.keys({ ...attributes['mail-protocol-chooser'], ...attributes.shared });

  test.each(names)('%s', (name) => {
    const chooser = placeChooser('name="protocol"');
    const comparison = placeComparison();
    for (const element of [chooser, comparison]) {
      const before = element.outerHTML;
      for (const nothing of [undefined, null]) {
        if (!(name in element)) continue;
        Object.assign(element, { [name]: 'x' });
        Object.assign(element, { [name]: nothing });
        expect(element.hasAttribute(name), `${name} = ${nothing}`).toBe(false);
        Object.assign(element, { [name]: nothing });
        expect(element.outerHTML).not.toMatch(/undefined|null/);
      }
      if (name !== 'name') expect(element.outerHTML).toBe(before);
    }
  });

  test('after its name is removed, it posts nothing', () => {
    const holder = place('<form><mail-protocol-chooser name="protocol" value="imap"></mail-protocol-chooser></form>');
    const form = first<HTMLFormElement>(holder, 'form');
    const chooser = first<HTMLElement & { name: unknown; value: unknown }>(form, 'mail-protocol-chooser');
    expect(posted(form)).toBe('protocol=imap');
    chooser.name = undefined;
    expect(posted(form)).toBe('');
  });

  test('a form is set by its id', () => {
    const holder = place('<form id="f2"></form><mail-protocol-chooser name="p" value="pop3"></mail-protocol-chooser>');
    const form = first<HTMLFormElement>(holder, 'form');
    const chooser = first<HTMLElement & { form: unknown }>(holder, 'mail-protocol-chooser');
    chooser.form = 'f2';
    expect(chooser.form).toBe(form);
    expect(posted(form)).toBe('p=pop3');
    chooser.form = null;
    expect(chooser.form).toBeNull();
    expect(posted(form)).toBe('');
  });
});

describe('focus', () => {
  test('goes to the selected option, or else to the first control', () => {
    const chooser = placeChooser('name="protocol"');
    chooser.focus();
    expect(focused()).toBe(first(inside(chooser), 'input'));
    answer(chooser, 'one');
    (focused() as HTMLElement).blur();
    chooser.focus();
    expect(focused()).toMatchObject({ value: 'one', checked: true });
  });

  test('goes to the choice if nothing else is selected', () => {
    const chooser = placeChooser('name="protocol" value="pop3"');
    chooser.focus();
    expect(focused()).toBe(option(chooser, 'pop3'));
  });

  test('needs no `checkVisibility`, which Safari lacks before 17.4', () => {
    const { checkVisibility } = Element.prototype;
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    try {
      const chooser = placeChooser('name="protocol"');
      chooser.focus();
      expect(focused()).toBe(first(inside(chooser), 'input'));
    } finally {
      Element.prototype.checkVisibility = checkVisibility;
    }
  });
});

test('keeps its look and its choice when moved into a frame and back', async () => {
  const chooser = placeChooser('name="protocol" value="imap"');
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const body = frame.contentDocument?.body as HTMLElement;
  const look = () => {
    const result = first(inside(chooser), '[part~="result"]');
    const { display, borderTopWidth } = (result.ownerDocument.defaultView as Window).getComputedStyle(result);
    return { display, borderTopWidth };
  };
  const before = look();
  expect(before.display).toBe('grid');
  body.append(chooser);
  await turn();
  expect(look()).toEqual(before);
  expect(chooser.value).toBe('imap');
  document.body.append(chooser);
  await turn();
  expect(look()).toEqual(before);
  frame.remove();
});

test('responds to answers in a frame, and after moving back', async () => {
  const chooser = placeChooser('name="protocol"');
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const body = frame.contentDocument?.body as HTMLElement;
  for (const [place, token, protocol] of [
    [body, 'in-step', 'imap'],
    [document.body, 'webmail', null],
    [body, 'in-step', 'imap'],
  ] as const) {
    place.append(chooser);
    await turn();
    answer(chooser, token);
    await turn();
    expect(chooser.recommendation.protocol).toBe(protocol);
    // The heading of the result is new. After an error in the browser, it would be missing.
    expect(first(inside(chooser), '[part~="result-heading"]').textContent).toContain(protocol === 'imap' ? 'IMAP' : '');
  }
  frame.remove();
});

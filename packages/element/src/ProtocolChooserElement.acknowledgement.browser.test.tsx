import { english } from '@mail-protocol/core';
import { describe, expect, test, vi } from 'vitest';
import { first, inside, option, place, placeChooser, placeInForm, posted, turn } from '../test/placed.ts';
import type { ProtocolChooserElement } from './index.ts';

/** Answers that lead to POP3, with copies removed and no backup confirmed: the person must acknowledge this. */
const risky = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' } as const;

const box = (chooser: Element) => first<HTMLInputElement>(inside(chooser), 'input[type="checkbox"]');

/** A chooser with something to acknowledge, and the events that it fires. */
function placeRisky(attributes = 'value="pop3"') {
  const { chooser, form } = placeInForm(`name="protocol" required ${attributes}`);
  chooser.answers = risky;
  const ticks: boolean[] = [];
  const choices: unknown[][] = [];
  const plain: string[] = [];
  form.addEventListener('mail-protocol-acknowledgement', ({ detail }) => ticks.push(detail));
  form.addEventListener('mail-protocol-choice', ({ detail: { value, cause, acknowledgement } }) =>
    choices.push([value, cause, acknowledgement]),
  );
  for (const type of ['input', 'change']) form.addEventListener(type, () => plain.push(type));
  return { chooser, form, ticks, choices, plain };
}

test('the box appears once the card is checked; its ticks are reported and can be read', () => {
  const { chooser, ticks, choices } = placeRisky('');
  expect(inside(chooser).querySelector('input[type="checkbox"]')).toBeNull();
  option(chooser, 'pop3').click();
  expect(chooser.acknowledged).toBe(false);
  box(chooser).click();
  expect([chooser.acknowledged, ticks]).toEqual([true, [true]]);
  box(chooser).click();
  expect([chooser.acknowledged, ticks]).toEqual([false, [true, false]]);
  expect(choices).toEqual([
    ['pop3', 'option', 'missing'],
    ['pop3', 'acknowledgement', 'given'],
    ['pop3', 'acknowledgement', 'missing'],
  ]);
});

test('a tick set by the page is shown, counts for validity, and fires no event', () => {
  const { chooser, form, ticks, choices } = placeRisky();
  expect(form.checkValidity()).toBe(false);
  chooser.acknowledged = true;
  expect([box(chooser).checked, form.checkValidity()]).toEqual([true, true]);
  chooser.acknowledged = false;
  expect([box(chooser).checked, form.checkValidity()]).toEqual([false, false]);
  expect([ticks, choices]).toEqual([[], []]);
});

test('an attribute can tick the box at first', () => {
  const facts = new URLSearchParams(risky).toString();
  const chooser = placeChooser(`value="pop3" acknowledged facts="${facts}"`);
  expect([chooser.acknowledged, box(chooser).checked]).toEqual([true, true]);
  box(chooser).click();
  expect([chooser.acknowledged, box(chooser).checked]).toEqual([false, false]);
});

test.each([
  [
    'taken out and put in again',
    async (chooser: ProtocolChooserElement) => {
      const other = place('');
      chooser.remove();
      await turn();
      other.append(chooser);
      return chooser;
    },
  ],
  [
    'moved',
    (chooser: ProtocolChooserElement) => {
      place('').append(chooser);
      return chooser;
    },
  ],
  [
    'made again by the page',
    (chooser: ProtocolChooserElement) => {
      const { value, answers, acknowledged } = chooser;
      const again = placeChooser('name="protocol" required');
      Object.assign(again, { answers, value, acknowledged });
      chooser.remove();
      return again;
    },
  ],
])('a chooser that is %s keeps the tick', async (_, move) => {
  const { chooser } = placeRisky();
  box(chooser).click();
  const again = await move(chooser);
  expect([again.value, again.acknowledged, box(again).checked]).toEqual(['pop3', true, true]);
  expect(again.validity.valid).toBe(true);
});

describe('a sentence that changes', () => {
  test('unticks the box, and reports that once', async () => {
    const { chooser, ticks } = placeRisky();
    box(chooser).click();
    chooser.answers = { devices: 'in-step' };
    await expect.poll(() => ticks).toEqual([true, false]);
    expect([chooser.acknowledged, box(chooser).checked]).toEqual([false, false]);
    chooser.answers = risky;
    await turn();
    expect([chooser.acknowledged, box(chooser).checked, ticks]).toEqual([false, false, [true, false]]);
  });

  test('unticks and reports each later tick, too', async () => {
    const { chooser, ticks } = placeRisky();
    const change = { devices: 'in-step' } as const;
    for (const answers of [change, risky, change]) {
      box(chooser).click();
      chooser.answers = answers;
      await turn();
      expect(chooser.acknowledged).toBe(false);
    }
    expect(ticks).toEqual([true, false, true, false, true, false]);
  });

  test('leaves the box unticked after the chooser was removed and inserted again', async () => {
    const { chooser } = placeRisky();
    box(chooser).click();
    chooser.answers = { devices: 'in-step' };
    chooser.remove();
    await turn();
    place('').append(chooser);
    expect(box(chooser).checked).toBe(false);
  });

  test('a page that responds with another change still has one chooser, in the right state', async () => {
    const { chooser, form } = placeRisky();
    form.addEventListener('mail-protocol-acknowledgement', ({ detail }) => {
      if (!detail) chooser.value = 'imap';
    });
    box(chooser).click();
    chooser.answers = { devices: 'in-step' };
    chooser.required = false;
    await expect.poll(() => posted(form)).toBe('protocol=imap');
    expect(inside(chooser).querySelectorAll('.mail-protocol')).toHaveLength(1);
    expect(option(chooser, 'imap').checked).toBe(true);
  });
});

describe('a reset', () => {
  test('undoes choice and tick, is reported once as a reset, and fires neither input nor change', () => {
    const { chooser, form, ticks, choices, plain } = placeRisky('value="imap"');
    option(chooser, 'pop3').click();
    box(chooser).click();
    plain.length = 0;
    form.reset();
    expect([chooser.value, chooser.acknowledged, posted(form)]).toEqual(['imap', false, 'protocol=imap']);
    expect(choices.slice(2)).toEqual([['imap', 'reset', 'not-needed']]);
    expect([ticks, plain]).toEqual([[true, false], []]);
  });

  test('unticks the acknowledgement of a choice that stays', () => {
    const { chooser, form, choices } = placeRisky();
    box(chooser).click();
    form.reset();
    expect([chooser.value, box(chooser).checked, form.matches(':valid')]).toEqual(['pop3', false, false]);
    expect(choices).toEqual([
      ['pop3', 'acknowledgement', 'given'],
      ['pop3', 'reset', 'missing'],
    ]);
  });

  test('reports nothing if it changes nothing', () => {
    const { form, ticks, choices } = placeRisky();
    form.reset();
    expect([ticks, choices]).toEqual([[], []]);
  });

  test('changes nothing if it is cancelled', async () => {
    const { chooser, form } = placeRisky('value="imap"');
    option(chooser, 'pop3').click();
    box(chooser).click();
    form.setAttribute('onreset', 'return false');
    form.reset();
    await turn();
    expect([chooser.value, box(chooser).checked, posted(form)]).toEqual(['pop3', true, 'protocol=pop3']);
  });

  test.each([
    ['with', 'name="protocol"'],
    ['without', ''],
  ])('removes the message that a tick was taken back, %s a name', async (_, attributes) => {
    const { chooser, form } = placeInForm(`value="pop3" ${attributes}`);
    const ticks: boolean[] = [];
    form.addEventListener('mail-protocol-acknowledgement', ({ detail }) => ticks.push(detail));
    chooser.answers = risky;
    box(chooser).click();
    chooser.answers = { devices: 'in-step' };
    const error = () => inside(chooser).querySelector('[part~="acknowledgement"] [part~="error"]')?.textContent;
    await expect.poll(error).toContain(english['acknowledge.unticked']);
    await expect.poll(() => ticks).toEqual([true, false]);
    form.reset();
    expect([error(), box(chooser).checked, chooser.acknowledged]).toEqual([undefined, false, false]);
    await turn();
    expect(ticks).toEqual([true, false]);
  });

  test('forgets a withdrawn tick even while no acknowledgement is due', async () => {
    const { chooser, form } = placeInForm('value="pop3"');
    chooser.answers = risky;
    box(chooser).click();
    chooser.answers = { devices: 'webmail' };
    await turn();
    form.reset();
    await turn();
    chooser.answers = risky;
    chooser.value = 'pop3';
    await turn();
    expect(inside(chooser).querySelector('[part~="acknowledgement"] [part~="error"]')).toBeNull();
  });

  test('reports nothing for a choice that is not offered', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { chooser, form, choices } = placeRisky('value="imap" offered="pop3"');
    option(chooser, 'pop3').click();
    form.reset();
    expect(choices.at(-1)).toEqual([null, 'reset', 'not-needed']);
    expect(posted(form)).toBe('');
    vi.restoreAllMocks();
  });
});

test('a choice restored by the browser counts as chosen, without an event', () => {
  const { chooser, form, choices, plain } = placeRisky('value="imap"');
  chooser.formStateRestoreCallback('pop3');
  expect([chooser.value, posted(form), option(chooser, 'pop3').checked]).toEqual(['pop3', 'protocol=pop3', true]);
  expect([choices, plain]).toEqual([[], []]);
  form.reset();
  expect(chooser.value).toBe('imap');
});

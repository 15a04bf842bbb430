import { english, text } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { expect, test, vi } from 'vitest';
import { answer, first, inside, option, place, placeChooser, placeComparison, turn, unfold } from '../test/placed.ts';
import { ProtocolChooserElement } from './index.ts';

const root = (chooser: Element) => first(inside(chooser), '.mail-protocol');

test('shows the first question in English, in a shadow root', () => {
  const chooser = placeChooser();
  expect(chooser).toBeInstanceOf(ProtocolChooserElement);
  expect(first(inside(chooser), 'h2').textContent).toBe(english['question.devices']);
  expect(getComputedStyle(chooser).display).toBe('block');
  expect(root(chooser).lang).toBe('en');
});

test('tags that are already defined are left alone', async () => {
  const define = vi.spyOn(customElements, 'define');
  vi.resetModules();
  await import('./register.ts');
  expect(define).not.toHaveBeenCalled();
});

test('the fallback without JavaScript is removed, even if it is parsed later', async () => {
  const chooser = placeChooser(
    'name="protocol"',
    '<label><input type="radio" name="protocol" value="imap">IMAP</label>',
  );
  expect(chooser.querySelector('label')).toBeNull();
  chooser.insertAdjacentHTML('beforeend', '<label><input type="radio" name="protocol" value="pop3">POP3</label>');
  await expect.poll(() => chooser.querySelector('label')).toBeNull();
  expect([...chooser.children].map((child) => (child as HTMLInputElement).type)).toEqual(['hidden']);
});

test('properties set before the tag is defined are kept', () => {
  class Later extends ProtocolChooserElement {}
  const early = document.createElement('mail-protocol-later') as Later;
  Object.assign(early, {
    messages: german,
    answers: { devices: 'in-step' },
    value: 'pop3',
    name: 'mail',
    required: true,
    recommendation: 'read only',
  });
  document.body.append(early);
  customElements.define('mail-protocol-later', Later);
  expect(early.value).toBe('pop3');
  expect(Object.keys(early)).not.toContain('value');
  expect(early.getAttribute('name')).toBe('mail');
  expect(early.required).toBe(true);
  expect(early.recommendation.protocol).toBe('imap');
  expect(root(early).lang).toBe('de');
  expect(option(early, 'pop3').checked).toBe(true);
});

test('a quota or a device count alone gives no advice, here and in a comparison that follows', () => {
  const chooser = placeChooser('id="quota" facts="v=2&serverSpace=tight"');
  const comparison = placeComparison('for="quota"');
  const marked = () => inside(comparison).querySelector('[data-recommended]');
  expect(chooser.recommendation.status).toBe('unanswered');
  expect(marked()).toBeNull();
  answer(chooser, 'in-step');
  expect(chooser.recommendation).toMatchObject({ status: 'recommended', protocol: 'imap' });
  expect(marked()).not.toBeNull();
});

test('messages change the language and its direction', () => {
  const chooser = placeChooser();
  chooser.messages = german;
  expect(first(inside(chooser), 'h2').textContent).toBe(german['question.devices']);
  expect(root(chooser).lang).toBe('de');
  chooser.messages = null;
  expect(root(chooser).lang).toBe('en');
});

test('answers can be read and set, as text too', async () => {
  const chooser = placeChooser();
  chooser.answers = 'v=1&devices=one';
  expect(chooser.answers).toEqual({ devices: 'one' });
  await turn();
  answer(chooser, 'no');
  expect(chooser.answers).toEqual({ devices: 'one', sharedMailbox: 'no' });
  chooser.answers = null;
  expect(chooser.recommendation.status).toBe('unanswered');
});

test('repeated changes by the page never duplicate a group name or an id', async () => {
  const chooser = placeChooser('name="protocol"');
  chooser.required = true;
  chooser.setAttribute('layout', 'list');
  chooser.answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' };
  for (const id of Object.keys(chooser.answers)) await unfold(chooser, id);
  const groups = [...inside(chooser).querySelectorAll('[role="radiogroup"]')];
  const names = groups.map((group) => first<HTMLInputElement>(group, 'input').name);
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const ids = [...inside(chooser).querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect([...inside(chooser).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)).toEqual(
    Object.values(chooser.answers),
  );
});

test('an answer builds on the one before it, even if it follows immediately', async () => {
  const chooser = placeChooser();
  answer(chooser, 'separate');
  await Promise.resolve();
  answer(chooser, 'separately');
  expect(chooser.answers).toEqual({ devices: 'separate', sharedMailbox: 'separately' });
});

test('undo brings back all cleared answers, however many there are', async () => {
  const chooser = placeChooser();
  const answers = { devices: 'in-step', keepMailOn: 'unsure', offline: 'metered', mailVolume: 'high' } as const;
  chooser.answers = answers;
  const press = async (words: string) => {
    const buttons = [...inside(chooser).querySelectorAll<HTMLElement>('[part~="tuning"] button')];
    buttons.find(({ textContent }) => textContent === words)?.click();
    await turn();
  };
  await press(english['interview.reset']);
  expect(chooser.answers).toEqual({});
  await press(english['interview.undo']);
  expect(chooser.answers).toEqual(answers);
});

test('a choice fires input and change, as an input does, and its own event with all details', () => {
  const chooser = placeChooser('name="protocol"', '<div slot="settings-imap"><input id="server"></div>');
  const heard: string[] = [];
  for (const type of ['input', 'change'])
    document.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).localName}`), {
      once: false,
      signal: over.signal,
    });
  const choices = vi.fn();
  document.addEventListener('mail-protocol-choice', (event) => choices((event as CustomEvent).detail), {
    signal: over.signal,
  });
  answer(chooser, 'in-step');
  expect(heard).toEqual([]);
  option(chooser, 'imap').click();
  expect(heard).toEqual(['input mail-protocol-chooser', 'change mail-protocol-chooser']);
  expect(chooser.value).toBe('imap');
  const [detail] = choices.mock.calls[0] ?? [];
  expect(detail).toMatchObject({ value: 'imap', cause: 'option', overruled: false, answers: { devices: 'in-step' } });
  expect(JSON.parse(JSON.stringify(detail))).toEqual(detail);
  // Events of the page's own field in a slot still reach the page.
  first(chooser, '#server').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(heard.at(-1)).toBe('input input');
  chooser.value = 'pop3';
  expect(choices).toHaveBeenCalledOnce();
});

const over = new AbortController();

test('answers, countable events and invalid input are reported', async () => {
  const heard = vi.fn();
  const holder = place('');
  for (const name of ['answers', 'event', 'invalid-answers'])
    holder.addEventListener(`mail-protocol-${name}`, (event) => heard(name, (event as CustomEvent).detail));
  holder.innerHTML = '<mail-protocol-chooser facts="v=1&devices=one&pets=cat"></mail-protocol-chooser>';
  const chooser = first(holder, 'mail-protocol-chooser');
  await expect.poll(() => heard.mock.calls.map(([name]) => name).sort()).toEqual(['event', 'invalid-answers']);
  expect(heard).toHaveBeenCalledWith('event', { type: 'shown' });
  expect(heard).toHaveBeenCalledWith('invalid-answers', [{ code: 'MP-101', detail: 'pets' }]);
  heard.mockClear();
  answer(chooser, 'no');
  expect(heard.mock.calls.slice(0, 2)).toEqual([
    ['answers', { sharedMailbox: 'no' }],
    ['event', { type: 'answered', question: 'sharedMailbox', answer: 'no' }],
  ]);
});

test('shows the page’s settings for the chosen protocol, and its notice instead of the default', () => {
  const chooser = placeChooser(
    'facts="devices=in-step"',
    '<b slot="settings-imap">993</b><b slot="settings-pop3">995</b><i slot="notice">Ask us.</i>',
  );
  const shown = (selector: string) => first(chooser, selector).checkVisibility();
  expect(shown('[slot="settings-imap"]')).toBe(false);
  expect(shown('[slot="notice"]')).toBe(true);
  chooser.value = 'imap';
  expect(shown('[slot="settings-imap"]')).toBe(true);
  chooser.value = 'pop3';
  expect(shown('[slot="settings-imap"]')).toBe(false);
  expect(shown('[slot="settings-pop3"]')).toBe(true);
});

test('without settings there is no space for them', () => {
  expect(inside(placeChooser('value="imap"')).querySelector('[part~="settings"]')).toBeNull();
});

test('a move keeps the answers and the current position', async () => {
  const chooser = placeChooser('layout="steps"');
  answer(chooser, 'one');
  const input = () => first<HTMLInputElement>(inside(chooser), 'input[value="one"]');
  await expect.poll(() => input().checked).toBe(true);
  const before = input();
  const other = place('');
  chooser.remove();
  other.append(chooser);
  await turn();
  expect(input()).toBe(before);
  expect(before.checked).toBe(true);
});

test('releases everything when removed, and returns with the same choice and answers', async () => {
  const chooser = placeChooser('name="protocol"');
  answer(chooser, 'in-step');
  option(chooser, 'pop3').click();
  chooser.remove();
  await turn();
  expect(first(inside(chooser), 'form').childElementCount).toBe(0);
  document.body.append(chooser);
  expect(option(chooser, 'pop3').checked).toBe(true);
  expect(chooser.answers).toEqual({ devices: 'in-step' });
  expect(chooser.querySelectorAll('input')).toHaveLength(1);
});

test('adding and removing it a hundred times leaves no listener behind', async () => {
  const form = document.createElement('form');
  document.body.append(form);
  // Spies on each object, because the test runner has put its own functions in place of the prototype's.
  const spies = [window, document, form].map((target: EventTarget) => ({
    added: vi.spyOn(target, 'addEventListener'),
    removed: vi.spyOn(target, 'removeEventListener'),
  }));
  for (let time = 0; time < 100; time++) {
    form.innerHTML =
      '<mail-protocol-chooser id="c" name="p" required value="pop3" facts="devices=in-step"></mail-protocol-chooser><mail-protocol-comparison for="c"></mail-protocol-comparison>';
    if (time % 25 === 0) await turn();
    form.replaceChildren();
  }
  await turn();
  // The runner's own listeners come and go as well, so only what grows with the number counts.
  for (const { added, removed } of spies) expect(added.mock.calls.length - removed.mock.calls.length).toBeLessThan(10);
  expect(ProtocolChooserElement.followers.size).toBe(0);
  vi.restoreAllMocks();
}, 60_000);

test('without a name, a button chooses, as without a form, and omitted parts are left out', async () => {
  const chooser = placeChooser('facts="devices=in-step&current=new" omit="picture notice"');
  expect(inside(chooser).querySelector('[part~="choice"] input')).toBeNull();
  expect(inside(chooser).querySelector('figure, [part~="notice"]')).toBeNull();
  expect(inside(chooser).querySelector('[data-_risk]')).not.toBeNull();
  const heard = vi.fn();
  chooser.addEventListener('mail-protocol-choice', ({ detail }) => heard(detail));
  first(inside(chooser), '[part~="action"]').click();
  expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ value: 'imap', cause: 'button' }));
  expect(chooser.value).toBe('imap');
  const heading = () => first(inside(chooser), '[part~="result-heading"]');
  await expect.poll(() => heading().textContent).toBe(text(english, 'result.set-up', { protocol: 'imap' }));
  await expect.poll(() => inside(chooser).activeElement).toBe(heading());
});

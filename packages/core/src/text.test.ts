import { describe, expect, test } from 'vitest';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { text } from './text.ts';

/** What a message of one argument says: `table.more` counts, `choice.choose` names a protocol. */
const counted = (message: string, count: number, language = 'en'): string =>
  text(mergeMessages(english, { language, 'table.more': message }), 'table.more', { count });
const named = (message: string, protocol: 'imap' | 'pop3'): string =>
  text(mergeMessages(english, { 'choice.choose': message }), 'choice.choose', { protocol });

describe('text', () => {
  test('a message without arguments is returned unchanged', () => {
    expect(text(english, 'choice.title')).toBe('Your choice');
    expect(text(mergeMessages(english, { notice: 'Ask {us}, #1, don’t' }), 'notice')).toBe('Ask {us}, #1, don’t');
  });

  test('an unreadable or missing message that was never merged does not throw', () => {
    const own = { ...english, 'table.more': 'Show {count', 'choice.choose': undefined as unknown as string };
    expect(text(own, 'table.more', { count: 3 })).toBe('Show {count');
    expect(text(own, 'choice.choose', { protocol: 'imap' })).toBe('');
  });

  test('fills arguments in', () => {
    expect(text(english, 'result.flip.neither', { answer: 'On {one} #', topic: 'where' })).toBe(
      'With “On {one} #” (where) you would need neither.',
    );
  });

  test('writes a protocol’s name, and selects text by its token', () => {
    expect(named('Choose {protocol}', 'pop3')).toBe('Choose POP3');
    const message = '{protocol, select, imap {IMAP’i} pop3 {POP3’ü} other {?}} seçin';
    expect([named(message, 'imap'), named(message, 'pop3')]).toEqual(['IMAP’i seçin', 'POP3’ü seçin']);
    const renamed = mergeMessages(english, { 'protocol.imap': 'I.M.A.P.' });
    expect(text(renamed, 'choice.choose', { protocol: 'imap' })).toBe('Use I.M.A.P.');
  });

  test('prefers the exact number to its category, and the category to “other”', () => {
    const message = '{count, plural, =1 {a single row} one {# row} =0 {none} other {# rows}}';
    expect([0, 1, 2].map((count) => counted(message, count))).toEqual(['none', 'a single row', '2 rows']);
    expect([0, 1, 2].map((count) => counted('{count, plural, one {# row} other {# rows}}', count))).toEqual([
      '0 rows',
      '1 row',
      '2 rows',
    ]);
  });

  test.each([
    ['ar', '0 zero, 1 one, 2 two, 3 few, 11 many, 100 other'],
    ['pl', '0 many, 1 one, 2 few, 3 few, 11 many, 100 many'],
    ['ja', '0 other, 1 other, 2 other, 3 other, 11 other, 100 other'],
    ['de_DE', '0 other, 1 one, 2 other, 3 other, 11 other, 100 other'],
    ['constructor', '0 other, 1 one, 2 other, 3 other, 11 other, 100 other'],
  ])('counts as %s does', (language, expected) => {
    const branches = ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => `${category} {# ${category}}`);
    const message = `{count, plural, ${branches.join(' ')}}`;
    expect([0, 1, 2, 3, 11, 100].map((count) => counted(message, count, language)).join(', ')).toBe(expected);
  });

  test('uses the plural rules of English for English text', () => {
    const partial = mergeMessages(english, { language: 'ja' });
    expect(text(partial, 'table.more', { count: 1 })).toBe('Show 1 more row');
  });

  test('one argument stands inside another, and # is the number of the nearest plural', () => {
    const messages = mergeMessages(english, {
      'steps.progress':
        '{number, plural, one {#} other {# {atMost, plural, one {# more} other {{number} of #}}, then #}} #',
    });
    expect(text(messages, 'steps.progress', { number: 2, atMost: 1 })).toBe('2 1 more, then 2 #');
    expect(text(messages, 'steps.progress', { number: 2, atMost: 7 })).toBe('2 2 of 7, then 2 #');
  });

  test('digits are Latin in every language', () => {
    expect(counted('{count} {count, plural, other {#}}', 1234, 'ar-EG')).toBe('1234 1234');
  });
});

test('a wrong key, a wrong argument and a missing one do not compile', () => {
  // @ts-expect-error: no such key
  expect(text(english, 'choice.titel')).toBeUndefined();
  // @ts-expect-error: the name is no token
  text(english, 'choice.choose', { protocol: 'IMAP' });
  // @ts-expect-error: an argument that the message does not have
  text(english, 'choice.choose', { name: 'imap' });
  // @ts-expect-error: none at all
  text(english, 'choice.choose');
  // @ts-expect-error: one too many
  text(english, 'choice.title', { protocol: 'imap' });
});

import { describe, expect, test } from 'vitest';
import type { Messages } from '../messages.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';

/** Arguments that any message with arguments can be called with: a count, and names. */
const sample = [3, 14, 2] as unknown as readonly never[];

function textOf(messages: Messages, key: keyof Messages): string {
  const message: unknown = messages[key];
  return typeof message === 'function' ? String(message(...sample)) : String(message);
}

const keys = Object.keys(english) as (keyof Messages)[];

describe.each([
  ['de', 'ltr', german],
  ['ar', 'rtl', arabic],
] as const)('%s', (language, direction, messages) => {
  test('is complete, in the same order, and of the same kinds', () => {
    expect(Object.keys(messages)).toEqual(keys);
    const kinds = keys.filter((key) => typeof messages[key] !== typeof english[key]);
    expect(kinds).toEqual([]);
    expect([messages.language, messages.direction]).toEqual([language, direction]);
  });

  test('says nothing empty, nothing undefined, and little in English', () => {
    const texts = keys.map((key) => [key, textOf(messages, key)] as const);
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual([]);
    const same = texts.filter(([key, text]) => text === textOf(english, key) && /\p{L}{3}.*\s/u.test(text));
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test('announces in under 100 characters', () => {
    const long = keys.filter((key) => key.startsWith('announce.') && textOf(messages, key).length >= 100);
    expect(long).toEqual([]);
  });

  test('uses every argument that the English text uses', () => {
    const takes = (text: Messages, key: keyof Messages): number => {
      const message: unknown = text[key];
      return typeof message === 'function' ? message.length : 0;
    };
    expect(keys.filter((key) => takes(messages, key) !== takes(english, key))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkMessages } from '../checkMessages.ts';
import { argumentsOf, type MessageKey, type Messages } from '../messages.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';

const keys = Object.keys(english) as MessageKey[];
const names = (message = ''): string[] => [...argumentsOf(message)].toSorted();

describe.each([
  ['de', 'ltr', german],
  ['ar', 'rtl', arabic],
] as const)('%s', (language, direction, messages: Partial<Messages>) => {
  test('is complete, in the same order, and sound', () => {
    expect(Object.keys(messages).filter((key) => key !== 'state')).toEqual(keys);
    expect(checkMessages(english, messages)).toEqual([]);
    expect([messages.language, messages.direction]).toEqual([language, direction]);
  });

  test('says nothing empty, and little in English', () => {
    expect(keys.filter((key) => messages[key]?.trim() === '')).toEqual([]);
    const same = keys.filter((key) => messages[key] === english[key] && /\p{L}{3}.*\s/u.test(english[key]));
    expect(same).toEqual([]);
  });

  test('announces in under 100 characters', () => {
    expect(keys.filter((key) => key.startsWith('announce.') && (messages[key] ?? '').length >= 100)).toEqual([]);
  });

  test('uses every argument that the English text uses', () => {
    expect(keys.filter((key) => names(messages[key]).join() !== names(english[key]).join())).toEqual([]);
  });
});

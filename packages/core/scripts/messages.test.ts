import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../src/index.ts';
import { messageContexts, wordsOf, writtenFromEnglish } from './messages.ts';

test.each(Object.entries(writtenFromEnglish()))(
  '%s is as `npx pnpm --filter core messages` writes it',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('the English words are those of en.json', () => {
  expect(english).toEqual(wordsOf('en'));
});

describe('en.context.json', () => {
  const words = wordsOf('en');
  const contexts = messageContexts();

  test('says of each message where it shows', () => {
    expect(Object.keys(contexts)).toEqual(Object.keys(words));
    expect(Object.keys(contexts).filter((key) => !contexts[key]?.where.endsWith('.'))).toEqual([]);
  });

  test('says of each argument what it is', () => {
    const named = (key: string): string[] =>
      [...(words[key] ?? '').matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name);
    for (const key of Object.keys(words))
      expect(Object.keys(contexts[key]?.arguments ?? {}).toSorted(), key).toEqual([...new Set(named(key))].toSorted());
  });
});

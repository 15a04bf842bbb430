import { english } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { messageCatalogue } from './messageCatalogue.ts';

const entries = messageCatalogue.flatMap((group) => group.entries);

test('the catalogue lists every message once, in the order of the file', () => {
  expect(entries.map(({ key }) => key)).toEqual(Object.keys(english));
});

test('a function has its arguments, a text has none', () => {
  for (const { key, signature } of entries)
    expect(signature !== null, key).toBe(typeof english[key as keyof typeof english] === 'function');
});

test('no text has a hole in it', () => {
  for (const { key, text } of entries) expect(text, key).not.toMatch(/undefined|NaN|‹›/);
});

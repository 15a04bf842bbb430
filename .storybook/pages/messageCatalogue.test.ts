import { english } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { messageCatalogue } from './messageCatalogue.ts';

test('the catalogue lists every message once', () => {
  const listed = messageCatalogue.flatMap((group) => group.entries).map(({ key }) => key);
  expect(listed.toSorted()).toEqual(Object.keys(english).toSorted());
});

test('no group is empty', () => {
  expect(messageCatalogue.filter(({ entries }) => entries.length === 0)).toEqual([]);
});

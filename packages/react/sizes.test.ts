import { expect, test } from 'vitest';
import { measureSizes, storedSizes } from './sizes.ts';

/** How much a part may grow before somebody must say that it is worth it, by `npx pnpm --filter react sizes --update`. */
const tolerance = 1.02;

const measured = await measureSizes();

test('every part that is stored is measured, and the other way round', () => {
  expect(Object.keys(measured)).toEqual(Object.keys(storedSizes()));
});

test.each(Object.entries(storedSizes()))('%s is hardly larger than %i bytes', (name, size) => {
  expect(measured[name as keyof typeof measured]).toBeLessThanOrEqual(size * tolerance);
});

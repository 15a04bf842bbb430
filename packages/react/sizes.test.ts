import { english, englishChooser, englishTable, type Messages } from '@mail-protocol/core';
import { german } from '@mail-protocol/core/locales/de';
import { englishGuide } from '@mail-protocol/core/locales/en.guide';
import { describe, expect, test } from 'vitest';
import { measureSizes, scriptOf, storedSizes } from './sizes.ts';

/**
 * The factor by which a part may grow before somebody has to accept it with `npx pnpm --filter react sizes --update`.
 */
const tolerance = 1.02;

const measured = await measureSizes();

test('every stored part is measured, and every measured part is stored', () => {
  expect(Object.keys(measured)).toEqual(Object.keys(storedSizes()));
});

test.each(Object.entries(storedSizes()))('%s is hardly larger than %i bytes', (name, size) => {
  expect(measured[name as keyof typeof measured]).toBeLessThanOrEqual(size * tolerance);
});

test.each([
  ['chooser', englishChooser, ['con', 'group', 'guide', 'mark', 'pro', 'row', 'same', 'table']],
  ['table', englishTable, ['acknowledge', 'choice', 'guide', 'interview', 'result', 'step']],
  ['chooserAndGuide', englishGuide, ['con', 'group', 'mark', 'pro', 'row', 'same', 'table']],
] as const)('%s uses no message that is missing from its words', async (name, words, absent) => {
  const script = await scriptOf(name);
  const literals = [...script.matchAll(/["`]([a-z][\w-]*\.[\w.-]*)["`$]/g)].map(([, key = '']) => key);
  const lacking = Object.keys(english).filter((key) => !(key in words));
  expect(literals.filter((key) => lacking.includes(key))).toEqual([]);
  // Keys built at run time start with their group. `guide.step.` is left out: `explain` looks for these keys even
  // without the guide.
  const groups = new Set(literals.filter((key) => key !== 'guide.step.').map((key) => key.split('.')[0]));
  expect(absent.filter((group) => groups.has(group))).toEqual([]);
  expect(groups).toContain(name === 'table' ? 'table' : 'result');
});

describe('a page with German only', () => {
  test.each(['chooserInGerman', 'everythingInGerman'] as const)(
    '%s holds every German sentence, and no English one',
    async (name) => {
      const script = await scriptOf(name);
      const sentences = (words: Messages) =>
        Object.values(words).filter((text) => /^\p{L}[^{}`"]{20,}$/u.test(text) && text.includes(' '));
      const foreign = sentences(english).filter((text) => !Object.values(german).includes(text));
      expect(foreign.length).toBeGreaterThan(300);
      expect(foreign.filter((text) => script.includes(text))).toEqual([]);
      expect(sentences(german).filter((text) => !script.includes(text))).toEqual([]);
    },
  );

  test('differs in size from a page in English only by the size of the words', () => {
    const { chooserInGerman, chooserInEnglish, german: words, english: englishWords } = measured;
    const apart = chooserInGerman - chooserInEnglish - (words - englishWords);
    expect(Math.abs(apart)).toBeLessThan(150);
  });
});

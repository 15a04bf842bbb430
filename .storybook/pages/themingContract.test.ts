import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinedStyles } from '../../scripts/joinedStyles.ts';
import { propertiesIn, publicParts } from './themingContract.ts';

const source = join(import.meta.dirname, '../../packages/react/src');
const read = (file: string): string => readFileSync(join(source, file), 'utf8');

/** Only the components: a test or story that names a part does not prove that the part is rendered. */
const markup = globSync('*.tsx', { cwd: source })
  .filter((file) => !/\.(test|stories)\.tsx$/.test(file))
  .map(read)
  .join('\n');

// The test runner hands out style sheets empty, so this one is read from the disk.
const publicProperties = propertiesIn(read('styles/tokens.css'));
const styles = joinedStyles();

/** Private attributes that are older than the prefix `data-_`. This list may only become shorter. */
const withoutPrefix = [
  'data-announcement',
  'data-chevron',
  'data-columns',
  'data-cure',
  'data-line',
  'data-marks',
  'data-names',
  'data-note',
  'data-option-line',
  'data-radio-cards',
  'data-row',
  'data-same',
  'data-unseen',
];

/** Set by Radix on its own. */
const radix = ['data-state', 'data-disabled'];

test('every property and every part is listed', () => {
  const named = new Set(styles.match(/--mp-(?!\*)[\w-]+/g));
  expect(publicProperties.map(({ name }) => name).toSorted()).toEqual([...named].toSorted());
  expect(publicParts).toHaveLength(read('parts.ts').match(/: string;/g)?.length ?? 0);
});

test.each(publicProperties)('$name has a description and a fallback', ({ meaning, fallback }) => {
  expect(meaning).toMatch(/^[A-Z].*\.$/);
  expect(fallback).not.toBe('');
  expect(fallback.split('(').length).toBe(fallback.split(')').length);
});

test('no property is declared, so that an inherited value applies', () => {
  expect(styles).not.toMatch(/--mp-[\w-]+\s*:/);
});

test.each(publicParts)('the part $name has a docstring and is rendered', ({ name, meaning }) => {
  expect(meaning).not.toBe('');
  expect(markup).toMatch(new RegExp(`part\\('${name}'\\)|part="${name}"`));
});

test.each(publicParts.filter(({ states }) => states))('the states of $name exist: $states', ({ attributes }) => {
  for (const attribute of attributes.filter((name) => !radix.includes(name)))
    expect(markup).toMatch(new RegExp(`\\b${attribute}['"]?[=:]`));
});

test('an attribute in the style sheet is a state of a part, or has a private name', () => {
  const states = publicParts.flatMap(({ attributes }) => attributes);
  const named = new Set(styles.match(/(?<=\[)data-[\w-]+/g));
  const others = [...named].filter((name) => !states.includes(name) && !name.startsWith('data-_'));
  expect(others.toSorted()).toEqual(withoutPrefix);
});

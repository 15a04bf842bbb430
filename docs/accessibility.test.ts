import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The text of each rule of the page, by its number. */
const rules = new Map(
  read('docs/accessibility.md')
    .split(/^### /m)
    .slice(1)
    .map((rule) => [Number.parseInt(rule, 10), rule] as const),
);

const files = globSync(['packages/*/{src,test}/**/*.{ts,tsx}', '.storybook/**/*.{ts,tsx}'], { cwd: root }).toSorted();

/** The numbers of the rules that the titles of a file begin with. */
const rulesIn = (file: string): number[] =>
  [...read(file).matchAll(/['"`]accessibility (\d+)\b/g)].map(([, number]) => Number(number));

const naming = files.filter((file) => rulesIn(file).length > 0);

test('the rules have the numbers from 1 on, each once', () => {
  const numbers = [...read('docs/accessibility.md').matchAll(/^### (\d+)\. /gm)].map(([, number]) => Number(number));
  expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1));
});

test('every rule has a test that names it, or says what tests it', () => {
  const tested = new Set(naming.flatMap(rulesIn));
  const held = [...rules].filter(([number, rule]) => tested.has(number) || /^Tested by: /m.test(rule));
  expect([...rules.keys()]).toEqual(held.map(([number]) => number));
});

test.each(naming)('%s names rules of the page, and links to it', (file) => {
  expect(rulesIn(file).filter((number) => !rules.has(number))).toEqual([]);
  expect(read(file).split('\n')[0]).toBe('// accessibility 1, 2 …: the rules of docs/accessibility.md');
});

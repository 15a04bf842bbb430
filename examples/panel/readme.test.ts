import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conditions } from './conditions.ts';
import { hostPages } from './hostPages.ts';

test('the README lists every page', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual([
    ...conditions.map(({ name, title, panels }) => [`\`${name}\``, title, panels]),
    ...hostPages.map(({ name, title, seen }) => [`\`hosts/${name}/\``, title, seen]),
  ]);
});

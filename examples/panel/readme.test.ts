import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markdownTable } from '../../packages/core/scripts/markdownTable.ts';
import { conditions } from './conditions.ts';
import { hostPages } from './hostPages.ts';

/** The two tables of the README. */
const tables = [
  conditions.map(({ name, title, panels }) => [`\`${name}\``, title, panels]),
  hostPages.map(({ name, title, seen }) => [`\`hosts/${name}/\``, title, seen]),
].map((rows) => markdownTable([['page', 'what the host does', 'seen at'], ...rows]));

test('the README lists every page', async () => {
  const file = join(import.meta.dirname, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const pattern = /^\| page .*\n(\|.*\n)+/gm;
  expect(readme.match(pattern)).toHaveLength(tables.length);
  const left = tables.values();
  await expect(readme.replace(pattern, () => left.next().value ?? '')).toMatchFileSnapshot(file);
});

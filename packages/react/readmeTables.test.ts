import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTables } from './readmeTables.ts';

const file = join(import.meta.dirname, 'README.md');
const readme = readFileSync(file, 'utf8');

test('the README lists the props and options that the types declare', async () => {
  await expect(withTables(readme)).toMatchFileSnapshot(file);
});

test('each prop and option has a type and a description', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| (.*) +\| (.*) \| (.*?) +\|$/gm)];
  expect(rows.length).toBeGreaterThan(60);
  for (const [, name, type, , meaning] of rows) {
    expect(type, name).toMatch(/^`.+`/);
    expect(meaning, name).toMatch(/^[A-Z`].*\.$/);
  }
});

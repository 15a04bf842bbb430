import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../.changeset');

// A formatter of Markdown moves the lines of the front matter, and then `changeset version` fails at the release.
test('each changeset begins with the packages that it is about', () => {
  const changesets = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(changesets.length).toBeGreaterThan(0);
  for (const name of changesets)
    expect(readFileSync(join(folder, name), 'utf8'), name).toMatch(
      /^---\n("@mail-protocol\/\w+": (patch|minor|major)\n)+---\n\n\S/,
    );
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

// Those of the packages are read on npm, and have whole addresses: scripts/repository.test.ts.
const pages = globSync(['*.md', 'docs/**/*.md', 'examples/*/README.md', '.github/**/*.md'], { cwd: root }).toSorted();

/** Code is no link. */
const proseOf = (page: string): string => read(page).replace(/^```[\s\S]*?^```/gm, '');

const linksIn = (page: string): string[] =>
  [
    ...proseOf(page)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g),
  ]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsIn = (page: string): string[] =>
  [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(pages.filter((page) => linksIn(page).length > 0))('the links in %s lead somewhere', (page) => {
  const broken = linksIn(page).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsIn(file).includes(anchor));
  });
  expect(broken).toEqual([]);
});

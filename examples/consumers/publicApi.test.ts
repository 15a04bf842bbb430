import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { propertiesIn, publicParts } from '../../.storybook/pages/themingContract.ts';
import { languages } from '../../packages/core/scripts/localeFiles.ts';
import { Host } from './Host.ts';
import { publicApi } from './publicApi.ts';

let host: Host;
const docs = join(import.meta.dirname, '../../docs/api');

beforeAll(() => {
  host = new Host();
});

afterAll(() => host.remove());

const locales = ['en', ...languages].map((tag) => `dist/locales/${tag}.d.ts`);

/** A list as one paragraph of a file. */
const listed = (title: string, items: readonly string[]): string => [`# ${title}`, ...items].join('\n');

/** The styling API, which is in no declaration file. */
const styled = [
  listed(
    'parts, each with its states',
    publicParts.map(({ name, attributes }) => [name, ...attributes].join(' ')),
  ),
  listed(
    'custom properties',
    propertiesIn(readFileSync(join(docs, '../../packages/react/src/styles/tokens.css'), 'utf8')).map(
      ({ name }) => name,
    ),
  ),
];

// These files are the public API: docs/versioning.md says which version a change needs. `-u` rewrites them.
test.each([
  {
    folder: 'core',
    entries: ['dist/index.d.ts', ...locales],
    more: [],
  },
  {
    folder: 'react',
    entries: ['dist/index.d.ts', ...locales],
    more: styled,
  },
  { folder: 'settings', entries: ['dist/index.d.ts'], more: [] },
  { folder: 'element', entries: ['dist/types/index.d.ts', 'dist/types/register.d.ts'], more: [] },
])('the public API of $folder is the one in docs/api', async ({ folder, entries, more }) => {
  const name = `@mail-protocol/${folder}`;
  const { exports } = JSON.parse(readFileSync(join(host.folder, 'node_modules', name, 'package.json'), 'utf8'));
  const surface = [listed('paths', Object.keys(exports)), publicApi(host, name, entries), ...more];
  await expect(`${surface.join('\n\n')}\n`).toMatchFileSnapshot(join(docs, `${folder}.txt`));
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/*
 * The address of the repository is defined once, as `repository` in the root package.json. `-u` writes it to all other
 * places. A package on npm has no parent folder and no repository pages, so every link to them is absolute.
 */

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Manifest {
  readonly name: string;
  readonly repository: { readonly type: 'git'; readonly url: string; readonly directory?: string };
  readonly homepage: string;
  readonly bugs: string;
}
const manifestIn = (folder: string): Manifest => JSON.parse(read(join(folder, 'package.json'))) as Manifest;
const addressIn = (folder: string): string => /^git\+(.*)\.git$/.exec(manifestIn(folder).repository.url)?.[1] ?? '';

const address = addressIn('.');
const packages = globSync('packages/{core,settings,react,element}', { cwd: root }).toSorted();
const readmes = packages.map((folder) => `${folder}/README.md`);
const warnings = [
  'packages/core/src/diagnostics.ts',
  'packages/settings/src/settingsDiagnostics.ts',
  'packages/element/src/warn.ts',
];

test('the address is one of GitHub', () => {
  expect(address).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/);
});

// Read before any test writes: the address as it was last written everywhere.
const before = addressIn('packages/core');
test.each([...packages.map((folder) => `${folder}/package.json`), ...readmes, ...warnings])(
  '%s has the address of the repository',
  async (file) => {
    expect(read(file)).toContain(before);
    await expect(read(file).replaceAll(before, address)).toMatchFileSnapshot(join(root, file));
  },
);

test.each(packages)('%s says on npm where it comes from', (folder) => {
  const { repository, homepage, bugs } = manifestIn(folder);
  expect({ repository, homepage, bugs }).toEqual({
    repository: { type: 'git', url: `git+${address}.git`, directory: folder },
    homepage: `${address}/tree/main/${folder}#readme`,
    bugs: `${address}/issues`,
  });
});

/** Where the links and pictures of a page lead. Code is no link. */
const targetsIn = (page: string): string[] => {
  const prose = read(page).replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute ?? '',
  );
};

test.each(readmes)('%s has links and pictures that work on npm', (readme) => {
  expect(targetsIn(readme).filter((target) => !/^(https:|#)/.test(target))).toEqual([]);
  const inRepository = targetsIn(readme).filter((target) => target.startsWith(`${address}/`));
  expect(inRepository.length).toBeGreaterThan(0);
  for (const target of inRepository) {
    const [, view, file = ''] = /^\/(blob|tree|raw)\/main\/([^#]+)/.exec(target.slice(address.length)) ?? [];
    expect(existsSync(join(root, file)), target).toBe(true);
    // `raw` is the picture itself; `blob` is a page about it.
    expect(view === 'raw', target).toBe(/\.(png|svg)$/.test(file));
  }
});

test.each(warnings)('%s links to the page of the error code', (file) => {
  expect(read(file)).toContain(`See ${address}/blob/main/docs/errors/`);
});

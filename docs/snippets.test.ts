import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = [
  ...globSync(['*.md', 'packages/*/README.md', '.storybook/pages/*.{mdx,stories.tsx}', 'docs/{guides,hosts}/*.md'], {
    cwd: root,
  }),
  ...globSync('packages/*/src/*.stories.tsx', { cwd: root }),
].toSorted();

interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

/** The fenced blocks of a page; those of a docstring are found behind its asterisks. */
function snippetsIn(page: string): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^( \* )?```(tsx?)\n([\s\S]*?)^\1?```$/gm)].map((found) => ({
    page,
    line: text.slice(0, found.index).split('\n').length,
    language: found[2] as 'ts' | 'tsx',
    code: (found[3] ?? '').replace(/^ \* ?/gm, found[1] ? '' : '$&'),
  }));
}

const snippets = pages.flatMap(snippetsIn);
const nameOf = ({ page, line, language }: Snippet): string => `${page.replaceAll(/[^\w]/g, '-')}-${line}.${language}`;

let folder: string;
let complaints: readonly string[];

beforeAll(() => {
  // Where the libraries are that the React package is tested with.
  const cache = join(root, 'packages/react/node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  // Inside of node_modules, so that a snippet finds the packages as a reader's file would.
  folder = mkdtempSync(join(cache, 'snippets-'));
  const compilerOptions = {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    moduleDetection: 'force',
    noUnusedLocals: false,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, include: ['*'] }),
  );
  writeFileSync(
    join(folder, 'css.d.ts'),
    "declare module '*.css' {}\ndeclare module '*.css?inline' {\n  const css: string;\n  export default css;\n}\n",
  );
  for (const snippet of snippets) writeFileSync(join(folder, nameOf(snippet)), snippet.code);
  const { error, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw error;
  complaints = stdout.split('\n').filter((line) => line !== '');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  'README.md',
  'packages/core/README.md',
  'packages/settings/README.md',
  'packages/react/README.md',
  'packages/element/README.md',
  '.storybook/pages/QuickStart.mdx',
])('%s has snippets', (page) => {
  expect(snippets.map((snippet) => snippet.page)).toContain(page);
});

test.each([
  ['docs/guides/react-hook-form-and-zod.md', 'packages/react/test/HookForm.tsx'],
  ['docs/guides/testing.md', 'packages/react/test/chooses.tsx'],
])('%s shows what the tests run: %s', (page, file) => {
  const [shown, ...others] = snippetsIn(page);
  expect(others).toEqual([]);
  // All but its docstring, which is for readers of the file.
  expect(shown?.code).toBe(readFileSync(join(root, file), 'utf8').replace(/^\/\*\*.*\n/m, ''));
});

test('the compiler complains of nothing but snippets', () => {
  expect(complaints.filter((line) => !/^\s|^[\w-]+\.tsx?\(/.test(line))).toEqual([]);
});

test.each(snippets.map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const))(
  'the snippet at %s compiles',
  (_, snippet) => {
    expect(complaints.filter((line) => line.startsWith(`${nameOf(snippet)}(`))).toEqual([]);
  },
);

import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersFromMailbox, serializeAnswers } from '@mail-protocol/core';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = [
  ...globSync(
    ['*.md', 'packages/*/README.md', '.storybook/pages/*.{mdx,stories.tsx}', 'docs/{errors,guides,hosts}/*.md'],
    {
      cwd: root,
    },
  ),
  ...globSync('packages/*/src/*.stories.tsx', { cwd: root }),
].toSorted();

interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx';
  readonly code: string;
}

/** The fenced blocks of a page; those of a docstring are found behind its asterisks. */
function snippetsIn(page: string): Snippet[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^( \* )?```([jt]sx?)\n([\s\S]*?)^\1?```$/gm)].map((found) => ({
    page,
    line: text.slice(0, found.index).split('\n').length,
    language: found[2] as Snippet['language'],
    code: (found[3] ?? '').replace(/^ \* ?/gm, found[1] ? '' : '$&'),
  }));
}

function isCompiled({ page, language, code }: Snippet): boolean {
  // A script without imports is run by a page of examples/panel.
  if (language === 'js') return /^import /m.test(code);
  // These are run by the tests of the warnings. Some of them show what the types refuse.
  return !(language === 'ts' && page.startsWith('docs/errors/'));
}

const snippets = pages.flatMap(snippetsIn).filter(isCompiled);
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
    allowJs: true,
    checkJs: true,
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
  // JavaScript has no types for parameters.
  complaints = stdout.split('\n').filter((line) => line !== '' && !/\.jsx?\(.*error TS70(06|31):/.test(line));
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

test('the page of hosts says what `serializeAnswers` returns', () => {
  const code = snippetsIn('docs/hosts/README.md').map((snippet) => snippet.code);
  const [, call = '', comment] = /^(serializeAnswers\(.*\)); \/\/ '(.*)'$/m.exec(code.join('')) ?? [];
  const run = new Function('answersFromMailbox', 'serializeAnswers', `return ${call}`);
  expect(comment).toMatch(/^v=/);
  expect(run(answersFromMailbox, serializeAnswers)).toBe(comment);
});

// examples/panel runs the lines of the CyberPanel page.
test.each(['README', 'nextcloud'])('%s: the lines that keep the choice are those of CyberPanel', (page) => {
  const linesOf = (name: string): string[] =>
    snippetsIn(`docs/hosts/${name}.md`).flatMap(({ code }) => (code.includes('sessionStorage') ? [code] : []));
  expect(linesOf(page)).toHaveLength(1);
  expect(linesOf(page)).toEqual(linesOf('cyberpanel'));
});

test('the compiler complains of nothing but snippets', () => {
  expect(complaints.filter((line) => !/^\s|^[\w-]+\.[jt]sx?\(/.test(line))).toEqual([]);
});

test.each(snippets.map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const))(
  'the snippet at %s compiles',
  (_, snippet) => {
    expect(complaints.filter((line) => line.startsWith(`${nameOf(snippet)}(`))).toEqual([]);
  },
);

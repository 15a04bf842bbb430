import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiagnosticCode, diagnose, diagnostics } from './diagnostics.ts';
import * as core from './index.ts';

const folder = join(import.meta.dirname, '../../../docs/errors');
const pageOf = (code: string): string => readFileSync(join(folder, `${code}.md`), 'utf8');
const codes = Object.keys(diagnostics) as DiagnosticCode[];

test('each code has a page, and each page has a code', () => {
  // The 4xx codes belong to the settings package.
  const pages = readdirSync(folder).filter((page) => !page.startsWith('MP-4'));
  expect(pages.toSorted()).toEqual(codes.map((code) => `${code}.md`).toSorted());
});

describe.each(codes)('%s', (code) => {
  test('says what happened, why it matters and how to fix it', () => {
    const { what, why, how } = diagnostics[code];
    for (const sentence of [what('…'), why, how]) expect(sentence).toMatch(/[.]$/);
    expect(what('pets')).toContain('pets');
  });

  test('its page begins with its first sentence', () => {
    expect(pageOf(code).split('\n')[0]).toBe(`# ${code}: ${diagnostics[code].what('…')}`);
  });

  test('its page says what happened, why it matters, the cause and the fix, with a snippet', () => {
    const page = pageOf(code);
    for (const heading of ['## What happened', '## Why it matters', '## Probable cause', '## How to fix it'])
      expect(page).toContain(heading);
    expect(page).toMatch(/```tsx?\n/);
  });
});

describe('snippets without a component run and print the documented output', () => {
  const snippets = codes.flatMap((code) =>
    [...pageOf(code).matchAll(/```ts\n(.*?)```/gs)].map(([, snippet = '']) => [code, snippet] as const),
  );

  test('there are some', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(5);
  });

  test.each(snippets)('%s', (_, snippet) => {
    const body = snippet.replace(/^import \{(.*)\} from '@mail-protocol\/core';$/gm, 'const {$1} = core;');
    const printed: unknown[] = [];
    new Function('core', 'console', body)(core, { log: (value: unknown) => printed.push(value) });
    const said = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, value]) =>
      new Function(`return (${value});`)(),
    );
    expect(printed).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
  });
});

test('the whole warning names the code, the detail and the page', () => {
  expect(diagnose('MP-101', 'pets')).toMatchInlineSnapshot(
    `"mail-protocol MP-101: “pets” is not a question. It was left out; all other answers were kept. Use the ids that \`questions\` lists. A link from a newer version may contain a question that this version does not have. See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/MP-101.md."`,
  );
});

test('a long detail is cut to 64 characters', () => {
  expect(diagnose('MP-102', 'x'.repeat(1000))).toContain(`“${'x'.repeat(64)}”`);
});

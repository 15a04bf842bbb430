import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

test('the entry point is for the client, and does not re-export core’s functions to server components', () => {
  const entry = read('index.ts');
  expect(entry.split('\n')[0]).toBe("'use client';");
  expect(entry.match(/export .*@mail-protocol\/core/g)).toEqual(["export type * from '@mail-protocol/core"]);
});

const chapters = readdirSync(join(import.meta.dirname, 'styles')).toSorted();

test('the style sheet consists of its chapters, all but one in the layer', () => {
  const imports = withoutComments(read('styles.css')).trim().split('\n');
  expect(imports.toSorted()).toEqual(
    chapters.map((name) => `@import "./styles/${name}"${name === 'plain-tags.css' ? '' : ' layer(mail-protocol)'};`),
  );
  expect([imports[0], ...imports.slice(-3)].join()).toMatch(/tokens.*modes.*host-css-guard.*plain-tags/);
});

test.each(chapters)('%s has no size relative to the page’s root', (name) => {
  expect(withoutComments(read(`styles/${name}`))).not.toMatch(/[\d.]rem\b/);
});

test.each([
  ['modes.css', /forced-colors|prefers-reduced-motion|@media print|data-density|data-color-scheme/],
  ['host-css-guard.css', /:root \.mail-protocol/],
  ['plain-tags.css', /revert-layer/],
])('no other chapter contains what %s is about', (own, pattern) => {
  const found = chapters.filter((name) => pattern.test(withoutComments(read(`styles/${name}`))));
  expect(found).toEqual([own]);
});

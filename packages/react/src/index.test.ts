import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

test('the entry is for the client, and never hands core’s functions to server components', () => {
  const entry = read('index.ts');
  expect(entry.split('\n')[0]).toBe("'use client';");
  expect(entry.match(/export .*@mail-protocol\/core/g)).toEqual(["export type * from '@mail-protocol/core"]);
});

test('the style sheet stays in its layer, and takes no size from the page’s root', () => {
  const css = withoutComments(read('styles.css'));
  expect(css.trim()).toMatch(/^@layer mail-protocol\b/);
  expect(css).not.toMatch(/[\d.]rem\b/);
});

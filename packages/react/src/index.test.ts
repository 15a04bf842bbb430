import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The public surface. A change of these lists is a change for every host: think twice, and say so in the release notes. */
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

test('what can be imported', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "ComparisonTable",
      "ProtocolChooser",
      "useProtocolRecommendation",
    ]
  `);
});

test('the types beside it', async () => {
  const values = Object.keys(await import('./index.ts'));
  const names = [...read('index.ts').matchAll(/export (?:type )?\{([^}]*)\}/g)]
    .flatMap(([, list]) => (list ?? '').split(','))
    .map((name) => name.replace(/\btype\b/, '').trim());
  const types = names.filter((name) => name && !values.includes(name)).sort();
  expect(types).toMatchInlineSnapshot(`
    [
      "AcknowledgementState",
      "ChoiceDetails",
      "ComparisonTableProps",
      "InterviewEvent",
      "InterviewQuestion",
      "Part",
      "Parts",
      "ProtocolChooserProps",
      "ProtocolInterview",
      "ProtocolRecommendationOptions",
      "SurfaceOptions",
    ]
  `);
});

test('the entry is for the client, and never hands core’s functions to server components', () => {
  const entry = read('index.ts');
  expect(entry.split('\n')[0]).toBe("'use client';");
  expect(entry.match(/export .*@mail-protocol\/core/g)).toEqual(["export type * from '@mail-protocol/core"]);
});

test('the parts', () => {
  const parts = [...read('parts.ts').matchAll(/^ {2}readonly '?([a-z-]+)'?: string;/gm)].map(([, name]) => name);
  expect(parts).toMatchInlineSnapshot(`
    [
      "root",
      "intro",
      "interview",
      "question",
      "question-heading",
      "help",
      "options",
      "option",
      "option-mark",
      "option-label",
      "option-help",
      "badge",
      "known",
      "plan-heading",
      "steps",
      "review",
      "so-far",
      "result",
      "result-heading",
      "meaning",
      "section",
      "section-heading",
      "picture",
      "scale",
      "notice",
      "choice",
      "acknowledgement",
      "error",
      "button",
      "action",
      "settings",
      "table",
      "table-caption",
      "table-heading",
      "table-group",
      "table-row",
      "table-cell",
    ]
  `);
});

test('the custom properties, read and never declared', () => {
  const css = withoutComments(read('styles.css'));
  expect(
    [...new Set([...css.matchAll(/var\(\s*(--mp-[\w-]+)/g)].map(([, name]) => name))].sort(),
  ).toMatchInlineSnapshot(`
    [
      "--mp-accent",
      "--mp-border",
      "--mp-caution",
      "--mp-error",
      "--mp-font",
      "--mp-font-size",
      "--mp-muted",
      "--mp-on-accent",
      "--mp-radius",
      "--mp-space",
      "--mp-surface",
      "--mp-text",
    ]
  `);
  expect(css.match(/(?<=[{;]\s*)--mp-[\w-]+\s*:/g)).toBeNull();
});

test('the style sheet stays in its layer, and takes no size from the page’s root', () => {
  const css = withoutComments(read('styles.css'));
  expect(css.trim()).toMatch(/^@layer mail-protocol\b/);
  expect(css).not.toMatch(/[\d.]rem\b/);
});

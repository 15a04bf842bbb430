import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { propertiesIn } from '../.storybook/pages/themingContract.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = globSync(
  ['README.md', 'packages/*/README.md', '.storybook/pages/*.mdx', 'docs/{errors,guides,hosts}/*.md'],
  {
    cwd: root,
  },
).toSorted();

interface DescribedElement {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string }[];
  readonly slots: readonly { readonly name: string }[];
}
const manifest = JSON.parse(read('packages/element/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly DescribedElement[] }[];
};
const elements = new Map(
  manifest.modules.flatMap(({ declarations }) => declarations.map((element) => [element.tagName, element])),
);
/** Attributes of HTML, and one of Vue. */
const ofAnyTag = ['id', 'class', 'slot', 'style', 'hidden', 'v-pre'];

/** What PHP, Twig, Django and template strings replace before a browser sees the tag. */
const expressions = /<\?.*?\?>|\{\{.*?\}\}|\{%.*?%\}|\$\{.*?\}|' \. .*? \. '/gs;

/** Each tag in the blocks of HTML, or of languages that write it: its name, attributes and content. */
const tagsIn = (page: string): RegExpExecArray[] =>
  [...read(page).matchAll(/^```(?:html|twig|php|js)\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) => [
    ...code.replace(expressions, '').matchAll(/<(mail-protocol-[\w-]+)([^>]*)>(?:([\s\S]*?)<\/\1>)?/g),
  ]);

function unknownIn([, tag = '', attributes = '', content = '']: RegExpExecArray): string[] {
  const element = elements.get(tag);
  if (!element) return [`<${tag}>`];
  const names = [...ofAnyTag, ...element.attributes.map(({ name }) => name)];
  const slots = element.slots.map(({ name }) => name);
  const written = attributes.replace(/"[^"]*"|'[^']*'/g, '').split(/[\s=]+/);
  const filled = [...content.matchAll(/\sslot="(.*?)"/g)].map(([, slot = '']) => slot);
  return [
    ...written.filter((name) => name !== '' && !names.includes(name)),
    ...filled.filter((slot) => !slots.includes(slot)),
  ];
}

test.each(pages.filter((page) => tagsIn(page).length > 0))(
  'the tags in %s have attributes and slots that exist',
  (page) => {
    expect(tagsIn(page).flatMap(unknownIn)).toEqual([]);
  },
);

const customProperties = propertiesIn(read('packages/react/src/styles/tokens.css')).map(({ name }) => name);
const customPropertiesIn = (page: string): string[] => read(page).match(/--mp-[a-z-]*[a-z]/g) ?? [];

test.each(pages.filter((page) => customPropertiesIn(page).length > 0))('the custom properties in %s exist', (page) => {
  expect(customPropertiesIn(page).filter((name) => !customProperties.includes(name))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type PublicPart, propertiesIn, publicParts } from '../../.storybook/pages/themingContract.ts';
import { describedElements } from './describedElements.ts';
import { withTables } from './readmeTables.ts';

// The classes need only their style sheet, which this runner hands out empty.
vi.mock('@mail-protocol/react/styles.css?inline', () => ({ default: '' }));

const here = import.meta.dirname;
const read = (name: string) => readFileSync(join(here, name), 'utf8');
const styles = read('../react/src/styles/tokens.css');
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).toSorted();

/** The component that each element shows. */
const components: Readonly<Record<string, string>> = {
  'mail-protocol-chooser': 'ProtocolChooser.tsx',
  'mail-protocol-comparison': 'ComparisonTable.tsx',
  'mail-protocol-setup': 'SetupGuide.tsx',
};

/** A source file of the React package with all that it loads, at once or later. */
function loadedBy(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(file)) return found;
  const source = read(`../react/src/${file}`);
  found.set(file, source);
  for (const [, next = ''] of source.matchAll(/^(?!import type).*\b(?:from |import\()'\.\/([\w./-]+\.tsx?)'/gm))
    loadedBy(next, found);
  return found;
}

/** Which parts an element renders. */
function partsIn(tag: string): readonly PublicPart[] {
  const source = [...loadedBy(components[tag] ?? '').values()].join('\n');
  return publicParts.filter(({ name }) => source.includes(`part('${name}')`) || source.includes(`part="${name}"`));
}

/** What editors and documentation tools read. */
const manifest = {
  schemaVersion: '2.1.0',
  readme: 'README.md',
  modules: describedElements.map(({ tag, className, description, attributes, properties, methods, events, slots }) => ({
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: className,
        tagName: tag,
        description,
        superclass: { name: 'HTMLElement' },
        attributes: attributes.map(({ name, type, description: says }) => ({
          name,
          type: { text: type },
          description: says,
        })),
        members: [
          ...properties.map(({ name, type, description: says }) => ({
            kind: 'field',
            name,
            type: { text: type },
            description: says,
            ...(says.includes('Read only.') ? { readonly: true } : {}),
          })),
          ...methods.map(({ name, type, description: says }) => ({
            kind: 'method',
            name,
            return: { type: { text: type } },
            description: says,
          })),
        ],
        events: events.map(({ name, type, description: says }) => ({
          name,
          type: { text: type },
          description: says,
        })),
        slots,
        cssParts: partsIn(tag).map(({ name, meaning }) => ({ name, description: meaning })),
        cssProperties: propertiesIn(styles).map(({ name, fallback, meaning }) => ({
          name,
          default: fallback,
          description: meaning,
        })),
      },
    ],
    exports: [{ kind: 'js', name: className, declaration: { name: className, module: 'dist/index.js' } }],
  })),
};

test('the manifest matches the descriptions, with the parts and custom properties of the source', async () => {
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot('custom-elements.json');
});

test.each(describedElements)('$tag has the attributes that are described', async ({ className, attributes }) => {
  const classes = (await import('./src/index.ts')) as unknown as Record<
    string,
    { observedAttributes: readonly string[] }
  >;
  expect(names(attributes)).toEqual(classes[className]?.observedAttributes.toSorted());
});

test.each(describedElements)(
  '$tag has the properties and methods that are described',
  async ({ className, properties, methods }) => {
    const classes = (await import('./src/index.ts')) as unknown as Record<string, { prototype: object }>;
    const own: [name: string, PropertyDescriptor][] = [];
    // The last prototype is left out: it stands for the browser's `HTMLElement`.
    for (
      let each = classes[className]?.prototype ?? {};
      Object.getPrototypeOf(Object.getPrototypeOf(each)) !== null;
      each = Object.getPrototypeOf(each)
    )
      own.push(...Object.entries(Object.getOwnPropertyDescriptors(each)));
    const internal =
      /^(constructor|.*Callback|view|update|leave|shared|attribute|english|offeredProtocols|takePart|keepNative)$/;
    const found = [...new Map(own)].filter(([name]) => !internal.test(name));
    expect(names(properties)).toEqual(found.flatMap(([name, { get }]) => (get ? [name] : [])).toSorted());
    expect(names(methods)).toEqual(found.flatMap(([name, { get }]) => (get ? [] : [name])).toSorted());
    for (const { name, description } of properties)
      expect(description.includes('Read only.'), name).toBe(!found.find(([each]) => each === name)?.[1].set);
  },
);

test('the events and slots that are described are those of the source', () => {
  const source = read('src/ProtocolChooserElement.tsx');
  const [chooser] = describedElements;
  const emitted = [...source.matchAll(/#emit\('([\w-]+)'/g)].map(([, name]) => `mail-protocol-${name}`);
  expect(names(chooser?.events ?? [])).toEqual([...new Set([...emitted, 'input', 'change'])].toSorted());
  const typed = [
    ...read('src/ProtocolChooserEventMap.ts').matchAll(/^ {2}'(mail-protocol-[\w-]+)': CustomEvent/gm),
  ].map(([, name]) => name);
  expect(typed.toSorted()).toEqual([...new Set(emitted)].toSorted());
  const slots = [...source.matchAll(/slotted\('([\w-]+)'\)/g)].map(([, name]) => name);
  expect(names(chooser?.slots ?? [])).toEqual([...new Set(slots)].toSorted());
});

test('the events and slots of the guide that are described are those of the source', () => {
  const source = read('src/SetupGuideElement.tsx');
  const guide = describedElements.find(({ tag }) => tag === 'mail-protocol-setup');
  const emitted = [...source.matchAll(/#emit\('([\w-]+)'/g)].map(([, name]) => `mail-protocol-${name}`);
  expect(names(guide?.events ?? [])).toEqual([...new Set(emitted)].toSorted());
  const slots = [...source.matchAll(/\[slot="([\w-]+)"\]/g)].map(([, name]) => name);
  expect(names(guide?.slots ?? [])).toEqual(slots);
});

test('every attribute has a description', () => {
  for (const { attributes } of describedElements)
    for (const { name, description } of attributes) expect(description, name).toMatch(/^[A-Z].*\.$/);
});

test('the README must have a section for each element', () => {
  const readme = read('README.md').replace('## The set-up\n', '## The setup\n');
  expect(() => withTables(readme, [], [])).toThrow('The README has no section for <mail-protocol-setup>.');
});

test('the README is generated from the same descriptions, and leaves nothing out', async () => {
  const readme = withTables(read('README.md'), propertiesIn(styles), publicParts);
  await expect(readme).toMatchFileSnapshot('README.md');
  const listed = describedElements.flatMap(({ attributes, properties, methods, events, slots }) =>
    names([...attributes, ...properties, ...methods, ...events, ...slots]),
  );
  for (const name of [...listed, ...names(propertiesIn(styles)), ...names(publicParts)])
    expect(readme).toContain(`\`${name}\``);
});

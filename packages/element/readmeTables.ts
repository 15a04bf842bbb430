import type { PublicPart, PublicProperty } from '../../.storybook/pages/themingContract.ts';
import { markdownTable } from '../core/scripts/markdownTable.ts';
import { type DescribedElement, describedElements } from './describedElements.ts';

/** Headings, then rows of cells. */
type Table = readonly (readonly string[])[];

const code = (text: string): string => `\`${text}\``;

/** The type of an event's detail; none for an event of HTML. */
function detailOf(type = ''): string {
  const detail = /^CustomEvent<(.*)>$/.exec(type)?.[1];
  return detail ? code(detail) : '';
}

const tablesOf = ({ attributes, properties, methods, events, slots }: DescribedElement): readonly Table[] => [
  [
    ['attribute', 'takes', ''],
    ...attributes.map(({ name, type = '', description }) => [code(name), type, description]),
  ],
  [
    ['property or method', 'type', ''],
    ...[...properties, ...methods].map(({ name, type = '', description }) => [code(name), code(type), description]),
  ],
  [['event', 'detail', ''], ...events.map(({ name, type, description }) => [code(name), detailOf(type), description])],
  [['slot', ''], ...slots.map(({ name, description }) => [code(name), description])],
];

/** The heading of an element's section. */
const headings: Readonly<Record<string, string>> = {
  'mail-protocol-chooser': 'The chooser',
  'mail-protocol-comparison': 'The comparison',
  'mail-protocol-setup': 'The set-up',
};

/**
 * A README with up-to-date tables of attributes, properties, events, slots, custom properties and parts.
 *
 * @throws If an element has no section.
 */
export function withTables(
  readme: string,
  customProperties: readonly PublicProperty[],
  parts: readonly PublicPart[],
): string {
  const theming: Table = [
    ['custom property', ''],
    ...customProperties.map(({ name, meaning }) => [code(name), meaning]),
  ];
  const partTable: Table = [
    ['part', 'what it is, and its states'],
    ...parts.map(({ name, meaning, states }) => [code(name), `${meaning} ${states}`.trim()]),
  ];
  const given = readme.split(/^(?=## )/m);
  const sectionOf = ({ tag }: DescribedElement) => given.find((section) => section.startsWith(`## ${headings[tag]}\n`));
  for (const element of describedElements)
    if (!sectionOf(element)) throw new Error(`The README has no section for <${element.tag}>.`);
  const sections = given.map((section) => {
    const element = describedElements.find((each) => sectionOf(each) === section);
    const tables = [theming, partTable, ...(element ? tablesOf(element) : [])];
    return section.replace(/^\| ([a-z ]*?) +\|.*\n(?:\|.*\n)+/gm, (before, heading: string) => {
      const table = tables.find(([headings]) => headings?.[0] === heading);
      return table ? markdownTable(table) : before;
    });
  });
  return sections.join('');
}

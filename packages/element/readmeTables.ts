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

/** A README with up-to-date tables of attributes, properties, events, slots, custom properties and parts. */
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
  const sections = readme.split(/^(?=## )/m).map((section) => {
    const element = describedElements.find(({ tag }) => section.startsWith(`## The ${tag.split('-').at(-1)}\n`));
    const tables = [theming, partTable, ...(element ? tablesOf(element) : [])];
    return section.replace(/^\| ([a-z ]*?) +\|.*\n(?:\|.*\n)+/gm, (before, heading: string) => {
      const table = tables.find(([headings]) => headings?.[0] === heading);
      return table ? markdownTable(table) : before;
    });
  });
  return sections.join('');
}

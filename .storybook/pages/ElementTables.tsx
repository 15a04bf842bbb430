import { type Described, describedElements } from '../../packages/element/describedElements.ts';
import { GuideTable } from './GuideTable.tsx';

interface ElementTablesProps {
  readonly tag: string;
}

/** The attributes, properties, methods, events and slots of a custom element, as its README lists them. */
export function ElementTables({ tag }: ElementTablesProps) {
  const element = describedElements.find((described) => described.tag === tag);
  if (!element) throw new Error(`${tag} has no description.`);
  const { attributes, properties, methods, events, slots } = element;
  const typed = (caption: string, rows: readonly Described[]) => (
    <GuideTable
      caption={caption}
      columns={['Name', 'Type', 'What it is for']}
      rows={rows.map(({ name, type, description }) => [name, `\`${type}\``, description])}
    />
  );
  const plain = (caption: string, rows: readonly Described[]) =>
    rows.length > 0 && (
      <GuideTable
        caption={caption}
        columns={['Name', 'What it is for']}
        rows={rows.map(({ name, description }) => [name, description])}
      />
    );
  return (
    <div className="guide-stack">
      {typed('Attributes', attributes)}
      {typed('Properties and methods', [...properties, ...methods])}
      {plain('Events', events)}
      {plain('Slots', slots)}
    </div>
  );
}

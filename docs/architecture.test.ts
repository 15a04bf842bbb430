import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/react/src');
const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** Components that many others use, named in the sentence below the list. */
const shared = [
  'ComponentRoot',
  'ErrorMessage',
  'Fold',
  'Heading',
  'Lines',
  'Marks',
  'Section',
  'StageHeading',
  'Words',
];

const list = /^ProtocolChooser {2}[^`]*/m.exec(architecture)?.[0] ?? '';
/** Each component of the list, with the one above it that is less indented. */
const listed = list
  .trimEnd()
  .split('\n')
  .map((line, index, lines) => {
    const depth = (of: string) => of.search(/\S/);
    const parent = lines.slice(0, index).findLast((above) => depth(above) < depth(line));
    const [name = ''] = line.trim().split(/\s+/);
    return { name, parent: parent?.trim().split(/\s+/)[0] ?? null };
  });

describe('the list of components in ARCHITECTURE.md', () => {
  test('has every component', () => {
    const files = readdirSync(source).filter((file) => /^[A-Z]\w+\.tsx$/.test(file));
    const names = files.map((file) => file.replace('.tsx', '')).filter((name) => !shared.includes(name));
    expect(listed.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  test.each(listed)('$name is below a component that imports it', ({ name, parent }) => {
    if (parent === null) expect(['ProtocolChooser', 'SetupGuide', 'ComparisonTable']).toContain(name);
    else expect(readFileSync(join(source, `${parent}.tsx`), 'utf8')).toContain(`from './${name}.tsx'`);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// This runner hands out style sheets empty.
vi.mock('@mail-protocol/react/styles.css?inline', () => ({ default: '' }));

test('what can be imported, on a server too', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "ProtocolChooserElement",
      "ProtocolComparisonElement",
    ]
  `);
  expect(Object.keys(await import('./register.ts'))).toEqual([]);
});

test('the types beside it', () => {
  const source = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
  const types = [...source.matchAll(/export type \{([^}]*)\}|\btype (\w+)\b/g)].flatMap(([, list, one]) =>
    (one ?? list ?? '').split(',').map((name) => name.trim()),
  );
  expect(types.filter(Boolean).sort()).toMatchInlineSnapshot(`
    [
      "ChoiceEventDetail",
      "ProtocolChooserAttributes",
      "ProtocolChooserEventMap",
      "ProtocolChooserListeners",
      "ProtocolComparisonAttributes",
    ]
  `);
});

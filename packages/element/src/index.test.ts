import { expect, test, vi } from 'vitest';

// This runner hands out style sheets empty.
vi.mock('@mail-protocol/react/styles.css?inline', () => ({ default: '' }));

test('what can be imported, on a server too', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toMatchInlineSnapshot(`
    [
      "ProtocolChooserElement",
      "ProtocolComparisonElement",
      "SetupGuideElement",
    ]
  `);
  expect(Object.keys(await import('./register.ts'))).toEqual([]);
});

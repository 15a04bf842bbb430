import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { openPage } from '../openPage.ts';
import { Host } from './Host.ts';

let host: Host;

beforeAll(() => {
  host = new Host();
});

afterAll(() => host.remove());

/** The colour of the action in a host that bundles our style sheet with its own, as Vite does by default. */
async function bundledAccent(styles: string, attributes = ''): Promise<string> {
  host.write('host.css', `@import '@mail-protocol/react/styles.css';\n${styles}`);
  host.write(
    'index.html',
    `<!doctype html><link rel="icon" href="data:,"><link rel="stylesheet" href="./host.css">
      <div class="mail-protocol" ${attributes}><button part="action">Choose</button></div>`,
  );
  await build({ root: host.folder, base: './', configFile: false, logLevel: 'error', build: { emptyOutDir: true } });
  const site = serve(join(host.folder, 'dist'));
  try {
    const { page } = await openPage(site.url);
    return await page.locator('button').evaluate(async (action) => {
      await Promise.all(action.getAnimations().map(({ finished }) => finished));
      return getComputedStyle(action).backgroundColor;
    });
  } finally {
    site.close();
  }
}

const light = 'rgb(29, 79, 196)';
const dark = 'rgb(168, 193, 255)';

// Vite's Lightning CSS replaces light-dark() with variables, and sets them only if a style sheet sets color-scheme.
test.each([
  ['a host that sets no colour scheme', '', '', light],
  ['a light one', ':root { color-scheme: light }', '', light],
  ['a dark one', ':root { color-scheme: dark }', '', dark],
  ['a chooser with `colorScheme="dark"`', '', 'data-color-scheme="dark"', dark],
])('bundled for older browsers, the accent still works: %s', async (_, styles, attributes, expected) => {
  expect(await bundledAccent(styles, attributes)).toBe(expected);
});

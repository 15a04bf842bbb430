import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunch } from './chromium.ts';
import { joinedStyles } from './joinedStyles.ts';
import { serve } from './serve.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunch());
  folder = mkdtempSync(join(tmpdir(), 'bundled-'));
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The colour of the action in a host that bundles our style sheet with its own, as Vite does unless told otherwise. */
async function bundledAccent(host: string, attributes = ''): Promise<string> {
  writeFileSync(join(folder, 'styles.css'), joinedStyles());
  writeFileSync(join(folder, 'host.css'), `@import './styles.css';\n${host}`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><link rel="stylesheet" href="./host.css">
      <div class="mail-protocol" ${attributes}><button part="action">Choose</button></div>`,
  );
  await build({ root: folder, base: './', configFile: false, logLevel: 'error', build: { emptyOutDir: true } });
  const site = serve(join(folder, 'dist'));
  // Painted before its style sheet has arrived, the button would move to its colour.
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  try {
    await page.goto(site.url);
    return await page.locator('button').evaluate((action) => getComputedStyle(action).backgroundColor);
  } finally {
    await page.close();
    site.close();
  }
}

const light = 'rgb(29, 79, 196)';
const dark = 'rgb(168, 193, 255)';

// Vite's Lightning CSS writes light-dark() with variables that it sets only where a style sheet sets color-scheme.
test.each([
  ['a host that sets no colour scheme', '', '', light],
  ['a light one', ':root { color-scheme: light }', '', light],
  ['a dark one', ':root { color-scheme: dark }', '', dark],
  ['a chooser that is told to be dark', '', 'data-color-scheme="dark"', dark],
])(
  'bundled for older browsers, the accent is there: %s',
  async (_, host, attributes, expected) => {
    expect(await bundledAccent(host, attributes)).toBe(expected);
  },
  20_000,
);

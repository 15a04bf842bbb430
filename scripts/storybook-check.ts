import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Builds the static site and opens its start page from a folder below a domain, as a visitor would for the first time.
 */

const limit = 2_000_000;
const folder = mkdtempSync(join(tmpdir(), 'storybook-check-'));
const problems: string[] = [];

const built = spawnSync('node', [join(import.meta.dirname, 'storybook-build.ts'), '-o', folder], { encoding: 'utf8' });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}`);
  process.exit(1);
}

const site = serve(folder);
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`An error on the page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && request.url().startsWith('http'))
      problems.push(`${request.url()} is not part of the site.`);
  });
  await page.goto(site.url);
  const docs = page.frameLocator('iframe#storybook-preview-iframe');
  await docs.getByRole('heading', { level: 1, name: 'mail-protocol' }).waitFor();
  // The page contains a story, whose style sheet must load too: without it, the action has no colour.
  const chosen = docs.getByRole('radio').first();
  await chosen.click();
  await page.waitForLoadState('networkidle');
  const colour = await docs
    .locator('[part~="action"]')
    .first()
    .evaluate((action) => getComputedStyle(action).backgroundColor);
  if (colour === 'rgba(0, 0, 0, 0)') problems.push('The action of the first story has no colour.');
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}

for (const path of site.missed) if (path !== '/favicon.ico') problems.push(`${path} is asked for and is not there.`);

const total = [...site.sent.values()].reduce((sum, size) => sum + size, 0);
const heaviest = [...site.sent].toSorted(([, one], [, other]) => other - one).slice(0, 8);
console.log(`The start page of Storybook: ${(total / 1e6).toFixed(2)} MB in ${site.sent.size} files.`);
if (total > limit) {
  problems.push(`The start page is to load below ${limit / 1e6} MB.`);
  console.log(heaviest.map(([path, size]) => `${(size / 1e3).toFixed(0)} kB ${path}`).join('\n'));
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

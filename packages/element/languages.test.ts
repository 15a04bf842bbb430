import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chromiumLaunch } from '../../scripts/chromium.ts';
import { languages } from '../core/scripts/localeFiles.ts';
import { publishedWords } from '../core/scripts/messages.ts';
import { bundle, bundledScript, languageScript, modules } from './build.ts';

const words = (tag: string): string => JSON.stringify(publishedWords(tag));
const question = (tag: string): string => JSON.parse(words(tag))['question.devices'];

/** The files in the folder of the script, by name. */
const assets: Record<string, string> = {};
let server: Server;
let site: string;
let browser: Browser;

/** What the server sends, and under which policy. */
let page = '';
let policy = '';
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  assets['mail-protocol.js'] = (await bundledScript()).code;
  const built = (await build(bundle(modules, false))) as Rolldown.RolldownOutput[];
  for (const file of built.flatMap(({ output }) => output))
    if (file.type === 'chunk') assets[file.fileName] = file.code;
  for (const tag of languages) {
    assets[`mail-protocol.${tag}.json`] = words(tag);
    assets[`mail-protocol.${tag}.js`] = languageScript(tag, words(tag));
  }
  server = createServer((request, response) => {
    requested.push(request.url ?? '');
    const name = /^\/assets\/([^?]+)/.exec(request.url ?? '')?.[1];
    const type = name?.endsWith('.json') ? 'application/json' : name ? 'text/javascript' : 'text/html';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', policy);
    if (name && !assets[name]) response.statusCode = 404;
    response.end(name ? assets[name] : page);
  }).listen(0);
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch(await chromiumLaunch());
}, 120_000);

afterEach(() => {
  requested.length = 0;
  complaints.length = 0;
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page of a panel, with these scripts in its head. */
const pageOf = (
  scripts: string,
  lang = 'de',
): string => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Panel</title>
  <link rel="icon" href="data:,">${scripts}
  <form><mail-protocol-chooser name="protocol"><input name="protocol" value="imap"></mail-protocol-chooser></form>
  <mail-protocol-comparison></mail-protocol-comparison>`;

async function open(address = site): Promise<Page> {
  const tab = await browser.newPage({ bypassCSP: false });
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(address);
  return tab;
}

const chooser = (tab: Page) => tab.locator('mail-protocol-chooser .mail-protocol');
const shows = (tab: Page, tag: string) => chooser(tab).getByText(question(tag), { exact: true }).waitFor();
const files = (ending: string): string[] => requested.filter((url) => url.includes(ending));

test('a classic script fetches the language of the page once, from its own folder, and follows it', async () => {
  page = pageOf('<script src="/assets/mail-protocol.js?v=3"></script>');
  policy = "default-src 'self'; img-src data:; require-trusted-types-for 'script'";
  const tab = await open();
  await shows(tab, 'de');
  expect(files('.json')).toEqual(['/assets/mail-protocol.de.json?v=3']);
  const table = tab.locator('mail-protocol-comparison .mail-protocol');
  expect(await table.getAttribute('lang')).toBe('de');
  expect(await table.locator('caption').textContent()).toBe(JSON.parse(words('de'))['table.caption']);
  await tab.evaluate(() => {
    document.documentElement.lang = 'ar';
  });
  await shows(tab, 'ar');
  expect(await chooser(tab).evaluate((root) => getComputedStyle(root).direction)).toBe('rtl');
  await tab.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await shows(tab, 'en');
  expect(files('.json')).toEqual(['de', 'ar'].map((tag) => `/assets/mail-protocol.${tag}.json?v=3`));
  expect(complaints).toEqual([]);
  await tab.close();
}, 60_000);

test.each([
  ['after', ['mail-protocol', 'mail-protocol.de']],
  ['before', ['mail-protocol.de', 'mail-protocol']],
])(
  'the script of a language is enough under a policy that forbids fetching, %s the main script',
  async (_, names) => {
    page = pageOf(names.map((name) => `<script src="/assets/${name}.js"></script>`).join(''));
    policy =
      "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
    const tab = await open();
    await shows(tab, 'de');
    expect(files('.json')).toEqual([]);
    expect(complaints).toEqual([]);
    await tab.close();
  },
  60_000,
);

test('a module fetches the language from its own folder', async () => {
  page = pageOf('<script type="module" src="/assets/register.js"></script>');
  policy = "default-src 'self'; img-src data:; require-trusted-types-for 'script'";
  const tab = await open();
  await shows(tab, 'de');
  expect(files('.json')).toEqual(['/assets/mail-protocol.de.json']);
  expect(complaints).toEqual([]);
  await tab.close();
}, 60_000);

test.each([
  ['is not there', "default-src 'self'", 404],
  ['may not be fetched', "default-src 'none'; script-src 'self'; style-src 'self'", 'connect-src'],
])(
  'if the file %s, English stays, and a warning says so',
  async (_, rule, reason) => {
    const { 'mail-protocol.de.json': file = '' } = assets;
    delete assets['mail-protocol.de.json'];
    page = pageOf('<script src="/assets/mail-protocol.js"></script>');
    policy = `${rule}; img-src data:`;
    const tab = await open();
    await shows(tab, 'en');
    assets['mail-protocol.de.json'] = file;
    expect(await chooser(tab).getAttribute('lang')).toBe('en');
    expect(complaints.filter((text) => text.includes(' MP-'))).toEqual([
      'mail-protocol MP-303: de. See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/MP-303.md.',
    ]);
    // What the browser itself says of it.
    expect(complaints.some((text) => text.includes(String(reason)))).toBe(true);
    await tab.close();
  },
  60_000,
);

test('opened from disk, a language loads through its own script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    for (const name of ['mail-protocol.js', 'mail-protocol.ar.js'])
      writeFileSync(join(folder, name), assets[name] ?? '');
    const scripts = '<script src="mail-protocol.ar.js" defer></script><script src="mail-protocol.js" defer></script>';
    writeFileSync(join(folder, 'page.html'), pageOf(scripts, 'ar'));
    const tab = await open(pathToFileURL(join(folder, 'page.html')).href);
    await shows(tab, 'ar');
    expect(complaints).toEqual([]);
    await tab.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

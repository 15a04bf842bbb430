import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunch } from '../../scripts/chromium.ts';
import { english } from '../core/src/locales/en.ts';
import { bundledScript, furtherFiles } from './build.ts';
import { missingIn } from './furtherFiles.ts';

/** What a further file may weigh, in bytes after `gzip -9`. */
const limits: Readonly<Record<string, number>> = { 'mail-protocol-setup.js': 10_100, 'mail-protocol-makers.js': 7_000 };

let files: Readonly<Record<string, string>>;
let browser: Browser;

beforeAll(async () => {
  const script = (await bundledScript()).code;
  files = { 'mail-protocol.js': script, ...(await furtherFiles()) };
  browser = await chromium.launch(await chromiumLaunch());
}, 240_000);

afterAll(() => browser.close());

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const server = JSON.stringify({
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  smtp: { host: 'smtp.example.net' },
});

const guide = (program: string) =>
  `<mail-protocol-setup protocol="imap" program="${program}" facts="v=2&amp;current=new" server='${server}'><p>By hand: imap.example.net</p></mail-protocol-setup>`;

/** A page under a strict policy, with what it asked for and what its console said. */
async function opened(body: string, without: readonly string[] = []) {
  const asked: string[] = [];
  const site = createServer((request, response) => {
    const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
    if (name !== 'page' && name !== 'favicon.ico') asked.push(request.url ?? '');
    response.setHeader('Content-Security-Policy', policy);
    const code = without.includes(name) ? undefined : files[name];
    if (name === 'page')
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(`<!doctype html><html lang="en"><title>x</title>${body}`);
    else if (code) response.setHeader('Content-Type', 'text/javascript').end(code);
    else response.writeHead(404).end();
  }).listen(0);
  const tab = await browser.newPage({ acceptDownloads: true });
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.goto(`http://localhost:${(site.address() as AddressInfo).port}/page`);
  return {
    tab,
    asked,
    complaints: () => complaints.filter((text) => !/favicon|404/.test(text)),
    close: async () => {
      await tab.close();
      site.close();
    },
  };
}

test('the files have no import and no export, and stay within their size limits', () => {
  for (const [name, limit] of Object.entries(limits)) {
    const code = files[name] ?? '';
    expect(code.startsWith('(globalThis.mailProtocolFiles??={})')).toBe(true);
    expect(code).not.toMatch(/(^|[;}\n])\s*(import|export)\b[^(]/);
    expect(() => new Function(code)).not.toThrow();
    const { length } = gzipSync(code, { level: 9 });
    console.info(`${name}: ${length} gzip`);
    expect(length).toBeLessThanOrEqual(limit);
    expect(length).toBeGreaterThan(limit * 0.9);
  }
});

test('names that the script does not export are reported', () => {
  expect(missingIn('shared[0].useState(shared[0].useReducer)')).toEqual(['element/src/react.ts: useReducer']);
});

test('with a strict policy, the guide loads from beside the script, and the makers when needed', async () => {
  const page = await opened(`<script src="/mail-protocol.js?v=3"></script>${guide('ios-mail')}`);
  try {
    await page.tab.getByRole('heading', { name: 'Set up IMAP' }).waitFor();
    expect(page.asked).toEqual(['/mail-protocol.js?v=3', '/mail-protocol-setup.js?v=3']);
    const download = page.tab.waitForEvent('download');
    await page.tab.getByRole('button', { name: 'Download a file that sets up IMAP' }).click();
    expect((await download).suggestedFilename()).toBe('imap.example.net-imap.mobileconfig');
    expect(page.asked.slice(2)).toEqual(['/mail-protocol-makers.js?v=3']);
    await page.tab.getByRole('combobox').selectOption('thunderbird-android');
    await page.tab.getByRole('button', { name: 'Show a code that sets up IMAP' }).click();
    await page.tab.locator('mail-protocol-setup figure path').waitFor();
    expect(page.complaints()).toEqual([]);
  } finally {
    await page.close();
  }
}, 60_000);

test('files that the page has loaded as classic scripts are not loaded again', async () => {
  const tags = Object.keys(files).map((name) => `<script src="/${name}" defer></script>`);
  const page = await opened(`${tags.join('')}${guide('thunderbird-android')}`);
  try {
    await page.tab.getByRole('button', { name: 'Show a code that sets up IMAP' }).click();
    await page.tab.locator('mail-protocol-setup figure path').waitFor();
    expect(page.asked.toSorted()).toEqual(
      Object.keys(files)
        .map((name) => `/${name}`)
        .toSorted(),
    );
    expect(page.complaints()).toEqual([]);
  } finally {
    await page.close();
  }
}, 60_000);

test('if the guide can’t be loaded, a sentence says so, and the content of the tag stays', async () => {
  const page = await opened(`<script src="/mail-protocol.js"></script>${guide('ios-mail')}`, [
    'mail-protocol-setup.js',
  ]);
  try {
    await page.tab.getByText(english['set-up.not-loaded']).waitFor();
    expect(await page.tab.getByText('By hand: imap.example.net').isVisible()).toBe(true);
    expect(page.complaints().join()).toMatch(/MP-304/);
  } finally {
    await page.close();
  }
}, 60_000);

test('if the makers can’t be loaded, a sentence says so, and the settings stay', async () => {
  const page = await opened(`<script src="/mail-protocol.js"></script>${guide('ios-mail')}`, [
    'mail-protocol-makers.js',
  ]);
  try {
    await page.tab.getByRole('button', { name: 'Download a file that sets up IMAP' }).click();
    await page.tab.locator('mail-protocol-setup [data-note]', { hasText: english['guide.not-loaded'] }).waitFor();
    expect(await page.tab.getByText('993, SSL/TLS').isVisible()).toBe(true);
  } finally {
    await page.close();
  }
}, 60_000);

const chooser = `<mail-protocol-chooser facts="v=2&amp;devices=in-step&amp;current=new" server='${server}'><p slot="settings-imap">By hand: imap.example.net</p></mail-protocol-chooser>`;

test('a chooser with settings loads the guide while its advice is read, and shows it once a protocol is chosen', async () => {
  const page = await opened(`<script src="/mail-protocol.js?v=3"></script>${chooser}`);
  try {
    await page.tab.getByRole('heading', { name: 'Use IMAP' }).waitFor();
    await expect.poll(() => page.asked).toEqual(['/mail-protocol.js?v=3', '/mail-protocol-setup.js?v=3']);
    await page.tab.waitForFunction(() => 'mailProtocolFiles' in globalThis);
    await page.tab.getByRole('button', { name: 'Use IMAP' }).click();
    await page.tab.getByRole('heading', { name: english['guide.settings'] }).waitFor();
    expect(await page.tab.getByText('993, SSL/TLS').isVisible()).toBe(true);
    expect(await page.tab.getByText('By hand: imap.example.net').isVisible()).toBe(false);
    expect(await page.tab.getByRole('heading', { name: 'Set up IMAP' }).count()).toBe(1);
    await page.tab.getByRole('combobox').selectOption('ios-mail');
    const download = page.tab.waitForEvent('download');
    await page.tab.getByRole('button', { name: 'Download a file that sets up IMAP' }).click();
    expect((await download).suggestedFilename()).toBe('imap.example.net-imap.mobileconfig');
    expect(page.complaints()).toEqual([]);
  } finally {
    await page.close();
  }
}, 60_000);

test('if the guide can’t be loaded, a chooser says so, and its steps and the page’s settings stay', async () => {
  const page = await opened(`<script src="/mail-protocol.js"></script>${chooser}`, ['mail-protocol-setup.js']);
  try {
    await page.tab.getByRole('button', { name: 'Use IMAP' }).click();
    await page.tab.getByText(english['set-up.no-settings']).waitFor();
    expect(await page.tab.getByRole('checkbox').count()).toBeGreaterThan(1);
    expect(await page.tab.getByText('By hand: imap.example.net').isVisible()).toBe(true);
    expect(page.complaints().join()).toMatch(/MP-304/);
  } finally {
    await page.close();
  }
}, 60_000);

test('a page with only a chooser loads neither', async () => {
  const page = await opened('<script src="/mail-protocol.js"></script><mail-protocol-chooser></mail-protocol-chooser>');
  try {
    await page.tab.locator('mail-protocol-chooser [part~="option"]').first().waitFor();
    expect(page.asked).toEqual(['/mail-protocol.js']);
    expect(await page.tab.evaluate(() => 'mailProtocolFiles' in globalThis)).toBe(false);
  } finally {
    await page.close();
  }
}, 60_000);

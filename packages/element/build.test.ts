import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumLaunch } from '../../scripts/chromium.ts';
import { bundle, modules } from './build.ts';
import { limit, weighScript } from './size.ts';

let weighed: Awaited<ReturnType<typeof weighScript>>;
let browser: Browser;

beforeAll(async () => {
  weighed = await weighScript();
  browser = await chromium.launch(await chromiumLaunch());
}, 120_000);

afterAll(() => browser.close());

test('the script stays below its limit, but not far below', () => {
  const { whole, parts } = weighed;
  const table = Object.entries({ ...parts, 'the script': whole });
  console.info(table.map(([name, { gzip, brotli }]) => `${name}: ${gzip} gzip, ${brotli} brotli`).join('\n'));
  expect(whole.gzip).toBeLessThanOrEqual(limit);
  expect(whole.gzip).toBeGreaterThan(limit * 0.95);
});

test('the script needs no loader, no Node and no React, and writes no markup as text', () => {
  const { text } = weighed.whole;
  expect(text).not.toMatch(/\bdefine\.amd\b|\bmodule\.exports\b|\brequire\(|process\.env|__SECRET_INTERNALS/);
  expect(text).not.toMatch(/insertAdjacentHTML|outerHTML|document\.write|new Function|\beval\(/);
  // Preact's own `dangerouslySetInnerHTML`, which none of our components uses.
  expect(text.match(/\binnerHTML\b/g)?.length).toBe(2);
  expect(text).toMatch(/light-dark\(#1d4fc4, ?#a8c1ff\)/);
});

test('the modules can be imported without a document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'element-'));
  try {
    const built = (await build(bundle(modules, false))) as Rolldown.RolldownOutput[];
    for (const file of built.flatMap(({ output }) => output))
      if (file.type === 'chunk') writeFileSync(join(folder, file.fileName), file.code);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const url = (name: string) => JSON.stringify(pathToFileURL(join(folder, name)).href);
    const source = `await import(${url('register.js')}); console.log(Object.keys(await import(${url('index.js')})).join())`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim()).toBe('ProtocolChooserElement,ProtocolComparisonElement,SetupGuideElement');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** A page under the strictest policy that lets a script of its own run, with the script in its head. */
const page = `<!doctype html><html lang="en"><title>Panel</title><script src="/mail-protocol.js"></script>
  <form><mail-protocol-chooser name="protocol" facts="v=1&amp;devices=in-step">
    <label><input type="radio" name="protocol" value="imap"> IMAP</label>
    <label><input type="radio" name="protocol" value="pop3" checked> POP3</label>
  </mail-protocol-chooser></form><mail-protocol-comparison></mail-protocol-comparison>`;

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

test('works from the head of a page with a strict policy and trusted types, and posts once', async () => {
  const server = createServer((request, response) => {
    const script = request.url === '/mail-protocol.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(script ? weighed.whole.text : page);
  }).listen(0);
  const tab = await browser.newPage({ bypassCSP: false });
  const complaints: string[] = [];
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/page`);
    const imap = tab.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true });
    await imap.click();
    expect(await tab.evaluate(() => document.querySelector('mail-protocol-chooser')?.children.length)).toBe(1);
    expect(
      await tab.evaluate(() => new URLSearchParams([...new FormData(document.forms[0])] as string[][]).toString()),
    ).toBe('protocol=imap');
    expect(await tab.locator('mail-protocol-comparison table').count()).toBe(1);
    const change = tab.locator('mail-protocol-chooser [part~="button"]').first();
    expect(await change.evaluate((button) => getComputedStyle(button).color)).toBe('rgb(29, 79, 196)');
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  } finally {
    await tab.close();
    server.close();
  }
}, 60_000);

test('a choice is restored when the person returns to the page', async () => {
  const server = createServer((request, response) => {
    const script = request.url === '/mail-protocol.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    // The page must not stay in memory, so that the browser has to restore what it stored.
    response.setHeader('Cache-Control', 'no-store');
    response.end(script ? weighed.whole.text : request.url === '/page' ? page : '<!doctype html><title>Other</title>');
  }).listen(0);
  const tab = await browser.newPage();
  try {
    const site = `http://localhost:${(server.address() as AddressInfo).port}`;
    await tab.goto(`${site}/page`);
    await tab.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
    await tab.goto(`${site}/other`);
    await tab.goBack();
    const value = () => tab.locator('mail-protocol-chooser').evaluate((chooser) => Reflect.get(chooser, 'value'));
    await expect.poll(value).toBe('imap');
  } finally {
    await tab.close();
    server.close();
  }
}, 60_000);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  arabic,
  assets,
  complaints,
  english,
  form,
  german,
  heading,
  htmlOf,
  open,
  requested,
  root,
  tab,
  usePanelPage,
} from './test/panelPage.ts';

usePanelPage();

const body = `${form}<mail-protocol-comparison></mail-protocol-comparison>`;
const tagOf = (name: string): string => `<script src="/${name}.js"></script>`;
const files = (ending: string): string[] => requested.filter((url) => url.includes(ending));

test('a classic script fetches the language of the page once, from its own folder, and follows it', async () => {
  await open({ head: '<script src="/mail-protocol.js?v=3"></script>', body });
  await heading(german).waitFor();
  expect(files('.json')).toEqual(['mail-protocol.de.json?v=3']);
  const table = tab.locator('mail-protocol-comparison .mail-protocol');
  expect(await table.getAttribute('lang')).toBe('de');
  expect(await table.locator('caption').textContent()).toBe(german['table.caption']);
  await tab.evaluate(() => {
    document.documentElement.lang = 'ar';
  });
  await heading(arabic).waitFor();
  expect(await root().evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await tab.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await heading(english).waitFor();
  expect(files('.json')).toEqual(['de', 'ar'].map((tag) => `mail-protocol.${tag}.json?v=3`));
  expect(complaints).toEqual([]);
}, 60_000);

test.each([
  ['after', ['mail-protocol', 'mail-protocol.de']],
  ['before', ['mail-protocol.de', 'mail-protocol']],
])(
  'the script of a language is enough under a policy that forbids fetching, %s the main script',
  async (_, names) => {
    await open({
      head: names.map(tagOf).join(''),
      body,
      policy: "default-src 'none'; script-src 'self'; style-src 'self'",
    });
    await heading(german).waitFor();
    expect(files('.json')).toEqual([]);
    expect(complaints).toEqual([]);
  },
  60_000,
);

test('a module fetches the language from its own folder', async () => {
  await open({ head: '<script type="module" src="/register.js"></script>', body });
  await heading(german).waitFor();
  expect(files('.json')).toEqual(['mail-protocol.de.json']);
  expect(complaints).toEqual([]);
}, 60_000);

test.each([
  ['is not there', "default-src 'self'", 404],
  ['may not be fetched', "default-src 'none'; script-src 'self'; style-src 'self'", 'connect-src'],
])(
  'if the file %s, English stays, and a warning says so',
  async (_, policy, reason) => {
    await open({ head: tagOf('mail-protocol'), body, policy, files: { 'mail-protocol.de.json': null } });
    await heading(english).waitFor();
    expect(await root().getAttribute('lang')).toBe('en');
    expect(complaints.filter((text) => text.includes(' MP-'))).toEqual([
      'mail-protocol MP-303: de. See https://github.com/OWNER/mail-protocol/blob/main/docs/errors/MP-303.md.',
    ]);
    // What the browser itself says of it.
    expect(complaints.some((text) => text.includes(String(reason)))).toBe(true);
  },
  60_000,
);

test('opened from disk, a language loads through its own script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    for (const name of ['mail-protocol.js', 'mail-protocol.ar.js'])
      writeFileSync(join(folder, name), assets[name] ?? '');
    const head = '<script src="mail-protocol.ar.js" defer></script><script src="mail-protocol.js" defer></script>';
    writeFileSync(join(folder, 'page.html'), htmlOf({ head, body, lang: 'ar' }));
    await open({ address: pathToFileURL(join(folder, 'page.html')).href });
    await heading(arabic).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

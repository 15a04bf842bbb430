import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { sideEffects } from './sideEffects.ts';

const file = join(import.meta.dirname, 'plain.html');

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test('the page has the lines of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../packages/element/README.md'), 'utf8');
  const [, snippet = ''] = /^```html\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(linesOf(body)).toEqual(linesOf(snippet.replace('/assets/', '../packages/element/dist/')));
});

test('the page works when it is opened from a disk', async () => {
  const { page } = await openPage(pathToFileURL(file).href);
  await page.getByText('In several places, and all should match').click();
  await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
  expect(await page.evaluate(() => [...new FormData(document.querySelector('form') ?? undefined)])).toEqual([
    ['protocol', 'imap'],
  ]);
});

test('the page makes no request, stores nothing and adds no global', async () => {
  const { page } = await openPage(pathToFileURL(file).href);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.getByText('In several places, and all should match').click();
  await page.getByRole('radiogroup', { name: 'Your choice' }).getByText('IMAP', { exact: true }).click();
  await page.getByRole('button', { name: 'Set up IMAP' }).click();
  await page.getByRole('button', { name: 'Start over' }).click();
  expect([...(await sideEffects(page)), ...requested]).toEqual([]);

  // Check that the test would notice all of these.
  const address = 'https://mail.example/';
  await page.route(address, (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' } }));
  await page.evaluate(async (url) => {
    Object.assign(window, { aGlobal: true });
    localStorage.setItem('a local item', '');
    sessionStorage.setItem('a session item', '');
    await new Promise((resolve) => {
      indexedDB.open('a database').onsuccess = resolve;
    });
    await fetch(url);
  }, address);
  expect([...(await sideEffects(page)), ...requested]).toEqual([
    'aGlobal',
    'a local item',
    'a session item',
    'a database',
    address,
  ]);
});

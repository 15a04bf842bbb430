import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

const file = join(import.meta.dirname, 'plain.html');

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test('its lines are those of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../packages/element/README.md'), 'utf8');
  const [, snippet = ''] = /^```html\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(linesOf(body)).toEqual(linesOf(snippet.replace('/assets/', '../packages/element/dist/')));
});

test('opened from disk it works', async () => {
  const { page } = await openPage(pathToFileURL(file).href);
  await page.getByText('In several places, and all should match').click();
  await page.getByRole('button', { name: 'Choose IMAP' }).click();
  expect(await page.evaluate(() => [...new FormData(document.querySelector('form') ?? undefined)])).toEqual([
    ['protocol', 'imap'],
  ]);
});

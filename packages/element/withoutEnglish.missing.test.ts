import { describe, expect, test } from 'vitest';
import { publishedWords } from '../core/scripts/messages.ts';
import { languageScript } from './build.ts';
import {
  allText,
  arabic,
  assets,
  english,
  foreign,
  form,
  found,
  german,
  heading,
  open,
  posted,
  requested,
  root,
  script,
  tab,
  usePanelPage,
  warnings,
} from './test/panelPage.ts';

usePanelPage();

test('elements in two languages load only those two, and follow a change of `lang`', async () => {
  const body = `${form}<div lang="ar"><mail-protocol-comparison></mail-protocol-comparison></div>`;
  await open({ body });
  await heading(german).waitFor();
  const table = tab.locator('mail-protocol-comparison .mail-protocol');
  await table.locator('caption', { hasText: arabic['table.caption'] ?? '-' }).waitFor();
  expect([await table.getAttribute('dir'), await root().getAttribute('dir')]).toEqual(['rtl', 'ltr']);
  expect(requested).not.toContain('mail-protocol.en.json');
  await tab.evaluate(() => {
    document.documentElement.lang = 'ar';
  });
  await heading(arabic).waitFor();
  await tab.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await heading(english).waitFor();
  expect(await table.getAttribute('lang')).toBe('ar');
  expect(requested.filter((name) => name.endsWith('.json')).toSorted()).toEqual(
    ['ar', 'de', 'en'].map((tag) => `mail-protocol.${tag}.json`),
  );
  expect(warnings).toEqual([]);
}, 60_000);

describe('if a language is missing', () => {
  const noGerman = { 'mail-protocol.de.json': null };

  test.each([
    ['its file can’t be loaded', 'de', noGerman, 'MP-303: de.'],
    ['there is none', 'tlh', {}, 'MP-303: tlh.'],
  ])(
    'English shows, with its own `lang`: %s',
    async (_, lang, files, warning) => {
      await open({ lang, files });
      await heading(english).waitFor();
      expect(await root().getAttribute('lang')).toBe('en');
      expect(warnings).toEqual([warning]);
    },
    60_000,
  );

  test('and English is missing too, the content of the tag stays and works until English has loaded', async () => {
    await open({ files: { ...noGerman, 'mail-protocol.en.json': null } });
    await expect.poll(() => warnings).toEqual(['MP-303: de.', 'MP-306: mail-protocol.en.json.']);
    await tab.getByLabel('IMAP by hand').check();
    expect(await posted()).toBe('protocol=imap');
    expect(await root().count()).toBe(0);
    expect((await allText()).trim()).toBe('');
    await tab.evaluate(assets['mail-protocol.en.js'] ?? '');
    await heading(english).waitFor();
    expect(await posted()).toBe('protocol=imap');
    expect(requested.filter((name) => name.endsWith('.en.json'))).toHaveLength(1);
  }, 60_000);

  test('an element that shows another language keeps it', async () => {
    await open({ files: { 'mail-protocol.en.json': null } });
    await heading(german).waitFor();
    await tab.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await expect.poll(() => warnings).toEqual(['MP-306: mail-protocol.en.json.']);
    expect(await heading(german).count()).toBe(1);
  }, 60_000);
});

describe('texts of another version', () => {
  // Without `english` too, because it has a stamp for each text.
  const { 'question.devices': _, english: __, ...lacking } = publishedWords('de');
  const other = { 'mail-protocol.de.json': JSON.stringify({ ...lacking, edition: 'other' }) };

  test('are merged over English, which fills the gaps', async () => {
    await open({ files: other });
    await heading(english).waitFor();
    expect(await root().getAttribute('lang')).toBe('de');
    expect(await heading(english).locator('[lang="en"]').count()).toBe(1);
    expect(await allText()).toContain(german['question.devices.help']);
    expect(warnings).toEqual([]);
  }, 60_000);

  test('are not used if they are English', async () => {
    const old = JSON.stringify({ ...publishedWords('en'), edition: 'other' });
    await open({ files: { ...other, 'mail-protocol.en.json': old } });
    await expect.poll(() => warnings).toEqual(['MP-306: mail-protocol.en.json.']);
    expect(await tab.getByText('IMAP by hand').isVisible()).toBe(true);
    expect(await root().count()).toBe(0);
  }, 60_000);

  test('that a page wrote itself are merged over English', async () => {
    await open({
      lang: 'nl',
      head: `<script src="/nl.js"></script>${script}`,
      files: {
        'nl.js': languageScript('nl', '{"language":"nl","direction":"ltr","question.devices":"Waar leest u?"}'),
      },
    });
    await heading({ 'question.devices': 'Waar leest u?' }).waitFor();
    expect(await root().getAttribute('lang')).toBe('nl');
    expect(found(foreign, await allText()).length).toBeGreaterThan(5);
    expect(requested).toContain('mail-protocol.en.json');
  }, 60_000);
});

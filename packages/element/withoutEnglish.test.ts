import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limitWithoutEnglish } from './size.ts';
import {
  allText,
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
  sentences,
  server,
  tab,
  usePanelPage,
  warnings,
} from './test/panelPage.ts';

usePanelPage();

describe('what a page in one language loads', () => {
  test('no English sentence is in the script, the files beside it and the modules', () => {
    expect(foreign.length).toBeGreaterThan(300);
    const names = Object.keys(assets).filter((name) => name.includes('without-english'));
    expect(names).toEqual(
      expect.arrayContaining([
        'guide-without-english.js',
        'mail-protocol-setup-without-english.js',
        'mail-protocol-without-english.js',
        'register-without-english.js',
      ]),
    );
    for (const name of [...names, 'mail-protocol-makers.js'])
      expect({ name, found: found(foreign, assets[name] ?? '') }).toEqual({ name, found: [] });
    // The same search finds all of them in the script with English and its guide.
    const both = `${assets['mail-protocol.js']}${assets['mail-protocol-setup.js']}`;
    expect(found(foreign, both)).toEqual(foreign);
  });

  test('a German page differs from an English one only in the language file', async () => {
    const weight = (name: string): number => gzipSync(assets[name] ?? '', { level: 9 }).length;
    const loaded: Record<string, string[]> = {};
    for (const [lang, words] of [
      ['en', english],
      ['de', german],
    ] as const) {
      await open({ lang });
      await heading(words).waitFor();
      loaded[lang] = requested.splice(0);
      await tab.close();
    }
    expect(loaded).toEqual({
      en: ['mail-protocol-without-english.js', 'mail-protocol.en.json'],
      de: ['mail-protocol-without-english.js', 'mail-protocol.de.json'],
    });
    const [ordinary, without] = ['mail-protocol.js', 'mail-protocol-without-english.js'].map(weight) as [
      number,
      number,
    ];
    const [inEnglish, inGerman] = ['mail-protocol.en.json', 'mail-protocol.de.json'].map(weight) as [number, number];
    console.info(
      [
        `script with English: ${ordinary} gzip, without: ${without}`,
        `language files: English ${inEnglish}, German ${inGerman}, difference ${inGerman - inEnglish}`,
        `English page: ${without + inEnglish}, German page: ${without + inGerman}, difference ${inGerman - inEnglish}`,
        `German page with the ordinary script: ${ordinary + inGerman}`,
      ].join('\n'),
    );
    expect(without).toBeLessThanOrEqual(limitWithoutEnglish);
    expect(without).toBeGreaterThan(limitWithoutEnglish * 0.95);
    expect(ordinary - without).toBeGreaterThan(10_000);
  }, 60_000);
});

describe('a page in German', () => {
  test('shows all elements in German, posts the choice, and opens the guide', async () => {
    const body = `<form><mail-protocol-chooser name="protocol" facts="v=2&amp;devices=in-step&amp;current=new" server='${server}'></mail-protocol-chooser></form>
      <mail-protocol-comparison></mail-protocol-comparison>
      <mail-protocol-setup protocol="imap" facts="v=2&amp;current=new" server='${server}'></mail-protocol-setup>`;
    await open({ body });
    await tab.locator('mail-protocol-comparison caption', { hasText: german['table.caption'] ?? '-' }).waitFor();
    const radio = tab.locator('mail-protocol-chooser [part~="choice"] [part~="option"]').first();
    await radio.click();
    expect(await posted()).toBe('protocol=imap');
    await tab.getByRole('button', { name: german['result.set-up']?.replace('{protocol}', 'IMAP') ?? '-' }).click();
    await tab
      .locator('mail-protocol-chooser')
      .getByRole('heading', { name: german['guide.settings'] ?? '-' })
      .waitFor();
    await tab.locator('mail-protocol-setup').getByRole('combobox').waitFor();
    await tab.locator('mail-protocol-setup').getByRole('combobox').selectOption('ios-mail');
    const download = tab.waitForEvent('download');
    await tab.locator('mail-protocol-setup [part~="button"]', { hasText: /Datei/ }).first().click();
    expect((await download).suggestedFilename()).toBe('imap.example.net-imap.mobileconfig');
    expect(found(foreign, await allText())).toEqual([]);
    expect(found(sentences(german), await allText()).length).toBeGreaterThan(20);
    expect(new Set(requested)).toEqual(
      new Set([
        'mail-protocol-without-english.js',
        'mail-protocol.de.json',
        'mail-protocol-setup-without-english.js',
        'mail-protocol-makers.js',
      ]),
    );
    expect(warnings).toEqual([]);
  }, 60_000);

  test('shows the content of the tag until the language has loaded, and keeps the choice made there', async () => {
    let arrive = () => {};
    const files = { 'mail-protocol.de.json': new Promise<void>((resolve) => (arrive = resolve)) };
    await open({ files });
    await tab.getByLabel('POP3 by hand').check();
    expect(await root().count()).toBe(0);
    expect(await posted()).toBe('protocol=pop3');
    arrive();
    await heading(german).waitFor();
    expect(await posted()).toBe('protocol=pop3');
    expect(await tab.getByText('by hand').count()).toBe(0);
    expect(warnings).toEqual([]);
  }, 60_000);

  test.each([
    ['before', ['mail-protocol.de', 'mail-protocol-without-english']],
    ['after', ['mail-protocol-without-english', 'mail-protocol.de']],
  ])(
    'works under a policy that forbids fetching, with the script of the language %s the main script',
    async (_, names) => {
      const head = names.map((name) => `<script src="/${name}.js"></script>`).join('');
      await open({ head, policy: "default-src 'none'; script-src 'self'; style-src 'self'" });
      await heading(german).waitFor();
      expect(requested).toEqual(names.map((name) => `${name}.js`));
      expect(warnings).toEqual([]);
    },
    60_000,
  );

  test('shows German as soon as a script of the language below the elements has run', async () => {
    const body = `${form}<script src="/mail-protocol.de.js" defer></script>`;
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    await open({ body, policy });
    await heading(german).waitFor();
    expect(found(foreign, await allText())).toEqual([]);
    expect(await root().getAttribute('lang')).toBe('de');
  }, 60_000);

  test('reads its texts from a module', async () => {
    const head = ['mail-protocol.de', 'register-without-english']
      .map((name) => `<script type="module" src="/${name}.js"></script>`)
      .join('');
    await open({ head });
    await heading(german).waitFor();
    expect(requested).toEqual(expect.arrayContaining(['mail-protocol.de.js', 'register-without-english.js']));
    expect(requested.filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(warnings).toEqual([]);
  }, 60_000);

  test('merges texts of the page over the German ones, without loading English', async () => {
    await open({});
    await heading(german).waitFor();
    await tab.locator('mail-protocol-chooser').evaluate((chooser) => {
      Reflect.set(chooser, 'messages', { 'question.devices': 'Wo lesen Sie Ihre Post?', 'no.such': 'x' });
    });
    await heading({ 'question.devices': 'Wo lesen Sie Ihre Post?' }).waitFor();
    expect(found(foreign, await allText())).toEqual([]);
    expect(requested).toEqual(['mail-protocol-without-english.js', 'mail-protocol.de.json']);
  }, 60_000);

  test('shows the content of the tag until the guide has loaded', async () => {
    let arrive = () => {};
    const files = { 'mail-protocol-setup-without-english.js': new Promise<void>((resolve) => (arrive = resolve)) };
    const body = `${form}<mail-protocol-setup protocol="imap" facts="v=2&amp;current=new"><p>By hand</p></mail-protocol-setup>`;
    await open({ body, files });
    await heading(german).waitFor();
    expect(await tab.getByText('By hand', { exact: true }).isVisible()).toBe(true);
    expect(await tab.locator('mail-protocol-setup .mail-protocol').count()).toBe(0);
    arrive();
    await tab.locator('mail-protocol-setup').getByRole('combobox').waitFor();
    expect(await tab.getByText('By hand', { exact: true }).isVisible()).toBe(false);
    expect(warnings).toEqual([]);
  }, 60_000);

  test('says in German that the guide could not be loaded', async () => {
    const body = `<mail-protocol-setup protocol="imap" server='${server}'><p>By hand</p></mail-protocol-setup>`;
    await open({ body, files: { 'mail-protocol-setup-without-english.js': null } });
    await tab.getByText(german['set-up.not-loaded'] ?? '-').waitFor();
    expect(await tab.getByText('By hand').isVisible()).toBe(true);
    expect(warnings).toEqual(['MP-304: mail-protocol-setup.']);
  }, 60_000);
});

test('an English page shows the same text as the script with English', async () => {
  const body = `<mail-protocol-chooser id="chooser" facts="v=2&amp;devices=in-step"></mail-protocol-chooser>
    <mail-protocol-comparison for="chooser"></mail-protocol-comparison>
    <mail-protocol-setup protocol="imap" facts="v=2&amp;current=new" server='${server}'></mail-protocol-setup>`;
  const texts: string[] = [];
  for (const name of ['mail-protocol', 'mail-protocol-without-english'])
    for (const lang of ['en-GB', '']) {
      await open({ head: `<script src="/${name}.js"></script>`, body, lang });
      await tab.locator('mail-protocol-setup').getByRole('combobox').waitFor();
      await tab.locator('mail-protocol-comparison caption').waitFor();
      texts.push(await allText());
      expect(await root().getAttribute('lang')).toBe('en');
      expect(warnings).toEqual([]);
      await tab.close();
    }
  expect(new Set(texts).size).toBe(1);
  expect(found(foreign, texts[0] ?? '').length).toBeGreaterThan(20);
}, 90_000);

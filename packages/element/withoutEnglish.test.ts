import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Route } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch } from '../../scripts/chromium.ts';
import { wordsOf } from '../core/scripts/localeFiles.ts';
import { publishedWords } from '../core/scripts/messages.ts';
import { bundle, bundledScript, furtherFiles, languageScript, modulesWithoutEnglish } from './build.ts';
import { limitWithoutEnglish } from './size.ts';
import { withoutEnglish } from './withoutEnglish.ts';

const [english, german, arabic] = ['en', 'de', 'ar'].map(wordsOf) as [Words, Words, Words];
type Words = Readonly<Record<string, string>>;

/** What lies in the folder of the script, by name. */
const assets: Record<string, string> = {};
let browser: Browser;
let tab: Page;

const requested: string[] = [];
const warnings: string[] = [];

beforeAll(async () => {
  for (const name of ['mail-protocol', 'mail-protocol-without-english'] as const)
    assets[`${name}.js`] = (await bundledScript(name)).code;
  Object.assign(assets, await furtherFiles());
  const built = (await build(bundle(modulesWithoutEnglish, false, [withoutEnglish]))) as Rolldown.RolldownOutput[];
  for (const file of built.flatMap(({ output }) => output))
    if (file.type === 'chunk') assets[file.fileName] = file.code;
  for (const tag of ['en', 'de', 'ar']) {
    const words = JSON.stringify(publishedWords(tag));
    assets[`mail-protocol.${tag}.json`] = words;
    assets[`mail-protocol.${tag}.js`] = languageScript(tag, words);
  }
  browser = await chromium.launch(await chromiumLaunch());
}, 240_000);

afterEach(async () => {
  await tab?.close();
  requested.length = 0;
  warnings.length = 0;
});

afterAll(() => browser.close());

const script = '<script src="/mail-protocol-without-english.js"></script>';
const server = JSON.stringify({
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  smtp: { host: 'smtp.example.net' },
});

/** Radios in the tag, for as long as the element has no words. */
const radios = `<label><input type="radio" name="protocol" value="imap"> IMAP by hand</label>
  <label><input type="radio" name="protocol" value="pop3"> POP3 by hand</label>`;
const form = `<form><mail-protocol-chooser name="protocol">${radios}</mail-protocol-chooser></form>`;

interface Panel {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly policy?: string;
  /** Files that differ: other text, `null` for one that is not there, or a promise to wait for. */
  readonly files?: Readonly<Record<string, string | null | Promise<void>>>;
}

/** Opens a page of a panel. */
async function open({ head = script, body = form, lang = 'de', policy = "default-src 'self'", files = {} }: Panel) {
  tab = await browser.newPage({ bypassCSP: false });
  tab.on('console', (message) => warnings.push(...(/MP-\d+: [^ ]+/.exec(message.text()) ?? [])));
  tab.on('pageerror', (error) => warnings.push(String(error)));
  await tab.route('http://panel.test/**', async (route: Route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': `${policy}; img-src data:; require-trusted-types-for 'script'` },
        body: `<!doctype html><html lang="${lang}"><title>Panel</title><link rel="icon" href="data:,">${head}${body}`,
      });
    requested.push(name);
    const other = files[name];
    if (other instanceof Promise) await other;
    const text = typeof other === 'string' ? other : other === null ? undefined : assets[name];
    const contentType = `${name.endsWith('.json') ? 'application/json' : 'text/javascript'}; charset=utf-8`;
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body: text });
  });
  await tab.goto('http://panel.test/');
}

const heading = (words: Words) =>
  tab.locator('mail-protocol-chooser').getByRole('heading', { name: words['question.devices'] ?? '-' });
const root = () => tab.locator('mail-protocol-chooser .mail-protocol');
const posted = (): Promise<string> =>
  tab.evaluate(() => new URLSearchParams([...new FormData(document.forms[0])] as string[][]).toString());
/** All text of a page, in shadow roots too. */
const allText = (): Promise<string> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => (element.shadowRoot ? [element.shadowRoot.textContent] : []))
      .join('\n'),
  );
/** Sentences that stand in code as they stand in a language file. */
const sentences = (words: Words): string[] =>
  Object.values(words).filter((text) => /^\p{L}[^{}`"]{20,}$/u.test(text) && text.includes(' '));
const foreign = sentences(english).filter((text) => !Object.values(german).includes(text));
const found = (texts: readonly string[], text: string): string[] => texts.filter((each) => text.includes(each));

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

  test('a German page differs from an English one by the language files alone', async () => {
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

  test('shows the tag’s content until the language is there, and then keeps what was chosen in it', async () => {
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
    'is one that may fetch nothing, with the language’s script %s the other',
    async (_, names) => {
      const head = names.map((name) => `<script src="/${name}.js"></script>`).join('');
      await open({ head, policy: "default-src 'none'; script-src 'self'; style-src 'self'" });
      await heading(german).waitFor();
      expect(requested).toEqual(names.map((name) => `${name}.js`));
      expect(warnings).toEqual([]);
    },
    60_000,
  );

  test('has the language’s script after the elements: German shows once it has run', async () => {
    const body = `${form}<script src="/mail-protocol.de.js" defer></script>`;
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
    await open({ body, policy });
    await heading(german).waitFor();
    expect(found(foreign, await allText())).toEqual([]);
    expect(await root().getAttribute('lang')).toBe('de');
  }, 60_000);

  test('takes its words from a module', async () => {
    const head = ['mail-protocol.de', 'register-without-english']
      .map((name) => `<script type="module" src="/${name}.js"></script>`)
      .join('');
    await open({ head });
    await heading(german).waitFor();
    expect(requested).toEqual(expect.arrayContaining(['mail-protocol.de.js', 'register-without-english.js']));
    expect(requested.filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(warnings).toEqual([]);
  }, 60_000);

  test('takes words of the page over German ones, without English', async () => {
    await open({});
    await heading(german).waitFor();
    await tab.locator('mail-protocol-chooser').evaluate((chooser) => {
      Reflect.set(chooser, 'messages', { 'question.devices': 'Wo lesen Sie Ihre Post?', 'no.such': 'x' });
    });
    await heading({ 'question.devices': 'Wo lesen Sie Ihre Post?' }).waitFor();
    expect(found(foreign, await allText())).toEqual([]);
    expect(requested).toEqual(['mail-protocol-without-english.js', 'mail-protocol.de.json']);
  }, 60_000);

  test('shows the tag’s content until the guide is there', async () => {
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

test('an English page shows what the script with English shows', async () => {
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

test('elements in two languages load those two, and follow a change of `lang`', async () => {
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

describe('where a language is missing', () => {
  const noGerman = { 'mail-protocol.de.json': null };

  test.each([
    ['its file can’t be loaded', 'de', noGerman, 'MP-303: de.'],
    ['there is none', 'tlh', {}, 'MP-303: tlh.'],
  ])(
    'English shows, marked as such, if %s',
    async (_, lang, files, warning) => {
      await open({ lang, files });
      await heading(english).waitFor();
      expect(await root().getAttribute('lang')).toBe('en');
      expect(warnings).toEqual([warning]);
    },
    60_000,
  );

  test('and English too, the content of the tag stays and works, until the language comes', async () => {
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

describe('words of another version', () => {
  // Without their stamps too, which count the texts.
  const { 'question.devices': _, english: __, ...lacking } = publishedWords('de');
  const other = { 'mail-protocol.de.json': JSON.stringify({ ...lacking, edition: 'other' }) };

  test('lie over English, which stands in for what they lack', async () => {
    await open({ files: other });
    await heading(english).waitFor();
    expect(await root().getAttribute('lang')).toBe('de');
    expect(await heading(english).locator('[lang="en"]').count()).toBe(1);
    expect(await allText()).toContain(german['question.devices.help']);
    expect(warnings).toEqual([]);
  }, 60_000);

  test('never show where they are those of English', async () => {
    const old = JSON.stringify({ ...publishedWords('en'), edition: 'other' });
    await open({ files: { ...other, 'mail-protocol.en.json': old } });
    await expect.poll(() => warnings).toEqual(['MP-306: mail-protocol.en.json.']);
    expect(await tab.getByText('IMAP by hand').isVisible()).toBe(true);
    expect(await root().count()).toBe(0);
  }, 60_000);

  test('that a page made itself lie over English', async () => {
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

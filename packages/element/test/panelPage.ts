import { type Browser, chromium, type Page, type Route } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumLaunch } from '../../../scripts/chromium.ts';
import { languages, wordsOf } from '../../core/scripts/localeFiles.ts';
import { publishedWords } from '../../core/scripts/messages.ts';
import { bundle, bundledScript, furtherFiles, languageScript, modules, modulesWithoutEnglish } from '../build.ts';
import { withoutEnglish } from '../withoutEnglish.ts';

/** The texts of three languages. The files of all languages are next to the script. */
export const [english, german, arabic] = ['en', 'de', 'ar'].map(wordsOf) as [Words, Words, Words];
type Words = Readonly<Record<string, string>>;

/** The files in the folder of the script, by name. */
export const assets: Record<string, string> = {};
let browser: Browser;
/** The page that `open` has opened. */
export let tab: Page;

/** The files that the page has requested, with their query strings. */
export const requested: string[] = [];
/** Everything in the console of the page, and uncaught errors. */
export const complaints: string[] = [];
/** Our warnings, as code and detail, and uncaught errors. */
export const warnings: string[] = [];

async function buildAssets(): Promise<void> {
  for (const name of ['mail-protocol', 'mail-protocol-without-english'] as const)
    assets[`${name}.js`] = (await bundledScript(name)).code;
  Object.assign(assets, await furtherFiles());
  for (const bundled of [bundle(modules, false), bundle(modulesWithoutEnglish, false, [withoutEnglish])]) {
    const built = (await build(bundled)) as Rolldown.RolldownOutput[];
    for (const file of built.flatMap(({ output }) => output))
      if (file.type === 'chunk') assets[file.fileName] = file.code;
  }
  for (const tag of ['en', ...languages]) {
    const words = JSON.stringify(publishedWords(tag));
    assets[`mail-protocol.${tag}.json`] = words;
    assets[`mail-protocol.${tag}.js`] = languageScript(tag, words);
  }
}

let building: Promise<void> | undefined;

/** Starts a browser for the tests of the calling file. Builds the assets once, because files may share this module. */
export function usePanelPage(): void {
  beforeAll(async () => {
    building ??= buildAssets();
    await building;
    browser = await chromium.launch(await chromiumLaunch());
  }, 240_000);

  afterEach(async () => {
    await tab?.close();
    requested.length = 0;
    warnings.length = 0;
    complaints.length = 0;
  });

  afterAll(() => browser.close());
}

/** The tag of the script without English. */
export const script = '<script src="/mail-protocol-without-english.js"></script>';
/** Settings of a mailbox, as JSON. */
export const server = JSON.stringify({
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  smtp: { host: 'smtp.example.net' },
});

/** Radios inside the tag, which show until the element has texts. */
const radios = `<label><input type="radio" name="protocol" value="imap"> IMAP by hand</label>
  <label><input type="radio" name="protocol" value="pop3"> POP3 by hand</label>`;
/** A form with a chooser. */
export const form = `<form><mail-protocol-chooser name="protocol">${radios}</mail-protocol-chooser></form>`;

interface Panel {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly policy?: string;
  /** Files that differ: other text, `null` for a missing file, or a promise to wait for. */
  readonly files?: Readonly<Record<string, string | null | Promise<void>>>;
  /** Where the page is, if it is not on the panel's server. */
  readonly address?: string;
}

/** The HTML of a page of a panel. */
export const htmlOf = ({ head = script, body = form, lang = 'de' }: Panel): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Panel</title><link rel="icon" href="data:,">${head}${body}`;

/** Opens a page of a panel. Its requests and warnings are in `requested`, `warnings` and `complaints`. */
export async function open(panel: Panel) {
  const { policy = "default-src 'self'", files = {}, address = 'http://panel.test/' } = panel;
  tab = await browser.newPage({ bypassCSP: false });
  tab.on('console', (message) => {
    complaints.push(message.text());
    warnings.push(...(/MP-\d+: [^ ]+/.exec(message.text()) ?? []));
  });
  tab.on('pageerror', (error) => {
    complaints.push(String(error));
    warnings.push(String(error));
  });
  await tab.route('http://panel.test/**', async (route: Route) => {
    const { pathname, search } = new URL(route.request().url());
    const name = pathname.slice(1);
    if (name === '')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': `${policy}; img-src data:; require-trusted-types-for 'script'` },
        body: htmlOf(panel),
      });
    requested.push(name + search);
    const other = files[name];
    if (other instanceof Promise) await other;
    const text = typeof other === 'string' ? other : other === null ? undefined : assets[name];
    const contentType = `${name.endsWith('.json') ? 'application/json' : 'text/javascript'}; charset=utf-8`;
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body: text });
  });
  await tab.goto(address);
}

/** The first question of the chooser in a language. */
export const heading = (words: Words) =>
  tab.locator('mail-protocol-chooser').getByRole('heading', { name: words['question.devices'] ?? '-' });
/** The root element of the chooser, once it has rendered. */
export const root = () => tab.locator('mail-protocol-chooser .mail-protocol');
/** The data that the form would post. */
export const posted = (): Promise<string> =>
  tab.evaluate(() => new URLSearchParams([...new FormData(document.forms[0])] as string[][]).toString());
/** All text in the shadow roots of a page. */
export const allText = (): Promise<string> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => (element.shadowRoot ? [element.shadowRoot.textContent] : []))
      .join('\n'),
  );
/** Sentences that appear in built code exactly as in a language file. */
export const sentences = (words: Words): string[] =>
  Object.values(words).filter((text) => /^\p{L}[^{}`"]{20,}$/u.test(text) && text.includes(' '));
/** English sentences that the published German file does not have, not even for a missing translation. */
export const foreign = sentences(english).filter((text) => !Object.values(publishedWords('de')).includes(text));
/** Those of `texts` that are in `text`. */
export const found = (texts: readonly string[], text: string): string[] => texts.filter((each) => text.includes(each));

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import germanWords from '@mail-protocol/core/locales/de.json' with { type: 'json' };
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { openPage } from '../openPage.ts';
import { sideEffects } from '../sideEffects.ts';
import { bundlers } from './bundlers.ts';
import { Host } from './Host.ts';

/** The built files of a page. */
interface Built {
  readonly complaints: readonly string[];
  readonly site: Served;
  readonly scripts: string;
  readonly styles: string;
}

const pages = ['chooser', 'guide', 'recommend', 'register', 'language', 'element', 'imports'] as const;

let host: Host;

beforeAll(() => {
  host = new Host();
  host.copy('pages');
});

afterAll(() => host.remove());

/** A sentence that exists only in the texts of the chooser. */
const sentence = 'In several places, and all should match';

/** Strings that exist only in the guide: one from its texts, one from its code. */
const partsOfGuide = ['Your mail program asks for these.', 'https://autoconfig.'];

/** The texts that occur in the scripts loaded so far. */
const loadedOf = (page: Page, texts: readonly string[]): Promise<string[]> =>
  page.evaluate(async (sought) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const scripts = [...document.scripts].map(({ src }) => src);
    const loaded = [...new Set([...names, ...scripts])].filter((name) => name.endsWith('.js'));
    const code = await Promise.all(loaded.map(async (name) => (await fetch(name)).text()));
    return sought.filter((text) => code.some((each) => each.includes(text)));
  }, texts);

/** Answers a question, accepts the advice, and returns what the form would post and the look of its card. */
async function answerAndChoose(page: Page): Promise<unknown> {
  await page.getByText(sentence).click();
  const card = page.getByRole('radiogroup', { name: 'Your choice' }).locator('[part~="option"]').first();
  const corners = await card.evaluate((element) => getComputedStyle(element).borderRadius);
  await card.click();
  const posted = await page.evaluate(() => [...new FormData(document.querySelector('form') ?? undefined)]);
  return { posted, styled: corners !== '0px' };
}

const chosen = { posted: [['protocol', 'imap']], styled: true };

describe.each(Object.entries(bundlers))('built with %s', (name, bundle) => {
  const built = new Map<string, Built>();
  const of = (page: (typeof pages)[number]): Built => {
    const found = built.get(page);
    if (!found) throw new Error(`${page} was not built.`);
    return found;
  };

  beforeAll(async () => {
    // With Vitest's own value, Vite would choose React's development build.
    vi.stubEnv('NODE_ENV', 'production');
    for (const page of pages) {
      const to = join(host.folder, 'dist', name, page);
      const complaints = await bundle({ folder: host.folder, script: `pages/${page}.js`, to });
      const textOf = (pattern: string) =>
        globSync(pattern, { cwd: to })
          .map((file) => readFileSync(join(to, file), 'utf8'))
          .join('\n');
      built.set(page, { complaints, site: serve(to), scripts: textOf('**/*.js'), styles: textOf('**/*.css') });
    }
    vi.unstubAllEnvs();
  }, 300_000);

  afterAll(() => {
    for (const { site } of built.values()) site.close();
  });

  test.each(pages)('no errors or warnings: %s', (page) => {
    expect(of(page).complaints).toEqual([]);
  });

  test('the chooser renders, gives advice, posts the choice, and looks right', async () => {
    const { page } = await openPage(of('chooser').site.url);
    expect(await answerAndChoose(page)).toEqual(chosen);
  });

  test('the guide is a separate file, which loads with the advice if the chooser has settings', async () => {
    const { page } = await openPage(of('guide').site.url);
    await page.getByText(sentence).waitFor();
    expect(await loadedOf(page, [sentence, ...partsOfGuide])).toEqual([sentence]);
    await page.getByText(sentence).click();
    await expect.poll(() => loadedOf(page, partsOfGuide)).toEqual(partsOfGuide);
    await page.getByRole('button', { name: 'Use IMAP' }).click();
    await page.getByText('993, SSL/TLS').waitFor();
  });

  test('a chooser without settings never loads the guide', async () => {
    const { page } = await openPage(of('chooser').site.url);
    await answerAndChoose(page);
    expect(await loadedOf(page, [sentence, ...partsOfGuide])).toEqual([sentence]);
  });

  test('the import of the style sheet is kept, although it has no exports', () => {
    expect(of('chooser').styles).toContain('@layer mail-protocol');
  });

  test('development warnings are left out', () => {
    expect(of('chooser').scripts).toContain(sentence);
    expect(of('chooser').scripts).not.toContain('is not a question');
  });

  test('an import of only `recommend` includes no content', async () => {
    const { site, scripts } = of('recommend');
    const { page } = await openPage(site.url);
    expect(await page.locator('main').textContent()).toBe('pop3');
    expect(scripts).not.toContain(sentence);
    expect(scripts.length).toBeLessThan(8000);
  });

  test('`element/register` defines the tags, and they work', async () => {
    const { page } = await openPage(of('register').site.url);
    expect(await answerAndChoose(page)).toEqual(chosen);
  });

  test('`element/locales/de` includes its words and fetches nothing', async () => {
    const { page } = await openPage(of('language').site.url);
    await page.getByRole('heading', { name: germanWords['question.devices'] }).waitFor();
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)),
    );
    expect(fetched.filter((name) => name?.endsWith('.json'))).toEqual([]);
  });

  test('`element` alone defines no tag', async () => {
    const { page } = await openPage(of('element').site.url);
    expect(await page.locator('main').textContent()).toBe('true');
    const defined = await page.evaluate(() =>
      ['mail-protocol-chooser', 'mail-protocol-comparison'].filter((tag) => customElements.get(tag)),
    );
    expect(defined).toEqual([]);
  });

  test('an import changes no page, attaches no listener and starts nothing', async () => {
    const { page } = await openPage(of('imports').site.url);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(() => {
      const tell = (owner: object, name: string) => {
        const original = Reflect.get(owner, name);
        Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
          console.debug(name, given[0]);
          return original.apply(this, given);
        });
      };
      for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'fetch', 'matchMedia'])
        tell(globalThis, name);
      tell(EventTarget.prototype, 'addEventListener');
      tell(MutationObserver.prototype, 'observe');
      tell(customElements, 'define');
      document.onreadystatechange = () => console.debug(document.readyState, document.documentElement.outerHTML);
    });
    await page.reload();
    expect(said.map((text) => text.split(' ', 1)[0])).toEqual(['interactive', 'imported', 'complete']);
    expect(said[0]?.replace('interactive', '')).toBe(said[2]?.replace('complete', ''));
    // webpack stores its list of later files in a global.
    expect((await sideEffects(page)).filter((sideEffect) => sideEffect !== 'webpackChunk')).toEqual([]);
  });
});

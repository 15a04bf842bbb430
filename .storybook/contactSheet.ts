import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { wordsOf } from '../packages/core/scripts/localeFiles.ts';
import { chromiumLaunch } from '../scripts/chromium.ts';
import { serve } from '../scripts/serve.ts';
import { mainStates } from './mainStates.ts';

/**
 * Draws all stories in all themes on a few large sheets, to be looked at side by side. With language tags as arguments,
 * draws the main states in each of these languages.
 */

interface Theme {
  readonly name: string;
  readonly globals: string;
  readonly forcedColors?: 'active';
}

const tags = process.argv.slice(2);
const ofLanguages = tags.map((tag) => ({
  name: tag,
  globals: `language:${tag};direction:${wordsOf(tag)['direction']}`,
}));
const themes: readonly Theme[] = [
  { name: 'light', globals: '' },
  { name: 'dark', globals: 'colorScheme:dark' },
  { name: 'forced-colours', globals: '', forcedColors: 'active' },
  { name: 'right-to-left', globals: 'language:ar;direction:rtl' },
];

const storiesOnSheet = 24;
const width = 800;
const out = join(import.meta.dirname, '../contact-sheets');

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
}

interface Taken {
  readonly label: string;
  readonly png: Buffer;
}

/** Waits until Storybook has rendered a story and its play function has passed or failed. */
async function shown(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { currentRender } =
      (window as unknown as { __STORYBOOK_PREVIEW__?: StorybookPreview }).__STORYBOOK_PREVIEW__ ?? {};
    return (
      currentRender?.id === wanted &&
      ['finished', 'completed', 'errored', 'aborted'].includes(currentRender.phase ?? '')
    );
  }, id);
  await page.evaluate(() => document.fonts.ready);
}

/** The part of Storybook's preview that is needed here. Storybook's own frame uses it too. */
interface StorybookPreview {
  readonly currentRender?: { readonly id: string; readonly phase?: string };
  readonly channel: { emit(event: 'setCurrentStory', selection: { storyId: string; viewMode: 'story' }): void };
}

async function take(browser: Browser, url: string, stories: readonly Entry[], theme: Theme): Promise<Taken[]> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    forcedColors: theme.forcedColors ?? 'none',
  });
  const taken: Taken[] = [];
  for (const { id, title, name } of stories) {
    if (taken.length === 0) await page.goto(`${url}iframe.html?viewMode=story&id=${id}&globals=${theme.globals}`);
    else
      await page.evaluate((storyId) => {
        const { channel } = (window as unknown as { __STORYBOOK_PREVIEW__: StorybookPreview }).__STORYBOOK_PREVIEW__;
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }, id);
    await shown(page, id);
    // A play function that looks for English words stops where it finds none. The story is there all the same.
    await page.addStyleTag({ content: '.sb-errordisplay { display: none !important }' });
    taken.push({ label: `${title}: ${name}`, png: await page.screenshot({ fullPage: true, animations: 'disabled' }) });
  }
  await page.close();
  return taken;
}

async function drawSheet(browser: Browser, taken: readonly Taken[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
  const figures = taken.map(
    ({ label, png }) =>
      `<figure><figcaption>${label}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  await page.setContent(`<!doctype html><style>
    body { columns: 6; column-gap: 16px; margin: 16px; background: #888; font: 600 14px sans-serif }
    figure { margin: 0 0 16px; break-inside: avoid }
    figcaption { padding: 4px 0 }
    img { display: block; width: 100% }
  </style>${figures.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

const folder = mkdtempSync(join(tmpdir(), 'contact-sheet-'));
const built = spawnSync('storybook', ['build', '--quiet', '-o', folder], { encoding: 'utf8' });
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}`);
  process.exit(1);
}
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && (tags.length === 0 || mainStates.includes(id)),
);
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

const site = serve(folder);
const browser = await chromium.launch(await chromiumLaunch());
try {
  for (const theme of tags.length > 0 ? ofLanguages : themes) {
    const taken = await take(browser, site.url, stories, theme);
    for (let from = 0, sheet = 1; from < taken.length; from += storiesOnSheet, sheet++) {
      const path = join(out, `${theme.name}-${sheet}.png`);
      await drawSheet(browser, taken.slice(from, from + storiesOnSheet), path);
      console.log(path);
    }
  }
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}

import { type Browser, type BrowserContext, type CDPSession, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, expect } from 'vitest';
import { chromiumLaunch } from '../scripts/chromium.ts';

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
const said: string[] = [];

// A page must write nothing to the console. So warnings and failed hydrations fail the test.
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(said.splice(0), 'what the console said').toEqual([]);
});

afterAll(async () => (await browser)?.close());

export interface OpenPageOptions {
  /** @default true */
  readonly javaScript?: boolean;
  /** In CSS pixels. @default 800 */
  readonly width?: number;
  /** The colour scheme of the person's system. @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
}

/** The objects of a page in memory after garbage collection. */
export interface Held {
  /** DOM nodes, including detached ones. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

export interface OpenedPage {
  readonly page: Page;
  /** Presses Tab until the control has focus; fails if it never gets there. */
  readonly tabTo: (control: Locator) => Promise<void>;
  /** How far the page can be scrolled sideways, in CSS pixels: 0 if it fits. */
  readonly overflow: () => Promise<number>;
  readonly held: () => Promise<Held>;
}

/** Opens a page in Chromium for one test, which fails if the page writes an error or a warning to the console. */
export async function openPage(
  url: string,
  { javaScript = true, width = 800, colorScheme = 'light' }: OpenPageOptions = {},
): Promise<OpenedPage> {
  browser ??= chromiumLaunch().then((launch) => chromium.launch(launch));
  const context = await (await browser).newContext({
    javaScriptEnabled: javaScript,
    viewport: { width, height: 800 },
    colorScheme,
  });
  contexts.push(context);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url);

  let session: CDPSession | undefined;
  return {
    page,
    tabTo: async (control) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await control.evaluate((element) => element.matches(':focus'))) return;
      }
      throw new Error(`Tab never reaches ${control}.`);
    },
    overflow: () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }),
    held: async () => {
      session ??= await context.newCDPSession(page);
      const cdp = session;
      await cdp.send('Performance.enable');
      const read = async (): Promise<Held> => {
        await cdp.send('HeapProfiler.collectGarbage');
        const { metrics } = await cdp.send('Performance.getMetrics');
        const count = (metric: string) => metrics.find(({ name }) => name === metric)?.value ?? Number.NaN;
        return { nodes: count('Nodes'), listeners: count('JSEventListeners'), documents: count('Documents') };
      };
      // The last removed element may still wait for an animation frame.
      let [before, now] = [await read(), await read()];
      do {
        await page.waitForTimeout(100);
        [before, now] = [now, await read()];
      } while (now.nodes < before.nodes || now.listeners < before.listeners);
      return now;
    },
  };
}

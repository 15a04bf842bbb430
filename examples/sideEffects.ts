import type { Page } from 'playwright';

/** The names of the side effects on a page: globals, stored entries, cookies. */
export async function sideEffects(page: Page): Promise<readonly string[]> {
  const left = await page.evaluate(() => {
    const untouched = document.body.appendChild(document.createElement('iframe'));
    const plain = untouched.contentWindow ?? window;
    // Numeric names are the page's own frames.
    const globals = Object.getOwnPropertyNames(window).filter((name) => !(name in plain) && !/^\d+$/.test(name));
    untouched.remove();
    return [...globals, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);
  });
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  return [...left, ...databases];
}

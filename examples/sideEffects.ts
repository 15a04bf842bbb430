import type { Page } from 'playwright';

/** What a page is left with, by name: globals, what is stored, cookies. */
export async function sideEffects(page: Page): Promise<readonly string[]> {
  const left = await page.evaluate(() => {
    const untouched = document.body.appendChild(document.createElement('iframe'));
    const plain = untouched.contentWindow ?? window;
    // Numbers are the frames of the page itself.
    const globals = Object.getOwnPropertyNames(window).filter((name) => !(name in plain) && !/^\d+$/.test(name));
    untouched.remove();
    return [...globals, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);
  });
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  return [...left, ...databases];
}

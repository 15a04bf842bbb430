import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';
import { restore, setTheme, stopTransitions } from './environment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromiumIsPinned: boolean;
  }
}

/** `protocolchooser--default` is kept as `protocolchooser/default-light.png`. */
const nameOf = (id: string, theme: 'light' | 'dark'): string => `${id.replace('--', '/')}-${theme}`;

/** The stored pictures, one for each story and theme. */
const stored = Object.keys(import.meta.glob('./screenshots/**/*.png', { query: '?url' }));

// Without this, slanting lines and dithered gradients have hundreds of colours, which make up half of a picture's size.
beforeAll(() => stopTransitions('svg * { shape-rendering: crispEdges }'));

afterEach(restore);

// Browsers draw text slightly differently, so the pictures are only valid for the pinned browser.
describe.skipIf(!inject('chromiumIsPinned'))('looks as before', () => {
  test.each(allStories.map((story) => [story.id, story] as const))('%s', async (id, story) => {
    await page.viewport(800, 900);
    await show(story);
    // The page is as high as the story, so that all of it is in the picture and nothing sticks.
    await page.viewport(800, document.documentElement.scrollHeight);
    window.scrollTo(0, 0);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(theme);
      await expect.soft(page).toMatchScreenshot(nameOf(id, theme));
    }
  });
});

test('every picture belongs to a story', () => {
  const expected = allStories.flatMap(({ id }) =>
    (['light', 'dark'] as const).map((theme) => `./screenshots/${nameOf(id, theme)}.png`),
  );
  expect(stored.filter((file) => !expected.includes(file))).toEqual([]);
});

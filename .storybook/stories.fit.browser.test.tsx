import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';
import { whatDoesNotFit } from './fit.ts';

test.each(allStories.map((story) => [story.id, story] as const))('fits 320 px: %s', async (_, story) => {
  await page.viewport(320, 700);
  await show(story);
  expect(whatDoesNotFit()).toEqual([]);
});

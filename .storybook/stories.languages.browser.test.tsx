import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';
import { whatDoesNotFit } from './fit.ts';
import { languages } from './languages.ts';

// English is what all other tests of stories show.
describe.each(languages.slice(1).map(({ name, messages }) => [name, messages.language] as const))(
  '%s',
  (_, language) => {
    test.each(allStories.map((story) => [story.id, story] as const))(
      'is played and fits 320 px: %s',
      async (_, story) => {
        await page.viewport(320, 700);
        await show(story, { language });
        expect(whatDoesNotFit()).toEqual([]);
      },
    );
  },
);

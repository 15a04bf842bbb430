import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';
import { whatDoesNotFit } from './fit.ts';
import { languages } from './languages.ts';

/** The stories that are about one language, whatever the toolbar's. */
const ofOneLanguage = [
  'guides-in-a-host-with-its-own-css--right-to-left-inside',
  'guides-messages-and-languages--languages',
];

/** The language of each chooser and table that is shown, those in frames and in custom elements included. */
function languagesShown(): string[] {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  const elements = [...document.querySelectorAll('mail-protocol-chooser, mail-protocol-comparison')];
  return [document, ...frames, ...elements.map(({ shadowRoot }) => shadowRoot)].flatMap((shown) =>
    [...(shown?.querySelectorAll<HTMLElement>('.mail-protocol') ?? [])].map(({ lang }) => lang),
  );
}

// English is what all other tests of stories show.
describe.each(languages.slice(1).map(({ name, messages }) => [name, messages.language] as const))(
  '%s',
  (_, language) => {
    test.each(allStories.map((story) => [story.id, story] as const))(
      'is played and fits 320 px: %s',
      async (id, story) => {
        await page.viewport(320, 700);
        await show(story, { language });
        expect(whatDoesNotFit()).toEqual([]);
        if (!ofOneLanguage.includes(id)) expect(languagesShown().filter((shown) => shown !== language)).toEqual([]);
      },
    );
  },
);

import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';
import { whatDoesNotFit } from './fit.ts';
import { languageTags, nameOf } from './languages.ts';
import { mainStates } from './mainStates.ts';
import { loadMessages, messagesIn } from './messagesIn.ts';
import { triedLanguages } from './toolbar.ts';

/** The languages that every story is played in: a long one, one from right to left, and the invented ones. */
const inEveryStory = ['de', 'ar', ...triedLanguages.map(([tag]) => tag)];

test('the main states are stories', () => {
  expect(mainStates.filter((id) => !allStories.some((story) => story.id === id))).toEqual([]);
});

/** The stories that are about one language, whatever language the toolbar has. */
const ofOneLanguage = [
  'guides-in-a-host-with-its-own-css--right-to-left-inside',
  'guides-messages-and-languages--languages',
];

/**
 * The language of each chooser and table that is shown, and its direction, those in frames and in custom elements
 * included.
 */
function languagesShown(): string[] {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  const elements = [...document.querySelectorAll('mail-protocol-chooser, mail-protocol-comparison')];
  return [document, ...frames, ...elements.map(({ shadowRoot }) => shadowRoot)].flatMap((shown) =>
    [...(shown?.querySelectorAll<HTMLElement>('.mail-protocol') ?? [])].map(
      (root) => `${root.lang} ${getComputedStyle(root).direction}`,
    ),
  );
}

// English is what all other tests of stories show.
describe.each([...languageTags.slice(1).map((tag) => [tag, nameOf(tag)] as const), ...triedLanguages])(
  '%s, %s',
  (language) => {
    const shown = allStories.filter(({ id }) => inEveryStory.includes(language) || mainStates.includes(id));
    test.each(shown.map((story) => [story.id, story] as const))(
      'is played and fits 320 px, in a page of the other direction: %s',
      async (id, story) => {
        await page.viewport(320, 700);
        await loadMessages(language);
        const { direction } = messagesIn(language);
        await show(story, { language, direction: direction === 'rtl' ? 'ltr' : 'rtl' });
        expect(whatDoesNotFit()).toEqual([]);
        if (!ofOneLanguage.includes(id))
          expect(languagesShown().filter((shown) => shown !== `${language} ${direction}`)).toEqual([]);
      },
    );
  },
);

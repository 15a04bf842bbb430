import axe from 'axe-core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';
import { axeOptions } from './axe.ts';
import { restore, type Strain, setStrain, setTheme, stopTransitions, strains, type Theme } from './environment.ts';
import { brokenIntoLetters, tooSmallTargets, whatDoesNotFit } from './fit.ts';

/** Whole compositions in their main states. Every other component is part of one of them. */
const compositions = [
  ['unanswered', 'protocolchooser--default'],
  ['IMAP advised', 'protocolchooser--recommends-imap'],
  ['POP3 advised', 'protocolchooser--recommends-pop-3'],
  ['set-up from POP3', 'protocolchooser-set-up--imap-from-pop-3'],
  ['POP3 at a provider', 'protocolchooser-set-up--at-a-provider'],
  ['neither needed', 'protocolchooser--not-needed-beside-a-program'],
  ['all answered', 'protocolchooser-questions--answered'],
  ['known from the host', 'protocolchooser-questions--known'],
  ['chosen and overruled', 'protocolchooser-choice--overruled'],
  ['in a form, with an error', 'protocolchooser-choice--required-and-missing'],
  ['result of the steps', 'protocolchooser-steps--result'],
  ['table', 'comparisontable--default'],
  ['chooser and table', 'useprotocolrecommendation--drives-chooser-and-table'],
] as const;

const themes: readonly Theme[] = ['light', 'dark', 'forced colours'];
const widths = [260, 320, 480, 768, 1200];
/** Each width is that of the component, within the margin of a page. */
const margin = 8;

const storyOf = (id: string) => {
  const story = allStories.find((known) => known.id === id);
  if (!story) throw new Error(`There is no story ${id}. There are ${allStories.map((known) => known.id).join(', ')}.`);
  return story;
};

const worded = ({ textSize, spaced, direction, long }: Strain): string =>
  [`${textSize} %`, spaced && 'spaced', direction, long && 'long words'].filter(Boolean).join(', ');

// No rule can measure the contrast of text on a gradient.
beforeAll(() => stopTransitions());

afterEach(restore);

const minute = 60_000;

async function showComposition(id: string): Promise<void> {
  await page.viewport(1200, 700);
  await show(storyOf(id));
  document.body.style.padding = `${margin}px`;
}

test.each(compositions)(
  '%s fits in every theme, width, text size, spacing, direction and length',
  async (_, id) => {
    await showComposition(id);
    const found = new Map<string, string[]>();
    for (const theme of themes) {
      await setTheme(theme);
      for (const width of widths) {
        await page.viewport(width + 2 * margin, 700);
        for (const strain of strains) {
          setStrain(strain);
          for (const fault of [...whatDoesNotFit(), ...tooSmallTargets(), ...brokenIntoLetters()])
            found.set(fault, [...(found.get(fault) ?? []), `${theme}, ${width} px, ${worded(strain)}`]);
        }
      }
    }
    expect([...found].map(([fault, where]) => `${fault} (${where.length} times: ${where[0]})`)).toEqual([]);
  },
  minute,
);

async function faultsOfAxe(): Promise<string[]> {
  const { violations, incomplete } = await axe.run(document.body, {
    ...axeOptions,
    // A story is not a page, and has no landmarks.
    rules: { ...axeOptions.rules, region: { enabled: false } },
  });
  // axe cannot always decide these two rules. Undecided counts as a fault, or nobody would ever check it.
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast' || id === 'target-size');
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

test.each(compositions)(
  '%s passes axe, light and dark, narrow and wide',
  async (_, id) => {
    await showComposition(id);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(theme);
      for (const width of [320, 1200]) {
        await page.viewport(width, 700);
        // The viewport is as high as the content, so that sticky elements cover nothing that axe measures. Folds and
        // the phone bar react to a new size one or more frames later, so try until they have.
        await vi.waitFor(
          async () => {
            await page.viewport(width, document.documentElement.scrollHeight);
            expect(await faultsOfAxe(), `${theme}, ${width} px`).toEqual([]);
          },
          { timeout: 5_000, interval: 200 },
        );
      }
    }
  },
  minute,
);

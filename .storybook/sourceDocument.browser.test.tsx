import { sourceStatements } from '@mail-protocol/core/test/sourceStatements.ts';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { allStories, show } from './allStories.ts';

/** By story, what the chooser and the table say in it once every fold is open. */
const said = new Map<string, string>();

const visible = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());

/** Opens every collapsed toggle, including toggles inside the opened content. */
async function openFolds(): Promise<void> {
  const folded = () => visible('.mail-protocol button[aria-expanded="false"]')[0];
  for (let next = folded(); next; next = folded()) {
    next.click();
    await new Promise(requestAnimationFrame);
    if (next.getAttribute('aria-expanded') === 'false') throw new Error(`“${next.textContent}” does not open.`);
  }
}

beforeAll(async () => {
  await page.viewport(1200, 900);
  for (const story of allStories) {
    await show(story);
    await openFolds();
    // biome-ignore lint/performance/useDomNodeTextContent: nobody can reach text that is not rendered
    const texts = visible('.mail-protocol').map(({ innerText }) => innerText);
    said.set(story.id, texts.join(' ').replace(/\s+/g, ' '));
  }
}, 300_000);

test.each(sourceStatements)('the product says: %s', (_, words) => {
  const stories = [...said].filter(([, text]) => words.test(text)).map(([id]) => id);
  expect(stories).not.toEqual([]);
});

import { type Answers, questions } from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import { type Random, random } from '@mail-protocol/core/test/random.ts';
import { expect } from 'vitest';
import { visible } from './mounted.tsx';
import { radioOf } from './PageUnderTest.ts';

/*
 * What a translator of a browser does to a page: each text becomes an element of its own, and the text that a framework
 * has put there is gone. Of the words nothing is changed here, so that they can be compared with those of a page that
 * nobody translates.
 */

/** Puts each text in it into two `font` elements, as a translator does. Spaces alone have nothing to translate. */
export function translate(place: Node): void {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.textContent?.trim() && text.parentElement?.localName !== 'font') found.push(text as Text);
  for (const text of found) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.textContent;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Two choosers that are the same, one of which is translated after each step. */
export interface Twins {
  readonly translated: ParentNode & Node;
  readonly plain: ParentNode & Node;
  /** What a page can change about both of them at once. */
  readonly change: (choice: Random) => void;
}

/** Everything that can be pressed and goes nowhere. */
const pressable = (place: ParentNode) => [
  ...visible(place, '[part~="option"]').map(radioOf),
  ...visible<HTMLElement>(place, 'button:not([role]), input[type="checkbox"]').filter(
    (each) => !each.closest('[data-summary]'),
  ),
];

/** All that it says, without the status region, which speaks later, and without the bar, which depends on the scrolling. */
function textOf(place: Node): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[role="status"], [part~="bar"]')) part.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ');
}

/** Where two texts come apart; nothing where they are the same. */
function difference(one: string, other: string): string | null {
  if (one === other) return null;
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  return `…${one.slice(Math.max(0, at - 30), at + 60)}… in place of …${other.slice(Math.max(0, at - 30), at + 60)}…`;
}

export function someAnswers({ oneIn, pick }: Random): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, answers }) =>
      oneIn(2) ? [[id, pick(['unsure', ...answers.map(({ token }) => token as string)])]] : [],
    ),
  );
}

const runs = 5;
const steps = 20;

/** Presses and changes the same things on both, and compares their words after each step. */
export async function interactTranslated(twins: () => Twins): Promise<void> {
  for (let run = 0; run < runs * fuzz.times; run++) {
    const choice = random(fuzz.seed + run);
    const { translated, plain, change } = twins();
    const trail: string[] = [];
    for (let step = 0; step < steps; step++) {
      translate(translated);
      const [these, those] = [pressable(translated), pressable(plain)];
      expect(these.length, trail.join('\n')).toBe(those.length);
      if (these.length === 0 || choice.oneIn(6)) {
        trail.push('the page changes something');
        change(choice);
      } else {
        const at = choice.below(these.length);
        trail.push(`press “${those[at]?.textContent || those[at]?.getAttribute('value')}”`);
        these[at]?.click();
        those[at]?.click();
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect(
        difference(textOf(translated), textOf(plain)),
        `FUZZ_SEED=${fuzz.seed}, run ${run}, after:\n${trail.join('\n')}`,
      ).toBeNull();
    }
  }
}

import { type Answers, questions } from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import { type Random, random } from '@mail-protocol/core/test/random.ts';
import { expect } from 'vitest';
import { visible } from './mounted.tsx';
import { radioOf } from './PageUnderTest.ts';

/*
 * A browser's page translator replaces each text node with an element, so the node that the framework made is gone.
 * These tests keep the words unchanged, so that they can compare them with the words of a page that is not translated.
 */

/** Replaces each text node with two nested `font` elements, as page translators do. White space stays. */
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

/** Two equal choosers. The test translates the first one after each step. */
export interface Twins {
  readonly translated: ParentNode & Node;
  readonly plain: ParentNode & Node;
  /** Makes the same random change to both, as a host page would. */
  readonly change: (choice: Random) => void;
}

/** The visible radios, checkboxes and buttons. */
const pressable = (place: ParentNode) => [
  ...visible(place, '[part~="option"]').map(radioOf),
  ...visible<HTMLElement>(place, 'button:not([role]), input[type="checkbox"]').filter(
    (each) => !each.closest('[data-summary]'),
  ),
];

/** The text, without the status region (it changes after a delay) and the phone bar (it depends on scrolling). */
function textOf(place: Node): string {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[role="status"], [part~="bar"]')) part.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ');
}

/** The first place where two texts differ, or `null` if they are equal. */
function difference(one: string, other: string): string | null {
  if (one === other) return null;
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  return `…${one.slice(Math.max(0, at - 30), at + 60)}… instead of …${other.slice(Math.max(0, at - 30), at + 60)}…`;
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

/** Presses the same controls and makes the same changes on both, and compares the texts after each step. */
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

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { everyText } from '../test/everyText.ts';
import { english } from './locales/en.ts';

/** The Flesch-Kincaid grade of texts. The end of a text ends a sentence, with or without a full stop. */
function grade(texts: readonly string[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts)
    for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
      const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];
      if (words.length === 0) continue;
      counts.sentence += 1;
      counts.word += words.length;
      counts.syllable += words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    }
  return fleschKincaid(counts);
}

const texts = [...new Set(everyText.map(({ text }) => text))];
// Labels of two words make any text look easy, so the sentences are also graded alone.
const sentences = texts.filter((text) => /[.?!]$/.test(text));

test('a pupil of the sixth grade can read it', () => {
  const all = grade(texts);
  const read = grade(sentences);
  console.info(
    `Reading level (Flesch-Kincaid grade): ${all.toFixed(1)} for all ${texts.length} texts, ${read.toFixed(1)} for the ${sentences.length} that are sentences.`,
  );
  expect(all).toBeLessThanOrEqual(6);
  expect(read).toBeLessThanOrEqual(6);
});

test('no text is above the ninth grade on its own', () => {
  // The full names of the protocols can't be made simpler.
  const hard = sentences
    .filter((text) => text !== english['table.names'])
    .map((text) => ({ text, grade: grade([text]) }))
    .filter(({ grade }) => grade > 9);
  expect(hard).toEqual([]);
});

test('the score distinguishes hard text from plain text', () => {
  const hard = 'Synchronisation of distributed mailbox state necessitates authoritative server-side persistence.';
  expect(grade([hard])).toBeGreaterThan(12);
  expect(grade(['Your mail is on the server.'])).toBeLessThan(4);
});

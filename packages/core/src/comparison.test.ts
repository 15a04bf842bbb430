import { describe, expect, test } from 'vitest';
import { comparison, comparisonSources, sameForBoth } from './comparison.ts';
import { english } from './locales/en.ts';
import { questions } from './questions.ts';

const wordsIn = (text: string): number => text.split(/\s+/).length;

describe.each(comparison.map((row) => [row.id, row] as const))('row %s', (id, row) => {
  test('has a name of at most six words, and a text of at most eight for each protocol', () => {
    expect(wordsIn(english[`row.${id}`])).toBeLessThanOrEqual(6);
    for (const said of [english[`row.${id}.imap`], english[`row.${id}.pop3`]]) {
      expect(said).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(wordsIn(said), said).toBeLessThanOrEqual(8);
    }
  });

  test('names only existing questions', () => {
    const ids = questions.map((question) => question.id);
    expect(row.questions.filter((question) => !ids.includes(question))).toEqual([]);
  });

  test('is in the group of the protocol with the better mark', () => {
    const worth = { plus: 1, neutral: 0, minus: -1 };
    const lead = worth[row.imap] - worth[row.pop3];
    expect(row.better).toBe(lead > 0 ? 'imap' : lead < 0 ? 'pop3' : 'depends');
  });
});

test('words are counted', () => {
  expect(wordsIn('No. One deletion reaches every device')).toBe(6);
});

test('no row is listed twice', () => {
  expect(new Set(comparison.map(({ id }) => id)).size).toBe(comparison.length);
});

test('the rows of a group are together, IMAP first', () => {
  const changes = comparison.map(({ better }) => better).filter((group, index, groups) => group !== groups[index - 1]);
  expect(changes).toEqual(['imap', 'pop3', 'depends']);
});

test('every question has a row', () => {
  const borne = new Set(comparison.flatMap((row) => row.questions));
  expect(questions.filter(({ id }) => !borne.has(id))).toEqual([]);
});

test('neither protocol has only good or only bad rows', () => {
  for (const protocol of ['imap', 'pop3'] as const) {
    const marks = new Set(comparison.map((row) => row[protocol]));
    expect(marks).toEqual(new Set(['plus', 'minus', 'neutral']));
  }
});

test('what is the same for both is said in 14 words at most', () => {
  for (const { id } of sameForBoth) expect(wordsIn(english[`same.${id}`]), id).toBeLessThanOrEqual(14);
});

test('every fact names a specification as its source, and every source has a fact', () => {
  expect(Object.keys(comparisonSources)).toEqual([...comparison, ...sameForBoth].map(({ id }) => id));
  for (const source of Object.values(comparisonSources)) expect(source).toMatch(/\bRFC \d{4}\b/);
});

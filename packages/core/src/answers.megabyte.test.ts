import { describe, expect, test } from 'vitest';
import { isSound } from '../test/isSound.ts';
import { parseAnswers } from './answers.ts';

describe('a megabyte', () => {
  const size = 2 ** 20;
  const hostile: readonly [name: string, piece: string, dropped: (pieces: number) => number][] = [
    ['of one letter', 'a', () => 1],
    ['of separators', '&', () => 0],
    ['of equals signs', '=', () => 1],
    ['of percent signs', '%', () => 1],
    ['of question marks', '?', () => 1],
    ['of one answer, doubled over and over', 'devices=one&', (pieces) => pieces - 1],
    ['of __proto__', '__proto__=1&', (pieces) => pieces],
    ['of malformed escapes', '%E0%A4&', (pieces) => pieces],
  ];

  test.each(hostile)('%s is read to the end', (_, piece, expected) => {
    const pieces = Math.floor(size / piece.length);
    const { answers, dropped } = parseAnswers(piece.repeat(pieces));
    expect(dropped).toHaveLength(expected(pieces));
    expect(isSound(answers)).toBe(true);
  });

  // Timings are printed, not judged: a busy machine is no bug.
  test('run time is linear in the length', () => {
    // The best of three is the least disturbed by whatever else the machine does.
    const time = (text: string): number => {
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        parseAnswers(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    const growth = hostile.map(([name, piece]) => {
      const pieces = Math.floor(size / piece.length);
      const eighth = Math.max(time(piece.repeat(Math.floor(pieces / 8))), 0.01);
      return `${name} ${(time(piece.repeat(pieces)) / eighth).toFixed(1)}`;
    });
    console.info(`Parsing a megabyte against an eighth of it, times as long (8 is linear): ${growth.join(', ')}.`);
  }, 120_000);

  test('an answer behind it is kept', () => {
    expect(parseAnswers(`${'a=b&'.repeat(size / 4)}devices=one`).answers).toEqual({ devices: 'one' });
  });
});

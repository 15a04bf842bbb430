import { describe, expect, test } from 'vitest';
import { decisiveWeight, questions } from './questions.ts';

describe('the evidence', () => {
  const options = questions.flatMap(({ id, answers }) => answers.map((answer) => ({ id, ...answer })));
  const undecisive = options.filter(({ decisive }) => !decisive);

  test('a decisive weight outweighs all other weights against it', () => {
    for (const { id, token, weight } of options.filter(({ decisive }) => decisive)) {
      const sign = Math.sign(weight);
      const opposition = questions
        .filter((question) => question.id !== id)
        .map(({ answers }) => Math.max(0, ...answers.map((answer) => -sign * answer.weight)))
        .reduce((sum, most) => sum + most, 0);
      expect(Math.abs(weight), `${id} ${token}`).toBeGreaterThan(opposition);
    }
  });

  test('exactly the four needs that only one protocol can meet are decisive', () => {
    expect(options.filter(({ decisive }) => decisive).map(({ id, token }) => `${id} ${token}`)).toEqual([
      'devices in-step',
      'devices phone',
      'sharedMailbox together',
      'sharedMailbox program',
    ]);
    expect(options.every(({ decisive, weight }) => decisive === (Math.abs(weight) === decisiveWeight))).toBe(true);
  });

  test('no other weight exceeds four times their median, open questions and “webmail” not counted', () => {
    const sizes = undecisive
      .map(({ weight }) => Math.abs(weight))
      .filter((size) => size > 0)
      .toSorted((one, other) => one - other);
    const median =
      ((sizes[Math.floor((sizes.length - 1) / 2)] ?? 0) + (sizes[Math.ceil((sizes.length - 1) / 2)] ?? 0)) / 2;
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * median);
  });

  test('the set-up of today has no weight', () => {
    expect(options.filter(({ id, weight }) => id === 'current' && weight !== 0)).toEqual([]);
  });

  test.each(questions.filter(({ id }) => id !== 'current').map(({ id, answers }) => [id, answers] as const))(
    'question %s has an answer for IMAP and one for POP3',
    (_, answers) => {
      const weights = answers.map(({ weight }) => weight);
      expect(Math.min(...weights)).toBeLessThan(0);
      expect(Math.max(...weights)).toBeGreaterThan(0);
    },
  );

  test('weights are whole numbers, so that sums are exact', () => {
    expect(options.filter(({ weight }) => !Number.isInteger(weight))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { questions } from '../src/index.ts';
import { anyAnswer, counted, detailed, equallyLikely, interviewLength, realistic } from './interview.ts';

test('a realistic population is asked at most 2.4 questions until the protocol is settled', () => {
  expect(interviewLength(realistic).protocol.mean).toBeLessThanOrEqual(2.4);
});

test('a population that also gives rarer answers is asked at most 2.45', () => {
  expect(interviewLength(detailed).protocol.mean).toBeLessThanOrEqual(2.45);
});

test('the detailed population has a share for every answer but the browser, which ends the interview', () => {
  for (const { id, answers } of counted) {
    const tokens = answers.map(({ token }) => token as string).filter((token) => token !== 'webmail');
    expect(Object.keys(detailed[id]).toSorted()).toEqual(tokens.toSorted());
  }
});

test('`current` is not counted', () => {
  expect(counted).toHaveLength(questions.length - 1);
  expect(interviewLength(anyAnswer).plan.worst).toBeLessThanOrEqual(counted.length);
});

test('a population in which all people are equally likely is asked at most 3', () => {
  expect(interviewLength(equallyLikely).protocol.mean).toBeLessThanOrEqual(3);
});

test('no interview asks more than all questions, and the plan is never settled before the protocol', () => {
  for (const population of [realistic, detailed, equallyLikely, anyAnswer]) {
    const { protocol, plan } = interviewLength(population);
    expect(plan.worst).toBeLessThanOrEqual(counted.length);
    expect(plan.mean).toBeGreaterThanOrEqual(protocol.mean);
  }
});

test.each(Object.entries({ realistic, detailed, equallyLikely, anyAnswer }))(
  '%s: the shares of each question add up to 1',
  (_, population) => {
    for (const shares of Object.values(population)) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    }
  },
);

test('a population has only existing answers', () => {
  for (const { id, answers } of counted) {
    const known: string[] = [...answers.map(({ token }) => token), 'unsure'];
    for (const population of [realistic, detailed, equallyLikely, anyAnswer])
      expect(known).toEqual(expect.arrayContaining(Object.keys(population[id])));
  }
});

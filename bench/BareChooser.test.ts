import { recommend } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { counterexamples, everyNeed } from '../packages/core/test/everyAnswers.ts';
import { type BareAnswers, bareProtocol, bareQuestions } from './BareChooser.tsx';

const known = new Set(bareQuestions.flatMap(({ id, answers }) => answers.map(([token]) => `${id}.${token}`)));

test('the bare chooser recommends the same protocol as the library for every combination of the answers that it offers', () => {
  const asked = everyNeed.filter((answers) =>
    Object.entries(answers).every(([id, token]) => token === 'unsure' || known.has(`${id}.${token}`)),
  );
  expect(asked.length).toBeGreaterThan(16_000);
  expect(
    counterexamples((answers) => bareProtocol(answers as BareAnswers) !== recommend(answers).protocol, asked),
  ).toEqual([]);
});

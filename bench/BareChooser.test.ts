import { recommend } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { counterexamples, everyAnswers } from '../packages/core/test/everyAnswers.ts';
import { type BareAnswers, bareProtocol } from './BareChooser.tsx';

test('what the benchmark measures against gives the same protocol for every combination of answers', () => {
  expect(everyAnswers.length).toBeGreaterThan(38_000);
  expect(counterexamples((answers) => bareProtocol(answers as BareAnswers) !== recommend(answers).protocol)).toEqual(
    [],
  );
});

import { recommend } from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { counterexamples, everyNeed } from '../packages/core/test/everyAnswers.ts';
import { type BareAnswers, bareProtocol } from './BareChooser.tsx';

test('the bare chooser recommends the same protocol as the library for every combination of answers', () => {
  expect(everyNeed.length).toBeGreaterThan(16_000);
  expect(
    counterexamples((answers) => bareProtocol(answers as BareAnswers) !== recommend(answers).protocol, everyNeed),
  ).toEqual([]);
});

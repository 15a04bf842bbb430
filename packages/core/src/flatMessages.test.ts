import { expect, test } from 'vitest';
import { flatMessages } from './flatMessages.ts';

test('a part of a key that is left out is that of the line before', () => {
  const lines = 'notice A\nstep.keep-copies B and more\n..website C\n.sent-folder \nrisk.room {days}';
  expect(Object.entries(flatMessages(lines))).toEqual([
    ['notice', 'A'],
    ['step.keep-copies', 'B and more'],
    ['step.keep-copies.website', 'C'],
    ['step.sent-folder', ''],
    ['risk.room', '{days}'],
  ]);
});

test('messages follow those before them', () => {
  const before = { notice: 'A', intro: 'B' };
  expect(Object.keys(flatMessages('step.back-up C', before))).toEqual(['notice', 'intro', 'step.back-up']);
  expect(before).toEqual({ notice: 'A', intro: 'B' });
});

import { expect, test } from 'vitest';
import { flatMessages } from './flatMessages.ts';

test('a dot at the start of a line stands for each part that the key shares with the one before', () => {
  const lines = 'notice A\nstep.keep-copies B and more\n..website C\n.sent-folder \nrisk.room {days}';
  expect(Object.entries(flatMessages(lines))).toEqual([
    ['notice', 'A'],
    ['step.keep-copies', 'B and more'],
    ['step.keep-copies.website', 'C'],
    ['step.sent-folder', ''],
    ['risk.room', '{days}'],
  ]);
});

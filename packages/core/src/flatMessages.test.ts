import { expect, test } from 'vitest';
import { flatMessages } from './flatMessages.ts';

test('each line is the text of the key at its position, and omitted key parts repeat the key before', () => {
  const texts = 'A\nB and more\nC\n\n{days}';
  expect(Object.entries(flatMessages(texts, 'notice step.keep-copies ..website .sent-folder risk.room'))).toEqual([
    ['notice', 'A'],
    ['step.keep-copies', 'B and more'],
    ['step.keep-copies.website', 'C'],
    ['step.sent-folder', ''],
    ['risk.room', '{days}'],
  ]);
});

test('messages follow those before them', () => {
  const before = { notice: 'A', intro: 'B' };
  expect(Object.keys(flatMessages('C', 'step.back-up', before))).toEqual(['notice', 'intro', 'step.back-up']);
  expect(before).toEqual({ notice: 'A', intro: 'B' });
});

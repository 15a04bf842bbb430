import { expect, test } from 'vitest';
import { flatMessages } from './flatMessages.ts';

test('a message has the parts on its way as its key; the empty part is the message itself', () => {
  const tree = { notice: 'A', step: { 'keep-copies': { '': 'B', website: 'C' }, 'sent-folder': 'D' } };
  expect(flatMessages(tree)).toEqual({
    notice: 'A',
    'step.keep-copies': 'B',
    'step.keep-copies.website': 'C',
    'step.sent-folder': 'D',
  });
});

import { expect, test } from 'vitest';
import * as core from './index.ts';

test('the tokens of every question', () => {
  const tokens = core.questions.map(({ id, answers }) => `${id}: ${answers.map(({ token }) => token).join(', ')}`);
  expect(tokens).toMatchInlineSnapshot(`
    [
      "devices: in-step, separate, one, webmail",
      "sharedMailbox: no, together, separately",
      "keepMailOn: server, device",
      "serverSpace: tight, ample",
      "offline: often, sometimes, rarely",
      "mailVolume: low, high",
      "deviceBackup: yes, no",
    ]
  `);
});

test('tokens survive a query string, a form field and a panel’s input filter', () => {
  const tokens = core.questions.flatMap(({ answers }) => answers.map(({ token }) => token));
  expect(tokens.filter((token) => !/^[a-z]+(-[a-z]+)*$/.test(token))).toEqual([]);
});

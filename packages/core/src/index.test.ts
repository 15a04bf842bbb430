import { expect, test } from 'vitest';
import * as core from './index.ts';

test('the tokens of every question', () => {
  const tokens = core.questions.map(({ id, answers }) => `${id}: ${answers.map(({ token }) => token).join(', ')}`);
  expect(tokens).toMatchInlineSnapshot(`
    [
      "devices: in-step, separate, one, phone, webmail",
      "sharedMailbox: no, together, separately, program",
      "keepMailOn: server, both, device",
      "serverSpace: tight, ample",
      "offline: often, sometimes, rarely, metered",
      "mailVolume: low, high",
      "deviceBackup: yes, no",
      "current: new, imap, pop3",
    ]
  `);
});

test('tokens survive a query string, a form field and a panel’s input filter', () => {
  const tokens = core.questions.flatMap(({ answers }) => answers.map(({ token }) => token));
  expect(tokens.filter((token) => !/^[a-z][a-z\d]*(-[a-z]+)*$/.test(token))).toEqual([]);
});

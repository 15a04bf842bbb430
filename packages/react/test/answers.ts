import { type Answers, questions } from '@mail-protocol/core';

/** `unsure` to all but what is set up today. */
const unsureOfAll: Answers = Object.fromEntries(
  questions.filter(({ id }) => id !== 'current').map(({ id }) => [id, 'unsure']),
);

/** Settled for POP3, with nothing left to ask. */
export const pop3Answers: Answers = {
  ...unsureOfAll,
  devices: 'one',
  sharedMailbox: 'no',
  keepMailOn: 'device',
  serverSpace: 'ample',
  offline: 'often',
  mailVolume: 'low',
  deviceBackup: 'no',
};

/** Settled for POP3 with copies that stay: nothing to acknowledge. */
export const keeping: Answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'unsure' };

/** Settled for POP3 with copies that go after 14 days, and no backup confirmed: something to acknowledge. */
export const risky: Answers = { ...keeping, serverSpace: 'tight' };

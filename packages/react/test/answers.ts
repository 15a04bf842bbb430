import { type Answers, questions } from '@mail-protocol/core';

/** `unsure` to every question except today's set-up. */
const unsureOfAll: Answers = Object.fromEntries(
  questions.filter(({ id }) => id !== 'current').map(({ id }) => [id, 'unsure']),
);

/** Certain for POP3, with no question left. */
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

/** Certain for POP3 with copies that stay on the server: nothing to acknowledge. */
export const keeping: Answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'unsure' };

/** Certain for POP3 with copies removed after 14 days, and no confirmed backup: needs an acknowledgement. */
export const risky: Answers = { ...keeping, serverSpace: 'tight' };

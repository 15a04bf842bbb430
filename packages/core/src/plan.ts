import { type Answers, answerTo } from './questions.ts';

/** One of the two protocols that a mail program fetches mail with. */
export type Protocol = 'imap' | 'pop3';

/**
 * How to set the protocol up.
 *
 * - `serverCopies`: what POP3 does to the server's copies, `'keep'` or the days until they go. Never at once.
 * - `offlineCopy`: whether one device keeps a full copy of everything, or only of recent mail.
 * - `archive`: whether to move old mail to a folder on a device that is backed up, to make room.
 */
export type Plan =
  | { readonly protocol: 'pop3'; readonly serverCopies: 'keep' | { readonly keepDays: number } }
  | { readonly protocol: 'imap'; readonly offlineCopy: 'all' | 'recent'; readonly archive: boolean };

/**
 * Days that copies stay where space is short: long enough to miss a fortnight of holiday, and what
 * Thunderbird sets for new POP3 accounts (version 153, run in 2026).
 */
export const keepDaysWhenTight = 14;

/** Days that copies stay where a backup is confirmed: one month, the longest common backup cycle. */
export const keepDaysWithBackup = 30;

/**
 * The set-up of `protocol` for what was said. Open and `unsure` take the safest set-up: no plan
 * relies on a backup that nobody has confirmed.
 *
 * - POP3 leaves copies for good; for 30 days if the device is backed up; for 14 if space is tight
 *   (RFC 1939 section 8 describes such retention; a full mailbox refuses mail, RFC 9208).
 * - IMAP keeps a full copy on one device (RFC 4549), unless old mail is hardly ever read offline
 *   and is not to live on a device.
 * - IMAP archives where space is tight, mail is not little, and the device is backed up:
 *   what is archived is gone from the server.
 *
 * @example
 * planFor('pop3', { devices: 'one', deviceBackup: 'yes' }); // { protocol: 'pop3', serverCopies: { keepDays: 30 } }
 */
export function planFor(protocol: Protocol, answers: Answers): Plan {
  const tight = answerTo(answers, 'serverSpace') === 'tight';
  const backedUp = isBackedUp(answers);
  if (protocol === 'pop3') {
    const keepDays = tight ? keepDaysWhenTight : backedUp ? keepDaysWithBackup : null;
    return { protocol, serverCopies: keepDays === null ? 'keep' : { keepDays } };
  }
  return {
    protocol,
    offlineCopy:
      answerTo(answers, 'offline') === 'rarely' && answerTo(answers, 'keepMailOn') !== 'device' ? 'recent' : 'all',
    archive: tight && backedUp && answerTo(answers, 'mailVolume') !== 'low',
  };
}

function isBackedUp(answers: Answers): boolean {
  return answerTo(answers, 'deviceBackup') === 'yes';
}

/** Whether two plans set the same thing up the same way. */
export function samePlan(one: Plan | null, other: Plan | null): boolean {
  if (one?.protocol === 'pop3' && other?.protocol === 'pop3') return keepDays(one) === keepDays(other);
  if (one?.protocol === 'imap' && other?.protocol === 'imap')
    return one.offlineCopy === other.offlineCopy && one.archive === other.archive;
  return one === other;
}

/** The days after which a plan removes the server's copies; `null` for one that leaves them. */
export function keepDays(plan: Plan): number | null {
  return plan.protocol === 'pop3' && plan.serverCopies !== 'keep' ? plan.serverCopies.keepDays : null;
}

/**
 * Whether older mail would be on one device that nobody has said is backed up: the case that asks for
 * an acknowledgement even when the plan is the recommended one.
 */
export function leavesMailUnprotected(plan: Plan, answers: Answers): boolean {
  return keepDays(plan) !== null && !isBackedUp(answers);
}

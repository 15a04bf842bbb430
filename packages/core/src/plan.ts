import type { Protocol } from './protocols.ts';
import { type Answers, answerTo } from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/**
 * How to get from today's set-up to the new one.
 *
 * - `add`: no program has the mailbox yet, so add it.
 * - `stay`: the protocol is already set up. Change its settings, and never add a second account.
 * - `from-pop3`, `from-imap`: change from the other protocol without losing a message.
 * - `unknown`: today's set-up is unknown, so the steps must suit every case.
 */
export type Move = 'add' | 'stay' | 'from-pop3' | 'from-imap' | 'unknown';

/** How to set up POP3. */
export interface Pop3Plan {
  readonly protocol: 'pop3';
  /** What happens to the server's copies: they stay, or are removed after this many days. Never at once. */
  readonly serverCopies: 'keep' | { readonly keepDays: number };
  /** How a phone reads the mailbox, because POP3 is set up only on computers. `webmail` if the server has no IMAP. */
  readonly phones: 'imap' | 'webmail';
  readonly move: Move;
}

/** How to set up IMAP. */
export interface ImapPlan {
  readonly protocol: 'imap';
  /**
   * Whether one device keeps all mail for reading without internet, or only recent mail. This is a mirror, not a
   * backup: mail deleted on the server disappears from it too.
   */
  readonly offlineCopy: 'all' | 'recent';
  /** Whether to copy or move mail to a local folder on one computer, where no deletion on the server reaches it. */
  readonly ownCopy: 'none' | 'copy' | 'move';
  readonly move: Move;
}

/** How to set the protocol up. */
export type Plan = Pop3Plan | ImapPlan;

/**
 * Days that copies stay if space is tight: enough for two weeks of holiday, and Thunderbird's default for new POP3
 * accounts (version 153, run in 2026).
 */
export const keepDaysWhenTight = 14;

/** Days that copies stay if a backup is confirmed: one month, the longest common backup interval. */
export const keepDaysWithBackup = 30;

/**
 * The set-up of `protocol` for these answers. Open and `unsure` questions get the safest set-up.
 *
 * - POP3 lets the server's copies go only where space is tight (`keepDaysWhenTight`; a full mailbox refuses mail, RFC 9208), or
 *   where mail is to be on the device alone and is in a backup (`keepDaysWithBackup`; RFC 1939 section 8 describes such
 *   retention). Mail that is to stay on the server stays, whatever the space.
 * - IMAP keeps all mail on a device for reading offline (RFC 4549), unless old mail is hardly ever read offline or
 *   the connection is slow or paid by use.
 * - IMAP keeps a separate copy in a local folder for those who want one, and for those who want mail on their device but
 *   have no backup. It moves mail there only if the mail is in a backup: what is moved is gone from the server.
 *
 * @param situation What the server offers: it decides how phones read mail. Both protocols when absent.
 *
 * @example
 * planFor('pop3', { devices: 'one', keepMailOn: 'device', deviceBackup: 'yes', current: 'new' });
 * // { protocol: 'pop3', serverCopies: { keepDays: 30 }, phones: 'imap', move: 'add' }
 */
export function planFor(protocol: Protocol, answers: Answers, situation?: Situation): Plan {
  const move = moveTo(protocol, answers);
  const keepMailOn = answerTo(answers, 'keepMailOn');
  const tight = answerTo(answers, 'serverSpace') === 'tight';
  const backedUp = isBackedUp(answers);
  if (protocol === 'pop3') {
    const phones = offeredProtocols(situation).includes('imap') ? 'imap' : 'webmail';
    if (keepMailOn === 'server' || keepMailOn === 'both') return { protocol, serverCopies: 'keep', phones, move };
    const keepDays = tight ? keepDaysWhenTight : keepMailOn === 'device' && backedUp ? keepDaysWithBackup : null;
    return { protocol, serverCopies: keepDays === null ? 'keep' : { keepDays }, phones, move };
  }
  const offline = answerTo(answers, 'offline');
  const wantsRoom = tight && answerTo(answers, 'mailVolume') !== 'low';
  return {
    protocol,
    offlineCopy: offline === 'rarely' || offline === 'metered' ? 'recent' : 'all',
    ownCopy:
      keepMailOn === 'both'
        ? 'copy'
        : backedUp && (keepMailOn === 'device' || wantsRoom)
          ? 'move'
          : keepMailOn === 'device'
            ? 'copy'
            : 'none',
    move,
  };
}

function moveTo(protocol: Protocol, answers: Answers): Move {
  const current = answerTo(answers, 'current');
  if (current === undefined || current === 'unsure') return 'unknown';
  if (current === 'new') return 'add';
  if (current === protocol) return 'stay';
  return current === 'pop3' ? 'from-pop3' : 'from-imap';
}

function isBackedUp(answers: Answers): boolean {
  return answerTo(answers, 'deviceBackup') === 'yes';
}

/** Whether two plans set the same thing up the same way. */
export function samePlan(one: Plan | null, other: Plan | null): boolean {
  if (!one || !other) return one === other;
  if (one.move !== other.move) return false;
  if (one.protocol === 'pop3')
    // Stryker disable next-line ConditionalExpression: needed only for the types, since a plan for IMAP has no `phones`
    return other.protocol === 'pop3' && keepDays(one) === keepDays(other) && one.phones === other.phones;
  // Stryker disable next-line ConditionalExpression: needed only for the types, since a plan for POP3 has no `offlineCopy`
  return other.protocol === 'imap' && one.offlineCopy === other.offlineCopy && one.ownCopy === other.ownCopy;
}

/** The days after which a plan removes the server's copies; `null` if it leaves them. */
export function keepDays(plan: Plan): number | null {
  return plan.protocol === 'pop3' && plan.serverCopies !== 'keep' ? plan.serverCopies.keepDays : null;
}

/**
 * Whether the plan removes the server's copies although nobody has confirmed a backup. This needs an acknowledgement
 * even if the plan is the recommended one.
 */
export function leavesMailUnprotected(plan: Plan, answers: Answers): boolean {
  return keepDays(plan) !== null && !isBackedUp(answers);
}

import { type Answers, answerTo } from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/** One of the two protocols that a mail program fetches mail with. */
export type Protocol = 'imap' | 'pop3';

/**
 * How to get from today's set-up to the new one.
 *
 * - `add`: no program has the mailbox yet, so add it.
 * - `stay`: the protocol is there already. Change its settings, and never add a second account.
 * - `from-pop3`, `from-imap`: leave the other protocol without losing a message.
 * - `unknown`: nobody has said what is there, so the steps must suit every case.
 */
export type Move = 'add' | 'stay' | 'from-pop3' | 'from-imap' | 'unknown';

/** How to set up POP3. */
export interface Pop3Plan {
  readonly protocol: 'pop3';
  /** What happens to the server's copies: they stay, or they go after this many days. Never at once. */
  readonly serverCopies: 'keep' | { readonly keepDays: number };
  /** How a phone reads the mailbox: POP3 is set up on computers alone. `webmail` where the server has no IMAP. */
  readonly phones: 'imap' | 'webmail';
  readonly move: Move;
}

/** How to set up IMAP. */
export interface ImapPlan {
  readonly protocol: 'imap';
  /**
   * Whether one device keeps all mail for reading without internet, or recent mail alone. This is a mirror and no
   * copy: what is deleted on the server goes there too.
   */
  readonly offlineCopy: 'all' | 'recent';
  /** Whether to copy or move mail to a local folder of one computer, which no deletion on the server reaches. */
  readonly ownCopy: 'none' | 'copy' | 'move';
  readonly move: Move;
}

/** How to set the protocol up. */
export type Plan = Pop3Plan | ImapPlan;

/**
 * Days that copies stay where space is short: long enough to miss a fortnight of holiday, and what
 * Thunderbird sets for new POP3 accounts (version 153, run in 2026).
 */
export const keepDaysWhenTight = 14;

/** Days that copies stay where a backup is confirmed: one month, the longest common backup cycle. */
export const keepDaysWithBackup = 30;

/**
 * The set-up of `protocol` for what was said. Open and `unsure` take the safest set-up.
 *
 * - POP3 lets the server's copies go only where space is tight (14 days; a full mailbox refuses mail, RFC 9208), or
 *   where mail is to be on the device alone and is in a backup (30 days; RFC 1939 section 8 describes such
 *   retention). Mail that is to stay on the server stays, whatever the space.
 * - IMAP keeps all mail on a device for reading offline (RFC 4549), unless old mail is hardly ever read offline or
 *   the line is slow or costs by use.
 * - IMAP keeps an own copy in a local folder for those who want one, and for those who want mail on their device but
 *   have no backup. It moves mail there only if the mail is in a backup: what is moved is gone from the server.
 *
 * @param situation What the server offers, for how phones read mail; both protocols when absent.
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
    // Stryker disable next-line ConditionalExpression: it is for the types, since a plan of IMAP says nothing of phones
    return other.protocol === 'pop3' && keepDays(one) === keepDays(other) && one.phones === other.phones;
  // Stryker disable next-line ConditionalExpression: it is for the types, since a plan of POP3 says nothing of copies
  return other.protocol === 'imap' && one.offlineCopy === other.offlineCopy && one.ownCopy === other.ownCopy;
}

/** The days after which a plan removes the server's copies; `null` for one that leaves them. */
export function keepDays(plan: Plan): number | null {
  return plan.protocol === 'pop3' && plan.serverCopies !== 'keep' ? plan.serverCopies.keepDays : null;
}

/**
 * Whether the plan lets the server's copies go although nobody has said that the mail is in a backup: the case that
 * asks for an acknowledgement even when the plan is the recommended one.
 */
export function leavesMailUnprotected(plan: Plan, answers: Answers): boolean {
  return keepDays(plan) !== null && !isBackedUp(answers);
}

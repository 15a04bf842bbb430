import type { CheckedAnswers, Dropped } from './answers.ts';
import type { Answers } from './questions.ts';
import { keysIn } from './readIn.ts';

/** What a panel may know about a mailbox. Leave out unknown fields. */
export interface Mailbox {
  /** The quota in bytes, or `'unlimited'`. */
  readonly quotaBytes?: number | 'unlimited' | undefined;
  /** The current size of all folders together, in bytes. */
  readonly usedBytes?: number | undefined;
  /** How many different devices or programs have signed in during the last 90 days, webmail counted as one. */
  readonly devices?: number | undefined;
  /** How many users have access to the mailbox. Says nothing of people unless `usersArePeople`. */
  readonly users?: number | undefined;
  /** Whether each of the `users` is one person. Default: `false`, because people share log-ins. */
  readonly usersArePeople?: boolean | undefined;
  /** The protocols of recent sign-ins, from the server's log. Webmail signs in by IMAP too. */
  readonly signIns?: { readonly imap?: boolean | undefined; readonly pop3?: boolean | undefined } | undefined;
}

const gibibyte = 2 ** 30;

/**
 * A quota up to which a mailbox is small: half a gibibyte. The small mailboxes that published guides
 * warn of hold 20 to 250 MB; at 75 KB a message, 30 messages a day fill this one in eight months.
 */
const smallQuota = gibibyte / 2;

/**
 * The quota from which there is plenty of room while less than half is used: five gibibytes, six years at the same
 * rate.
 */
const ampleQuota = 5 * gibibyte;

/** The share from which a mailbox is nearly full. Dovecot's documented quota warnings begin at 80 %. */
const nearlyFull = 0.8;

/** The used space from which there is a lot of mail: two gibibytes, some 28,000 messages of 75 KB. */
const muchMail = 2 * gibibyte;

/**
 * Converts what a panel knows into answers, and lists what could not be read (MP-106). Unknown stays unknown; the
 * person can correct every answer. Accepts numbers as text, as some databases return them: `'1073741824'`. Never
 * throws.
 *
 * - `serverSpace`: `tight` with a quota of half a gibibyte or less, or 80 % full; `ample` if unlimited,
 *   or from 5 GiB while less than half is used; open in between. A quota of 0 is not known.
 * - `mailVolume`: `high` from 2 GiB in use. Never `low`: a new mailbox is empty too.
 * - `devices`: `in-step` where two or more have signed in, because a POP3 program among them could
 *   empty the inbox for the others. Never `one`: a single device so far says nothing of the next.
 * - `sharedMailbox`: `no` with one user who is one person. Open with more: only they know how they share the work.
 * - `current`: `pop3` where anybody has signed in by POP3. Never `imap` or `new`: webmail signs in by IMAP, and a POP3
 *   program may be off for weeks.
 *
 * @example
 * answersFromMailbox({ quotaBytes: 250e6, signIns: { pop3: true } }).answers;
 * // { serverSpace: 'tight', current: 'pop3' }
 */
export function answersFromMailbox(mailbox: Mailbox | null | undefined): CheckedAnswers {
  const dropped: Dropped[] = [];
  const cannotRead = (key: string, value: unknown): void => {
    dropped.push({ code: 'MP-106', detail: `${key}: ${plain(value)}`.slice(0, 64) });
  };
  /** The value of a key. If reading it throws, that is reported, and the value counts as unknown. */
  const read = (object: unknown, key: string, name: string): unknown => {
    try {
      return (object as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    } catch (refusal) {
      cannotRead(name, refusal);
      return undefined;
    }
  };
  /** The named keys of an object. Reports all other keys, and anything that is not an object. */
  const checkKeys = (object: unknown, known: ReadonlySet<string>, name: string): void => {
    if (object == null) return;
    const keys = typeof object === 'object' ? keysIn(object) : null;
    if (!keys) cannotRead(name, object);
    for (const key of keys ?? []) if (!known.has(key)) cannotRead(name, key);
  };
  /** A count of 0 or more; `NaN` if unknown: every comparison with `NaN` is false, so it leads to no answer. */
  const count = (key: keyof Mailbox, value: unknown): number => {
    if (value === undefined || value === null) return Number.NaN;
    const number = typeof value === 'string' && /^\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value;
    // Stryker disable next-line ConditionalExpression: needed only for the types, since only a number is finite
    if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
    cannotRead(key, value);
    return Number.NaN;
  };
  const flag = (object: unknown, key: string, name: string): boolean => {
    const value = read(object, key, name);
    if (value !== undefined && value !== null && typeof value !== 'boolean') cannotRead(name, value);
    return value === true;
  };

  checkKeys(mailbox, mailboxKeys, 'mailbox');
  const quotaBytes = read(mailbox, 'quotaBytes', 'quotaBytes');
  const unlimited = quotaBytes === 'unlimited';
  // Panels write 0 for “no limit” and for “not known”.
  const quota = unlimited ? Number.NaN : count('quotaBytes', quotaBytes) || Number.NaN;
  const used = count('usedBytes', read(mailbox, 'usedBytes', 'usedBytes'));
  const devices = count('devices', read(mailbox, 'devices', 'devices'));
  const users = count('users', read(mailbox, 'users', 'users'));
  const usersArePeople = flag(mailbox, 'usersArePeople', 'usersArePeople');
  const signIns = read(mailbox, 'signIns', 'signIns');
  checkKeys(signIns, signInKeys, 'signIns');
  flag(signIns, 'imap', 'signIns.imap');
  const byPop3 = flag(signIns, 'pop3', 'signIns.pop3');

  const tight = quota <= smallQuota || used >= quota * nearlyFull;
  const ample = unlimited || (quota >= ampleQuota && used < quota / 2);
  const answers: Answers = {
    ...(devices >= 2 ? { devices: 'in-step' } : {}),
    ...(users === 1 && usersArePeople ? { sharedMailbox: 'no' } : {}),
    ...(tight ? { serverSpace: 'tight' } : ample ? { serverSpace: 'ample' } : {}),
    ...(used >= muchMail ? { mailVolume: 'high' } : {}),
    ...(byPop3 ? { current: 'pop3' } : {}),
  };
  return { answers, dropped };
}

const mailboxKeys: ReadonlySet<string> = new Set([
  'quotaBytes',
  'usedBytes',
  'devices',
  'users',
  'usersArePeople',
  'signIns',
] satisfies (keyof Mailbox)[]);
const signInKeys: ReadonlySet<string> = new Set(['imap', 'pop3']);

/** A value as text. For an object only its type, because creating its text could take forever. */
function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : typeof value;
}

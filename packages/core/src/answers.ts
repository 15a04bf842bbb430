import type { DiagnosticCode } from './diagnostics.ts';
import { type Answers, answerTo, type QuestionId, questions } from './questions.ts';
import { keysIn, readIn } from './readIn.ts';

/** Something that could not be kept, and the code of the reason. */
export interface Dropped {
  readonly code: DiagnosticCode;
  /** The value, question or key at fault, at most 64 characters of it. */
  readonly detail: string;
}

/** What is valid, and what was left out. */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
}

const version = '1';
const questionIds: ReadonlySet<string> = new Set(questions.map(({ id }) => id));

function isQuestionId(id: string): id is QuestionId {
  return questionIds.has(id);
}

function drop(code: DiagnosticCode, detail: unknown): Dropped {
  return { code, detail: (typeof detail === 'string' ? detail : typeof detail).slice(0, 64) };
}

/**
 * The valid part of answers that come from a host or from a store, and what was left out.
 * Never throws. Absent and `undefined` questions are open, which is no fault.
 *
 * @example
 * checkAnswers({ devices: 'one', pets: 'cat' }).dropped; // [{ code: 'MP-101', detail: 'pets' }]
 */
export function checkAnswers(given: unknown): CheckedAnswers {
  if (given === undefined) return { answers: {}, dropped: [] };
  const ids = typeof given === 'object' ? keysIn(given) : null;
  if (!ids) return { answers: {}, dropped: [drop('MP-104', given)] };
  const answers: Record<string, string> = {};
  const dropped: Dropped[] = [];
  for (const id of ids) {
    const token = answerTo(given as Answers, id as QuestionId);
    if (!isQuestionId(id)) dropped.push(drop('MP-101', id));
    else if (token) answers[id] = token;
    else {
      const stranger = strangeToken(given as Answers, id);
      if (stranger !== null) dropped.push(drop('MP-102', `${id}: ${stranger}`));
    }
  }
  return { answers, dropped };
}

/** What stands in the place of a token; `null` for an open question. */
function strangeToken(given: Answers, id: QuestionId): string | null {
  try {
    const token: unknown = given[id];
    if (token === undefined) return null;
    // An object names its kind alone: its text can be that of a token, and can take for ever to make.
    return Object(token) === token ? typeof token : String(token);
  } catch {
    return 'unreadable';
  }
}

/**
 * The answers as a query string of flat tokens, in the order of the questions, with the version first.
 * Nothing in it needs escaping.
 *
 * @example
 * serializeAnswers({ devices: 'one', offline: 'unsure' }); // 'v=1&devices=one&offline=unsure'
 */
export function serializeAnswers(answers: Answers): string {
  const said = questions.flatMap(({ id }) => {
    const token = answerTo(answers, id);
    return token ? [`${id}=${token}`] : [];
  });
  return [`v=${version}`, ...said].join('&');
}

/**
 * The answers that a query string holds, and what was left out of it.
 *
 * Takes anything: a leading `?` or `#`, other versions, unknown questions, doubled keys, hostile text.
 * Time grows with the length alone. Of doubled questions the first valid answer counts.
 *
 * @example
 * parseAnswers('?v=1&devices=one&devices=webmail').answers; // { devices: 'one' }
 */
export function parseAnswers(text: unknown): CheckedAnswers {
  if (typeof text !== 'string') return { answers: {}, dropped: text == null ? [] : [drop('MP-104', text)] };
  const answers: Record<string, string> = {};
  const dropped: Dropped[] = [];
  for (const pair of text.replace(/^[?#]/, '').split('&')) {
    if (pair === '') continue;
    const [id, token] = readPair(pair);
    if (id === null) dropped.push(drop('MP-104', pair));
    else if (id === 'v') {
      if (token !== version) dropped.push(drop('MP-105', token));
    } else if (!isQuestionId(id)) dropped.push(drop('MP-101', id));
    else if (!answerTo({ [id]: token }, id)) dropped.push(drop('MP-102', `${id}: ${token}`));
    else if (Object.hasOwn(answers, id)) dropped.push(drop('MP-103', id));
    else answers[id] = token;
  }
  return { answers, dropped };
}

function readPair(pair: string): [id: string, token: string] | [id: null, token: string] {
  const at = pair.indexOf('=');
  const [id, token] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  try {
    return [decodeURIComponent(id), decodeURIComponent(token)];
  } catch {
    return [null, pair];
  }
}

/** What a panel may know of a mailbox. Leave out what it does not know. */
export interface Mailbox {
  /** The quota in bytes, or `'unlimited'`. */
  readonly quotaBytes?: number | 'unlimited' | undefined;
  /** What all folders together take now, in bytes. */
  readonly usedBytes?: number | undefined;
  /** How many different devices or programs have signed in during the last 90 days, webmail counted as one. */
  readonly devices?: number | undefined;
  /** How many people have access to the mailbox. */
  readonly users?: number | undefined;
}

const gibibyte = 2 ** 30;

/**
 * A quota up to which a mailbox is small: half a gibibyte. The small mailboxes that published guides
 * warn of hold 20 to 250 MB; at 75 KB a message, 30 messages a day fill this one in eight months.
 */
const smallQuota = gibibyte / 2;

/** A quota from which room is plenty while less than half is used: five gibibytes, six years at the same rate. */
const ampleQuota = 5 * gibibyte;

/** The share from which a mailbox is nearly full. Dovecot's documented quota warnings begin at 80 %. */
const nearlyFull = 0.8;

/** Use from which there is a lot of mail: two gibibytes, some 28,000 messages of 75 KB. */
const muchMail = 2 * gibibyte;

/** A number from 0, or else `NaN`: nothing is less or more than that, so what is unknown leads to no answer. */
function count(value: unknown): number {
  return Number.isFinite(value) && Number(value) >= 0 ? Number(value) : Number.NaN;
}

/**
 * What a panel knows, as answers. Unknown stays unknown; the person can correct every one of them. Never throws.
 *
 * - `serverSpace`: `tight` with a quota of half a gibibyte or less, or 80 % full; `ample` if unlimited,
 *   or from 5 GiB while less than half is used; open in between.
 * - `mailVolume`: `high` from 2 GiB in use. Never `low`: a new mailbox is empty too.
 * - `devices`: `in-step` where two or more have signed in, because a POP3 program among them could
 *   empty the inbox for the others. Never `one`: a single device so far says nothing of the next.
 * - `sharedMailbox`: `no` with one user. Open with more: only they know how they share the work.
 *
 * @example
 * answersFromMailbox({ quotaBytes: 250e6, users: 1 }); // { serverSpace: 'tight', sharedMailbox: 'no' }
 */
export function answersFromMailbox(mailbox: Mailbox): Answers {
  const [quotaBytes, usedBytes, devices, users] = ['quotaBytes', 'usedBytes', 'devices', 'users'].map((key) =>
    readIn(mailbox, key),
  );
  const used = count(usedBytes);
  // Panels write 0 for “no limit” and for “not known”.
  const quota = count(quotaBytes) || Number.NaN;
  const tight = quota <= smallQuota || used >= quota * nearlyFull;
  const ample = quotaBytes === 'unlimited' || (quota >= ampleQuota && used < quota / 2);
  return {
    ...(count(devices) >= 2 ? { devices: 'in-step' } : {}),
    ...(users === 1 ? { sharedMailbox: 'no' } : {}),
    ...(tight ? { serverSpace: 'tight' } : ample ? { serverSpace: 'ample' } : {}),
    ...(used >= muchMail ? { mailVolume: 'high' } : {}),
  };
}

import type { DiagnosticCode } from './diagnostics.ts';
import { type Answers, answerTo, type QuestionId, questions } from './questions.ts';
import { keysIn } from './readIn.ts';

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

const version = '2';
/** The versions whose tokens all mean here what they meant there. */
const knownVersions: ReadonlySet<string> = new Set(['1', version]);

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
      const other = otherToken(given as Answers, id);
      if (other !== null) dropped.push(drop('MP-102', `${id}: ${other}`));
    }
  }
  return { answers, dropped };
}

/** What is in the place of a token; `null` for an open question. */
function otherToken(given: Answers, id: QuestionId): string | null {
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
 * serializeAnswers({ devices: 'one', offline: 'unsure' }); // 'v=2&devices=one&offline=unsure'
 */
export function serializeAnswers(answers: Answers): string {
  const said = questions.flatMap(({ id }) => {
    const token = answerTo(answers, id);
    return token ? [`${id}=${token}`] : [];
  });
  return [`v=${version}`, ...said].join('&');
}

/** What is needed of `URLSearchParams`, whose type is not part of the language. */
interface SearchParameters extends Iterable<readonly [id: string, token: string]> {
  getAll(id: string): readonly string[];
}

declare const URLSearchParams: (new () => SearchParameters) | undefined;

/** What the answers of a link can be read from: its query, or what a framework has made of it. */
export type AnswerSource =
  | string
  | SearchParameters
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | null
  | undefined;

/**
 * The answers that a link holds, and what was left out of it.
 *
 * Takes a query string with or without `?` or `#`, `URLSearchParams`, or a record of strings such as the
 * `searchParams` of a page in Next.js, where a doubled key is a list. Never throws, whatever it is handed: other
 * versions, unknown questions, hostile text. Time grows with the length alone. Of doubled questions the first valid
 * answer counts.
 *
 * @example
 * parseAnswers('?v=2&devices=one&devices=webmail').answers; // { devices: 'one' }
 * parseAnswers({ v: '2', devices: 'one' }).answers; // { devices: 'one' }
 */
export function parseAnswers(source: AnswerSource): CheckedAnswers {
  const answers: Record<string, string> = {};
  const dropped: Dropped[] = [];
  for (const pair of pairsOf(source)) {
    if (typeof pair === 'string') {
      dropped.push(drop('MP-104', pair));
      continue;
    }
    const [id, token] = pair;
    if (id === 'v') {
      if (!knownVersions.has(token)) dropped.push(drop('MP-105', token));
    } else if (!isQuestionId(id)) dropped.push(drop('MP-101', id));
    else if (!answerTo({ [id]: token }, id)) dropped.push(drop('MP-102', `${id}: ${token}`));
    else if (Object.hasOwn(answers, id)) dropped.push(drop('MP-103', id));
    else answers[id] = token;
  }
  return { answers, dropped };
}

/** The keys and values of a source, and as a plain string each part that can't be read. */
function pairsOf(source: unknown): readonly (readonly [id: string, token: string] | string)[] {
  if (source == null) return [];
  if (typeof source === 'string')
    return source
      .replace(/^[?#]/, '')
      .split('&')
      .filter((pair) => pair !== '')
      .map(readPair);
  try {
    if (typeof URLSearchParams === 'function' && source instanceof URLSearchParams) return [...source];
  } catch {
    return ['object'];
  }
  const ids = typeof source === 'object' ? keysIn(source) : null;
  if (!ids) return [typeof source];
  return ids.flatMap((id) => {
    let value: unknown;
    try {
      value = (source as Readonly<Record<string, unknown>>)[id];
    } catch {
      return [`${id}: unreadable`];
    }
    if (value === undefined) return [];
    return listOf(value).map((token) =>
      typeof token === 'string' ? ([id, token] as const) : `${id}: ${typeof token}`,
    );
  });
}

/** A value as a list of one, and a list as it is; a list that can't be read is a value that is no text. */
function listOf(value: unknown): readonly unknown[] {
  try {
    return Array.isArray(value) ? [...value] : [value];
  } catch {
    return [null];
  }
}

function readPair(pair: string): readonly [id: string, token: string] | string {
  const at = pair.indexOf('=');
  const [id, token] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  try {
    return [decodeURIComponent(id), decodeURIComponent(token)];
  } catch {
    return pair;
  }
}

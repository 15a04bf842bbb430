import type { DiagnosticCode } from './diagnostics.ts';
import { type Answers, answerTo, type QuestionId, questions } from './questions.ts';
import { keysIn } from './readIn.ts';

/** Something that was left out, and the code of the reason. */
export interface Dropped {
  readonly code: DiagnosticCode;
  /** The value, question or key at fault, cut to 64 characters. */
  readonly detail: string;
}

/** What is valid, and what was left out. */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
}

const version = '2';
/** The versions whose tokens all have the same meaning in this version. */
const knownVersions: ReadonlySet<string> = new Set(['1', version]);

const questionIds: ReadonlySet<string> = new Set(questions.map(({ id }) => id));

function isQuestionId(id: string): id is QuestionId {
  return questionIds.has(id);
}

function drop(code: DiagnosticCode, detail: unknown): Dropped {
  return { code, detail: (typeof detail === 'string' ? detail : typeof detail).slice(0, 64) };
}

/**
 * Checks answers from a host or from storage. Returns the valid part and what was left out. Never throws. Absent and
 * `undefined` questions are open, which is valid.
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

/** The value given as a token; `null` for an open question. */
function otherToken(given: Answers, id: QuestionId): string | null {
  try {
    const token: unknown = given[id];
    if (token === undefined) return null;
    // Report only the type of an object: its text could look like a token, and creating it could take forever.
    return Object(token) === token ? typeof token : String(token);
  } catch {
    return 'unreadable';
  }
}

/**
 * The answers as a query string of plain tokens: the version first, then the questions in order. Needs no escaping.
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

/** The part of `URLSearchParams` that is used here. Its own type comes from the DOM library, not from the language. */
interface SearchParameters extends Iterable<readonly [id: string, token: string]> {
  getAll(id: string): readonly string[];
}

declare const URLSearchParams: (new () => SearchParameters) | undefined;

/** The forms in which the answers of a link can be passed: its query, or the result of a framework's parser. */
export type AnswerSource =
  | string
  | SearchParameters
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | null
  | undefined;

/**
 * Reads the answers in a link. Returns them and what was left out.
 *
 * Accepts a query string with or without `?` or `#`, `URLSearchParams`, or a record of strings such as the
 * `searchParams` of a Next.js page, where a repeated key is a list. Never throws for any input, such as other versions,
 * unknown questions or hostile text. Run time is linear in the length. If a question is repeated, its first valid
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

/** The keys and values of a source. Each part that can't be read is a plain string. */
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

/** Wraps a value in a list; returns a list unchanged. A list that can't be read counts as a value that is no string. */
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

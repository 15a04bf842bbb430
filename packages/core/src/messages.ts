import { noteOrigin } from './fallback.ts';
import type { MessageKey } from './messageArguments.ts';
import type { QuestionId } from './questions.ts';
import { keysIn, readIn } from './readIn.ts';
import { stampOf } from './stampOf.ts';
import { writeMessage } from './writeMessage.ts';

export type { MessageKey } from './messageArguments.ts';

/**
 * Every text of the product, flat: a key and its ICU message. Plain data, so that it can be read from JSON and passed
 * from a server. A part of it, `Partial<Messages>`, is a language that is not complete, or a few changed words.
 *
 * Beside these a language may have, under `label.<program>.<English words>`, what a mail program calls a setting there, word
 * for word: a program of `programs`, and a label or an entry. English has none; where one is missing, the English words show.
 */
export type Messages = { readonly [Key in MessageKey]: string };

/** What an option of a question is called, `unsure` included. */
export function answerLabel(messages: Messages, question: QuestionId, answer: string): string {
  return optionalText(messages, answer === 'unsure' ? 'answer.unsure' : `answer.${question}.${answer}`);
}

/** The text under `key` if there is one, else an empty string. For keys whose message takes no argument. */
export function optionalText(messages: Messages, key: string): string {
  return Object.hasOwn(messages, key) ? messages[key as MessageKey] : '';
}

/** The names of the arguments of a message. Throws where it can't be read. */
export function argumentsOf(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  writeMessage(message, (name) => names.add(name), String);
  return names;
}

/** Why a message can't be used. */
export type MessageFault = 'unknown' | 'kind' | 'unreadable' | 'argument' | 'stale';

function faultOf(own: string | undefined, key: string, message: unknown, stamp: string): MessageFault | undefined {
  const label = key.startsWith('label.');
  if (own === undefined && !label) return 'unknown';
  if (typeof message !== 'string') return 'kind';
  // Without arguments a text is as it is written, whatever braces it holds.
  if (own === undefined || label) return undefined;
  if (stamp && stamp !== stampOf(own)) return 'stale';
  if (!own.includes('{')) return undefined;
  try {
    return [...argumentsOf(message)].every((name) => argumentsOf(own).has(name)) ? undefined : 'argument';
  } catch {
    return 'unreadable';
  }
}

/** Each message of `changes`, and what is wrong with it, if anything. `null` if they are no messages at all. */
export function faultsIn(
  base: Messages,
  changes: Partial<Messages>,
): readonly (readonly [key: string, message: string, fault: MessageFault | undefined])[] | null {
  // What the English texts were when these were translated: three characters a message, spaces for what can do no harm.
  const stamps = base.language === 'en' && readIn(changes, 'english');
  return (
    keysIn(changes)?.map((key, index) => {
      const message = readIn(changes, key);
      const stamp = typeof stamps === 'string' ? stamps.slice(3 * index, 3 * index + 3).trim() : '';
      return [
        key,
        message as string,
        faultOf(Object.hasOwn(base, key) ? base[key as MessageKey] : undefined, key, message, stamp),
      ];
    }) ?? null
  );
}

/** What was made of `changes`, by what they were laid over. */
const made = new WeakMap<Messages, WeakMap<Partial<Messages>, Messages>>();

/**
 * `base` with `changes` laid over it, key by key: a few changed words, or a language as far as it goes. Left out is, and
 * `checkMessages` lists, a key that is unknown, and a value that is no text, can't be read as an ICU message, or names an
 * argument that the message of `base` does not have. Left out is as well what a person could lose mail by, where it is the
 * translation of an English text that has changed since. Never throws.
 *
 * The same two objects give the same result: for other words, pass another object.
 *
 * @example
 * mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
 * mergeMessages(english, german);
 */
export function mergeMessages(base: Messages, changes?: Partial<Messages>): Messages {
  if (!changes || Object(changes) !== changes || (changes as unknown) === base) return base;
  // A server merges for every page, and always the same.
  const known = made.get(base) ?? new WeakMap();
  made.set(base, known);
  const before = known.get(changes);
  if (before) return before;
  const merged: Record<MessageKey, string> = { ...base };
  // Stryker disable next-line ArrayDeclaration: any word in it counts as a faulty message
  for (const [key, message, fault] of faultsIn(base, changes) ?? []) if (!fault) merged[key as MessageKey] = message;
  noteOrigin(merged, base, changes);
  known.set(changes, merged);
  return merged;
}

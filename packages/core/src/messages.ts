import { isDangerous, stampOf } from './danger.ts';
import { isMerged, languageOf, noteOrigin } from './fallback.ts';
import type { english } from './locales/en.ts';
import type { QuestionId } from './questions.ts';
import { keysIn, readIn } from './readIn.ts';
import { writeMessage } from './writeMessage.ts';

/** The key of one message: those of `english`. */
export type MessageKey = keyof typeof english;

/**
 * Every text of the product, flat: a key and its ICU message. Plain data, so that it can be read from JSON and passed
 * from a server. A part of it, `Partial<Messages>`, is a language that is not complete, or a few changed words.
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

/** What is wrong with each message of `changes`; nothing where nothing is. `null` if they are no messages at all. */
export function faultsIn(
  base: Messages,
  changes: Partial<Messages>,
): readonly (readonly [key: string, message: string, fault: MessageFault | undefined])[] | null {
  const keys = keysIn(changes);
  // What the English texts were when these were translated: three characters for each message that is dangerous.
  const stamps = base.language === 'en' ? readIn(changes, 'english') : undefined;
  let at = 0;
  const isStale = (key: string, own: string): boolean => {
    if (typeof stamps !== 'string' || !isDangerous(key)) return false;
    const stamp = stamps.slice(at, at + 3);
    at += 3;
    return stamp !== '' && stamp !== stampOf(own);
  };
  const faultOf = (key: string, message: unknown): MessageFault | undefined => {
    const own = Object.hasOwn(base, key) ? base[key as MessageKey] : undefined;
    const stale = isStale(key, own ?? '');
    if (own === undefined) return 'unknown';
    if (typeof message !== 'string') return 'kind';
    if (stale) return 'stale';
    // Without arguments a text is as it is written, whatever braces it holds.
    if (!own.includes('{')) return undefined;
    try {
      return [...argumentsOf(message)].every((name) => argumentsOf(own).has(name)) ? undefined : 'argument';
    } catch {
      return 'unreadable';
    }
  };
  return (
    keys?.map((key) => {
      const message = readIn(changes, key);
      return [key, message as string, faultOf(key, message)];
    }) ?? null
  );
}

/**
 * `base` with `changes` laid over it, key by key: a few changed words, or a language as far as it goes. Left out is, and
 * `checkMessages` lists, a key that is unknown, and a value that is no text, can't be read as an ICU message, or names an
 * argument that the message of `base` does not have. Left out is as well what a person could lose mail by, where it is the
 * translation of an English text that has changed since. Never throws.
 *
 * @example
 * mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
 * mergeMessages(english, german);
 */
export function mergeMessages(base: Messages, changes: Partial<Messages> = {}): Messages {
  const laid = Object.fromEntries((faultsIn(base, changes) ?? []).filter(([, , fault]) => !fault));
  const merged = { ...base, ...laid };
  noteOrigin(merged, (key) => {
    if (!Object.hasOwn(laid, key)) return languageOf(base, key);
    return isMerged(changes) ? languageOf(changes, key) : merged.language;
  });
  return merged;
}

import type { Dropped } from './answers.ts';
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

function isSound(base: Messages, key: string, message: unknown): boolean {
  if (!Object.hasOwn(base, key) || typeof message !== 'string') return false;
  const own = base[key as MessageKey];
  try {
    // Without arguments a text is as it is written, whatever braces it holds.
    return !own.includes('{') || [...argumentsOf(message)].every((name) => argumentsOf(own).has(name));
  } catch {
    return false;
  }
}

/** Of merged messages, the language of each. */
const origins = new WeakMap<Messages, (key: MessageKey) => string>();

/** Whether they come from `mergeMessages`, and so lack nothing that their base has. */
export const isMerged = (messages: Partial<Messages>): messages is Messages => origins.has(messages as Messages);

/** The language of one message: that of `messages`, or of what they were laid over where they lack the key. */
export function languageOf(messages: Messages, key: MessageKey): string {
  return origins.get(messages)?.(key) ?? messages.language;
}

/**
 * `base` with `changes` laid over it, key by key: a few changed words, or a language as far as it goes. Left out is, and
 * `checkMessages` lists, a key that is unknown, and a value that is no text, can't be read as an ICU message, or names an
 * argument that the message of `base` does not have. Never throws.
 *
 * @example
 * mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
 * mergeMessages(english, german);
 */
export function mergeMessages(base: Messages, changes: Partial<Messages> = {}): Messages {
  const sound = keysIn(changes)
    ?.map((key) => [key, readIn(changes, key)] as const)
    .filter(([key, message]) => isSound(base, key, message));
  const laid = Object.fromEntries(sound ?? []);
  const merged = { ...base, ...laid };
  origins.set(merged, (key) => (Object.hasOwn(laid, key) ? merged.language : languageOf(base, key)));
  return merged;
}

/** The keys of `changes` that `mergeMessages` passes over. Never throws. */
export function checkMessages(base: Messages, changes: Partial<Messages> = {}): readonly Dropped[] {
  const keys = keysIn(changes)?.filter((key) => !isSound(base, key, readIn(changes, key)));
  return (keys ?? [typeof changes]).map((key) => ({ code: 'MP-204', detail: key.slice(0, 64) }));
}

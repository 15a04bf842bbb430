import type { Dropped } from './answers.ts';
import type { english } from './locales/en.ts';
import type { QuestionId } from './questions.ts';

/**
 * Every text of the product, flat: a string, or a function where the text has arguments.
 * The keys are those of `english`; a language that lacks one does not compile.
 */
export type Messages = {
  readonly [Key in keyof typeof english]: (typeof english)[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string;
};

/** The key of one message. */
export type MessageKey = keyof Messages;

/** The keys whose message takes no argument. */
type TextKey = { [Key in MessageKey]: Messages[Key] extends string ? Key : never }[MessageKey];

/** What an option of a question is called, `unsure` included. */
export function answerLabel(messages: Messages, question: QuestionId, answer: string): string {
  return optionalText(messages, answer === 'unsure' ? 'answer.unsure' : `answer.${question}.${answer}`);
}

/** The text under `key` if there is a plain one, else an empty string. */
export function optionalText(messages: Messages, key: string): string {
  const text: unknown = Object.hasOwn(messages, key) ? messages[key as TextKey] : '';
  return typeof text === 'string' ? text : '';
}

/**
 * `base` with `changes` laid over it, key by key. A key that is unknown, missing or of the other kind
 * (a string for a function) leaves the text of `base`; `checkMessages` lists those.
 *
 * @example
 * mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
 */
export function mergeMessages(base: Messages, changes: Partial<Messages> = {}): Messages {
  const sound = Object.entries(changes ?? {}).filter(
    ([key, message]) => Object.hasOwn(base, key) && typeof message === typeof base[key as MessageKey],
  );
  return { ...base, ...Object.fromEntries(sound) };
}

/** The keys of `changes` that `mergeMessages` passes over. */
export function checkMessages(base: Messages, changes: Partial<Messages> = {}): readonly Dropped[] {
  return Object.entries(changes ?? {})
    .filter(([key, message]) => !Object.hasOwn(base, key) || typeof message !== typeof base[key as MessageKey])
    .map(([key]) => ({ code: 'MP-204', detail: key.slice(0, 64) }));
}

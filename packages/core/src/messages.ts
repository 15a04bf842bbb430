import type { Dropped } from './answers.ts';
import type { english } from './locales/en.ts';
import type { QuestionId } from './questions.ts';
import { keysIn, readIn } from './readIn.ts';

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

type Text = (...given: never[]) => unknown;

function isSound(base: Messages, key: string, message: unknown): boolean {
  return Object.hasOwn(base, key) && typeof message === typeof base[key as MessageKey];
}

/**
 * `base` with `changes` laid over it, key by key. A key that is unknown, missing or of the other kind
 * (a string for a function) leaves the text of `base`; `checkMessages` lists those. So does, whenever it is called, a
 * function that throws or returns no string. Never throws.
 *
 * @param report Called when a function failed, with `MP-207` and its key.
 *
 * @example
 * mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
 */
export function mergeMessages(
  base: Messages,
  changes: Partial<Messages> = {},
  report?: (fault: Dropped) => void,
): Messages {
  const guarded = (key: string, text: Text, instead: Text): Text => {
    return (...given) => {
      try {
        const said = text(...given);
        if (typeof said === 'string') return said;
      } catch {
        // A text that throws is as good as one that says nothing.
      }
      report?.({ code: 'MP-207', detail: key });
      return instead(...given);
    };
  };
  const sound = keysIn(changes)
    ?.map((key) => [key, readIn(changes, key)] as const)
    .filter(([key, message]) => isSound(base, key, message))
    .map(([key, message]) => {
      const instead: unknown = base[key as MessageKey];
      return [key, typeof instead === 'function' ? guarded(key, message as Text, instead as Text) : message] as const;
    });
  return { ...base, ...Object.fromEntries(sound ?? []) };
}

/** The keys of `changes` that `mergeMessages` passes over. Never throws. */
export function checkMessages(base: Messages, changes: Partial<Messages> = {}): readonly Dropped[] {
  const keys = keysIn(changes)?.filter((key) => !isSound(base, key, readIn(changes, key)));
  return (keys ?? [typeof changes]).map((key) => ({ code: 'MP-204', detail: key.slice(0, 64) }));
}

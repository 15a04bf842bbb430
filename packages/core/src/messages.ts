import type { MessageKey } from './messageArguments.ts';
import type { QuestionId } from './questions.ts';
import { keysIn, readIn } from './readIn.ts';
import { stampOf } from './stampOf.ts';
import { writeMessage } from './writeMessage.ts';

export type { MessageKey } from './messageArguments.ts';

/**
 * Every text of the product: a flat object of keys and ICU messages. Plain data, so it can be read from JSON and sent
 * by a server. `Partial<Messages>` is an incomplete language, or a few changed texts.
 *
 * A language may also have the names of settings in mail programs, word for word, under `label.<program>.<English
 * words>`: the id of a program in `programs`, and its label or entry. English has none; if one is missing, the English
 * words show.
 */
export type Messages = { readonly [Key in MessageKey]: string };

/** The label of an answer, including `unsure`. */
export function answerLabel(messages: Messages, question: QuestionId, answer: string): string {
  return optionalText(messages, answer === 'unsure' ? 'answer.unsure' : `answer.${question}.${answer}`);
}

/** The text of `key`, or an empty string. For messages without arguments. */
export function optionalText(messages: Messages, key: string): string {
  return Object.hasOwn(messages, key) ? messages[key as MessageKey] : '';
}

/** The names of a message's arguments. Throws if the message can't be read. */
export function argumentsOf(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  writeMessage(message, (name) => names.add(name), String);
  return names;
}

/** Why a message can't be used. */
export type MessageFault = 'unknown' | 'kind' | 'unreadable' | 'argument' | 'stale';

function faultOf(own: string | undefined, key: string, message: unknown, stamp: string): MessageFault | undefined {
  // A program's name for a setting is not a message: English lacks it, and braces in it mean nothing.
  if (key.startsWith('label.')) return typeof message === 'string' ? undefined : 'kind';
  if (own === undefined) return 'unknown';
  if (typeof message !== 'string') return 'kind';
  if (stamp && stamp !== stampOf(own)) return 'stale';
  // A text without arguments is used as written, even if it contains braces.
  if (!own.includes('{')) return undefined;
  try {
    return [...argumentsOf(message)].every((name) => argumentsOf(own).has(name)) ? undefined : 'argument';
  } catch {
    return 'unreadable';
  }
}

/** Each message of `changes`, and what is wrong with it, if anything. `null` if `changes` are not messages. */
export function faultsIn(
  base: Messages,
  changes: Partial<Messages>,
): readonly (readonly [key: string, message: string, fault: MessageFault | undefined])[] | null {
  // The stamps of the English texts that were translated: three characters each, or spaces if an outdated
  // translation does no harm.
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

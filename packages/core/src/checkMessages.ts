import type { Dropped } from './answers.ts';
import { faultsIn, type MessageFault, type MessageKey, type Messages } from './messages.ts';
import { readIn } from './readIn.ts';

/** A message that can't be used, or that a language lacks. */
export interface FaultyMessage extends Dropped {
  /** Its key, cut to 40 characters. */
  readonly key: string;
  /**
   * `unknown`: there is no such key. `kind`: it is no text. `unreadable`: it is no ICU message, or it contains
   * something other than arguments, plurals and selections. `argument`: it names an argument that the English message
   * does not have. `stale`: it is the translation of an English text that has changed since, and a person could lose
   * mail because of it. `missing`: the language lacks it. In all cases the text of `base` is shown.
   */
  readonly fault: MessageFault | 'missing';
}

const words: Readonly<Record<FaultyMessage['fault'], string>> = {
  unknown: 'no such key',
  kind: 'no text',
  unreadable: 'unreadable',
  argument: 'unknown argument',
  stale: 'older than English',
  missing: 'missing',
};

/** The properties of a language file that are not messages. */
const notes: readonly string[] = ['state', 'english', 'inEnglish', 'edition'];

/**
 * Lists the entries of `changes` that `mergeMessages` ignores and, if they are a whole language, the missing ones.
 * Never throws.
 *
 * @example
 * checkMessages(english, { notice: 'Ask us.', 'choice.titel': 'Mine' });
 * // [{ key: 'choice.titel', fault: 'unknown', … }]
 */
export function checkMessages(base: Messages, changes: Partial<Messages> = {}): readonly FaultyMessage[] {
  const faulty = (given: string, fault: FaultyMessage['fault']): FaultyMessage => {
    const key = given.slice(0, 40);
    return { code: 'MP-204', detail: `${key} (${words[fault]})`, key, fault };
  };
  const faults = faultsIn(base, changes);
  if (!faults) return [faulty(typeof changes, 'kind')];
  const language = readIn(changes, 'language');
  const whole = typeof language === 'string' && language !== base.language;
  const there = new Set(faults.map(([key]) => key));
  return [
    ...faults.flatMap(([key, , fault]) => (fault && !notes.includes(key) ? [faulty(key, fault)] : [])),
    ...(Object.keys(base) as MessageKey[])
      .filter((key) => whole && !there.has(key))
      .map((key) => faulty(key, 'missing')),
  ];
}

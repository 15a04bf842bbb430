import { noteOrigin } from './fallback.ts';
import { faultsIn, type MessageKey, type Messages } from './messages.ts';

/** The merged messages, by `base` and then by `changes`. */
const made = new WeakMap<Messages, WeakMap<Partial<Messages>, Messages>>();

/**
 * `base` with the messages of `changes` in place of its own: a few changed words, or a language, complete or not. Ignores
 * an unknown key, and a value that is not text, can't be read as an ICU message, or names an argument that the message
 * of `base` does not have. Also ignores a translation that could make a person lose mail, if its English text has
 * changed since. `checkMessages` lists what is ignored. Never throws.
 *
 * The same two objects give the same result: for other words, pass another object.
 *
 * @example
 * mergeMessages(english, { notice: 'Ask our help desk when in doubt.' });
 * mergeMessages(english, german);
 */
export function mergeMessages(base: Messages, changes?: Partial<Messages>): Messages {
  if (!changes || Object(changes) !== changes || (changes as unknown) === base) return base;
  // A server merges the same messages for every page.
  const known = made.get(base) ?? new WeakMap();
  made.set(base, known);
  const before = known.get(changes);
  if (before) return before;
  const merged: Record<MessageKey, string> = { ...base };
  // Stryker disable next-line ArrayDeclaration: a string in the array would count as a faulty message
  for (const [key, message, fault] of faultsIn(base, changes) ?? []) if (!fault) merged[key as MessageKey] = message;
  noteOrigin(merged, base, changes);
  known.set(changes, merged);
  return merged;
}

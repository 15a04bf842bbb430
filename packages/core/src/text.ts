import { languageOf, noteText } from './fallback.ts';
import type { MessageArguments } from './messageArguments.ts';
import type { MessageKey, Messages } from './messages.ts';
import { writeMessage } from './writeMessage.ts';

/** The parameters of a message after its key: its arguments, if it has any. */
type Given<Key extends MessageKey> = Key extends keyof MessageArguments ? [given: MessageArguments[Key]] : [];

const rules: Record<string, Intl.PluralRules> = {};

function categoryOf(count: number, language: string): string {
  try {
    rules[language] ??= new Intl.PluralRules(language);
    return rules[language].select(count);
  } catch {
    // The language is not a valid tag: `de_DE`, for example.
    return categoryOf(count, 'en');
  }
}

/**
 * One message with its arguments filled in. If the messages have a name for an argument's value, such as
 * `protocol.imap` for `imap`, the name is written. A message that can't be read is returned unchanged.
 *
 * @example
 * text(english, 'table.more', { count: 5 }); // 'Show 5 more rows'
 * text(english, 'choice.choose', { protocol: 'imap' }); // 'Use IMAP'
 */
export function text<Key extends MessageKey>(messages: Messages, key: Key, ...[given]: Given<Key>): string {
  const message = messages[key];
  const values = given as Readonly<Record<string, unknown>> | undefined;
  if (!values) return message;
  try {
    const said = writeMessage(
      message,
      (name, shown) => (shown && messages[`${name}.${values[name]}` as MessageKey]) || values[name],
      (count) => categoryOf(count as number, languageOf(messages, key)),
    );
    return noteText(messages, said, Object.values(values), message);
  } catch {
    return message ?? '';
  }
}

/** Joins texts with a space. */
export function joinTexts(messages: Messages, ...texts: readonly string[]): string {
  return noteText(messages, texts.join(' '), texts);
}

import { languageOf, noteText } from './fallback.ts';
import type { MessageArguments } from './messageArguments.ts';
import type { MessageKey, Messages } from './messages.ts';
import { writeMessage } from './writeMessage.ts';

/** What a message takes beside its key: its arguments, or nothing. */
type Given<Key extends MessageKey> = Key extends keyof MessageArguments ? [given: MessageArguments[Key]] : [];

const rules: Record<string, Intl.PluralRules> = {};

function categoryOf(count: number, language: string): string {
  try {
    rules[language] ??= new Intl.PluralRules(language);
    return rules[language].select(count);
  } catch {
    // Not the name of a language, such as `de_DE`.
    return categoryOf(count, 'en');
  }
}

/**
 * One message with its arguments filled in. An argument whose value has a name among the messages, as the protocol `imap`
 * has in `protocol.imap`, is written as that name. A message that can't be read is written as it stands.
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

/** Texts one after the other, with a space between them. */
export function joinTexts(messages: Messages, ...texts: readonly string[]): string {
  return noteText(messages, texts.join(' '), texts);
}

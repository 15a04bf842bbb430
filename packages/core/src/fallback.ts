import type { MessageKey, Messages } from './messages.ts';

/**
 * Of merged messages, what is not in the language of the whole, with its language: keys, and texts as they are shown. A text
 * that only holds some of it has these in place of a language.
 */
const elsewhere = new WeakMap<Messages, Map<string, string | readonly string[]>>();

/** Notes of merged messages which keys are in another language. What a text without arguments says is known at once. */
export function noteOrigin(messages: Messages, languageOfKey: (key: MessageKey) => string): void {
  const noted = new Map<string, string>();
  for (const key of Object.keys(messages) as MessageKey[]) {
    const language = languageOfKey(key);
    // The names of the protocols are of no language.
    if (language !== messages.language && !key.startsWith('protocol.'))
      noted.set(key, language).set(messages[key], language);
  }
  elsewhere.set(messages, noted);
}

/** Whether they come from `mergeMessages`, and so lack nothing that their base has. */
export const isMerged = (messages: Partial<Messages>): messages is Messages => elsewhere.has(messages as Messages);

/** The language of one message: that of `messages`, or of what they were laid over where they lack the key. */
export function languageOf(messages: Messages, key: MessageKey): string {
  return (elsewhere.get(messages)?.get(key) as string | undefined) ?? messages.language;
}

/** Notes of a text that was put together whether it is in another language than the whole, or holds parts that are. */
export function noteText(messages: Messages, said: string, parts: readonly unknown[], key?: MessageKey): string {
  const noted = elsewhere.get(messages);
  if (noted?.size && !noted.has(said)) {
    const language = noted.get(key ?? '') ?? (parts.filter((part) => noted.has(part as string)) as string[]);
    if (language.length > 0) noted.set(said, language);
  }
  return said;
}

/** A stretch of a text. */
export interface TextPiece {
  readonly text: string;
  /** Its language where that is not the one of the whole. */
  readonly lang?: string | undefined;
}

/**
 * A text of `messages`, taken apart where its language changes: what a language lacks is shown in English, and wants a
 * `lang` there (WCAG 2.2, 3.1.2). One piece if nothing was lacking.
 *
 * @param said What `explain`, `text` or a look-up gave.
 * @param english A stretch of it that is English in any language, such as what a program calls a setting.
 *
 * @example
 * textPieces(mergeMessages(english, { language: 'nl' }), 'Your choice'); // [{ text: 'Your choice', lang: 'en' }]
 */
export function textPieces(messages: Messages, said: string, english?: string): readonly TextPiece[] {
  const named = english && !messages.language.startsWith('en') ? [english] : [];
  const noted = said === named[0] ? 'en' : (elsewhere.get(messages)?.get(said) ?? named);
  if (typeof noted === 'string') return [{ text: said, lang: noted }];
  const pieces: TextPiece[] = [];
  let rest = said;
  for (const part of [...noted].sort((one, other) => said.indexOf(one) - said.indexOf(other))) {
    const [before = '', ...after] = rest.split(part);
    if (after.length === 0) continue;
    pieces.push({ text: before }, ...textPieces(messages, part, english));
    rest = after.join(part);
  }
  return [...pieces, { text: rest }].filter(({ text }) => text);
}

import type { MessageKey, Messages } from './messages.ts';

/** Where the texts of merged messages come from. */
interface Origin {
  readonly languageOf: (key: MessageKey) => string;
  /** Texts that are not in the language of the whole, with theirs; and texts that hold some, with these. */
  readonly texts: Map<string, string | readonly string[]>;
}

const origins = new WeakMap<Messages, Origin>();

/** Notes where merged messages come from. What a text without arguments says is known at once. */
export function noteOrigin(messages: Messages, languageOfKey: Origin['languageOf']): void {
  const texts = new Map<string, string>();
  for (const key of Object.keys(messages) as MessageKey[])
    if (languageOfKey(key) !== messages.language && !key.startsWith('protocol.'))
      texts.set(messages[key], languageOfKey(key));
  origins.set(messages, { languageOf: languageOfKey, texts });
}

/** Whether they come from `mergeMessages`, and so lack nothing that their base has. */
export const isMerged = (messages: Partial<Messages>): messages is Messages => origins.has(messages as Messages);

/** The language of one message: that of `messages`, or of what they were laid over where they lack the key. */
export function languageOf(messages: Messages, key: MessageKey): string {
  return origins.get(messages)?.languageOf(key) ?? messages.language;
}

/** Notes of a text that was put together whether it is in another language than the whole, or holds some that are. */
export function noteText(messages: Messages, said: string, parts: readonly unknown[], key?: MessageKey): string {
  const texts = origins.get(messages)?.texts;
  if (!texts?.size || texts.has(said)) return said;
  const language = key ? languageOf(messages, key) : messages.language;
  const foreign = parts.filter((part): part is string => texts.has(part as string));
  if (language !== messages.language) texts.set(said, language);
  else if (foreign.length > 0) texts.set(said, foreign);
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
  const noted = origins.get(messages)?.texts.get(said);
  if (typeof noted === 'string') return [{ text: said, lang: noted }];
  const pieces: TextPiece[] = [];
  let at = 0;
  const named = english && !messages.language.startsWith('en') ? [english] : [];
  for (const part of [...(noted ?? named)].sort((one, other) => said.indexOf(one) - said.indexOf(other))) {
    const from = said.indexOf(part, at);
    if (from < 0) continue;
    const piece = part === english ? [{ text: part, lang: 'en' }] : textPieces(messages, part);
    pieces.push({ text: said.slice(at, from) }, ...piece);
    at = from + part.length;
  }
  return [...pieces, { text: said.slice(at) }].filter(({ text }) => text !== '');
}

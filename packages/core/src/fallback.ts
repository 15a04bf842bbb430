import type { MessageKey, Messages } from './messages.ts';

/**
 * Of merged messages, what is not in the language of the whole, with its language: keys, and texts as they are shown. A text
 * that only holds some of it has these in place of a language.
 */
const elsewhere = /* @__PURE__ */ new WeakMap<Messages, Map<string, string | readonly string[]>>();

/**
 * Notes of `merged` which keys are in another language than the whole: `laid` are those of `changes` that lie over `base`.
 * What a text without arguments says is known at once.
 */
export function noteOrigin(
  merged: Messages,
  laid: ReadonlySet<string>,
  base: Messages,
  changes: Partial<Messages>,
): void {
  const noted = new Map<string, string>();
  const [before, own] = [base, changes].map((messages) => elsewhere.get(messages as Messages));
  for (const key in merged) {
    const language = laid.has(key) ? (own?.get(key) ?? merged.language) : (before?.get(key) ?? base.language);
    // The names of the protocols are of no language.
    if (language !== merged.language && !key.startsWith('protocol.'))
      noted.set(key, language as string).set(merged[key as MessageKey], language as string);
  }
  elsewhere.set(merged, noted);
}

/** Notes of messages that all of them are in their own language, so that they need not be laid over others. */
export function noteWhole<Whole extends Partial<Messages>>(messages: Whole): Whole {
  elsewhere.set(messages as Messages, new Map());
  return messages;
}

/** Whether they come from `mergeMessages`, or are English, and so lack nothing that their base has. */
export const isMerged = (messages: Partial<Messages>): messages is Messages => elsewhere.has(messages as Messages);

/** The language of one message: that of `messages`, or of what they were laid over where they lack the key. */
export function languageOf(messages: Messages, key: MessageKey): string {
  return (elsewhere.get(messages)?.get(key) as string | undefined) ?? messages.language;
}

/** Notes of a text that was put together whether it is in another language than the whole, or holds parts that are. */
// Stryker disable next-line StringLiteral: any word will do that is no key
export function noteText(messages: Messages, said: string, parts: readonly unknown[], key = ''): string {
  const noted = elsewhere.get(messages);
  if (noted?.size)
    noted.set(
      said,
      noted.get(said) ?? noted.get(key) ?? (parts.filter((part) => noted.has(part as string)) as string[]),
    );
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
  // Stryker disable next-line ArrayDeclaration: what is not in the text parts nothing
  const named = english && !messages.language.startsWith('en') ? [english] : [];
  const noted = said === named[0] ? 'en' : (elsewhere.get(messages)?.get(said) ?? named);
  if (typeof noted === 'string') return [{ text: said, lang: noted }];
  const piecesOf = (text: string, [part, ...others]: readonly string[]): readonly TextPiece[] =>
    part
      ? text.split(part).flatMap((piece, index) => [
          // Stryker disable next-line ArrayDeclaration: what has no text is left out below
          ...(index ? textPieces(messages, part, english) : []),
          ...piecesOf(piece, others),
        ])
      : [{ text }];
  return piecesOf(said, noted).filter(({ text }) => text);
}

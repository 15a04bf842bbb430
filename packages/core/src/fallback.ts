import type { MessageKey, Messages } from './messages.ts';
import { readIn } from './readIn.ts';

/**
 * Of merged messages, the texts that are not in the language of the whole, as they are written and as they are shown, with their
 * language. A text that only holds some of them has these in place of a language.
 */
const elsewhere = /* @__PURE__ */ new WeakMap<Partial<Messages>, Map<unknown, string | readonly string[]>>();

/** What is noted of messages. A language that lacked some texts when it was built has the English ones there, and names their keys. */
function notedOf(messages: Partial<Messages>): Map<unknown, string | readonly string[]> {
  let noted = elsewhere.get(messages);
  if (!noted) {
    const keys = readIn(messages, 'inEnglish');
    noted = new Map(typeof keys === 'string' ? keys.split(' ').map((key) => [readIn(messages, key), 'en']) : []);
    elsewhere.set(messages, noted);
  }
  return noted;
}

/** Notes which texts of `merged` are in another language than the whole: those that come from `base`, and not from `changes`. */
export function noteOrigin(merged: Messages, base: Messages, changes: Partial<Messages>): void {
  const noted = new Map<unknown, string | readonly string[]>();
  for (const [key, said] of Object.entries(merged)) {
    const isChanged = readIn(changes, key) === said;
    const language = notedOf(isChanged ? changes : base).get(said) ?? (isChanged ? merged : base).language;
    // The names of the protocols are of no language.
    if (language !== merged.language && !key.startsWith('protocol.')) noted.set(said, language);
  }
  elsewhere.set(merged, noted);
}

/** The language of one message: that of `messages`, or of what they were laid over where they lack the key. */
export function languageOf(messages: Messages, key: MessageKey): string {
  return (notedOf(messages).get(messages[key]) as string | undefined) ?? messages.language;
}

/**
 * Notes of a text that was put together whether it is in another language than the whole, or holds parts that are.
 *
 * @param message The text with its arguments, where it was written from one.
 */
export function noteText(messages: Messages, said: string, parts: readonly unknown[], message?: string): string {
  const noted = notedOf(messages);
  if (noted.size)
    noted.set(
      said,
      noted.get(said) ?? noted.get(message) ?? (parts.filter((part) => noted.has(part)) as readonly string[]),
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
  // What a language lacks is nothing where no other lies below.
  if (!said) return [];
  // Stryker disable next-line ArrayDeclaration: what is not in the text parts nothing
  const named = english && !messages.language.startsWith('en') ? [english] : [];
  // Stryker disable next-line ArrayDeclaration: what is not in the text parts nothing
  const noted = said === named[0] ? 'en' : (notedOf(messages).get(said) ?? []);
  if (typeof noted === 'string') return [{ text: said, lang: noted }];
  const piecesOf = (text: string, [part, ...others]: readonly string[]): readonly TextPiece[] =>
    part
      ? text.split(part).flatMap((piece, index) => [
          // Stryker disable next-line ArrayDeclaration: what has no text is left out below
          ...(index ? textPieces(messages, part, english) : []),
          ...piecesOf(piece, others),
        ])
      : [{ text }];
  return piecesOf(said, [...noted, ...named]).filter(({ text }) => text);
}

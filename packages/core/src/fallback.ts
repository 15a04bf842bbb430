import type { MessageKey, Messages } from './messages.ts';
import { readIn } from './readIn.ts';

/**
 * The texts of merged messages that are in another language than the rest, as written and as shown, with their
 * language. If only parts of a text are in another language, these parts are listed instead.
 */
const elsewhere = /* @__PURE__ */ new WeakMap<Partial<Messages>, Map<unknown, string | readonly string[]>>();

/**
 * What is recorded about messages. A language that lacked texts when built has the English ones, and lists their keys.
 */
function notedOf(messages: Partial<Messages>): Map<unknown, string | readonly string[]> {
  let noted = elsewhere.get(messages);
  if (!noted) {
    const keys = readIn(messages, 'inEnglish');
    noted = new Map(typeof keys === 'string' ? keys.split(' ').map((key) => [readIn(messages, key), 'en']) : []);
    elsewhere.set(messages, noted);
  }
  return noted;
}

/** Records which texts of `merged` are in another language than the rest: those from `base`, not from `changes`. */
export function noteOrigin(merged: Messages, base: Messages, changes: Partial<Messages>): void {
  const noted = new Map<unknown, string | readonly string[]>();
  for (const [key, said] of Object.entries(merged)) {
    const isChanged = readIn(changes, key) === said;
    const language = notedOf(isChanged ? changes : base).get(said) ?? (isChanged ? merged : base).language;
    // The names of the protocols are the same in every language.
    if (language !== merged.language && !key.startsWith('protocol.')) noted.set(said, language);
  }
  elsewhere.set(merged, noted);
}

/** The language of one message: that of `messages` or, if they lack the key, of the messages they were merged over. */
export function languageOf(messages: Messages, key: MessageKey): string {
  return (notedOf(messages).get(messages[key]) as string | undefined) ?? messages.language;
}

/**
 * Records whether a composed text is in another language than the rest, or contains such parts.
 *
 * @param message The message behind the text, if there is one.
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

/** A part of a text in one language. */
export interface TextPiece {
  readonly text: string;
  /** Its language, if that differs from the rest. */
  readonly lang?: string | undefined;
}

/**
 * Splits a text of `messages` where its language changes: a missing translation shows in English and needs its own
 * `lang` (WCAG 2.2, 3.1.2). Returns one piece if no translation was missing.
 *
 * @param said A text from `explain`, `text` or a look-up.
 * @param english A part of it that is English in any language, such as a program's name for a setting.
 *
 * @example
 * textPieces(mergeMessages(english, { language: 'nl' }), 'Your choice'); // [{ text: 'Your choice', lang: 'en' }]
 */
export function textPieces(messages: Messages, said: string, english?: string): readonly TextPiece[] {
  // A text may be missing from messages that were never merged.
  if (!said) return [];
  // Stryker disable next-line ArrayDeclaration: a string that is not in the text splits nothing
  const named = english && !messages.language.startsWith('en') ? [english] : [];
  // Stryker disable next-line ArrayDeclaration: a string that is not in the text splits nothing
  const noted = said === named[0] ? 'en' : (notedOf(messages).get(said) ?? []);
  if (typeof noted === 'string') return [{ text: said, lang: noted }];
  const piecesOf = (text: string, [part, ...others]: readonly string[]): readonly TextPiece[] =>
    part
      ? text.split(part).flatMap((piece, index) => [
          // Stryker disable next-line ArrayDeclaration: pieces without text are removed below
          ...(index ? textPieces(messages, part, english) : []),
          ...piecesOf(piece, others),
        ])
      : [{ text }];
  return piecesOf(said, [...noted, ...named]).filter(({ text }) => text);
}

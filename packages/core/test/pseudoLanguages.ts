import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { english } from '../src/locales/en.ts';
import { mergeMessages } from '../src/mergeMessages.ts';
import type { MessageKey, Messages } from '../src/messages.ts';

const accented = 'áƀçðéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýž';
const arabic = 'ابجدهفغحيزكلمنوبقرستعفوخيز';

/** The replacement of a letter. Other characters stay. */
const written = (alphabet: string, letter: string): string => {
  const at = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  const other = alphabet[at] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
};

/** Names that are the same in every language: those of protocols, and of encryption as programs show them. */
const names = /(POP3|IMAP|SMTP|SSL\/TLS|STARTTLS|TLS)/;

/** Replaces the letters of a text, except in these names. */
const rewritten = (text: string, alphabet: string): string =>
  text
    .split(names)
    .map((piece, index) => (index % 2 ? piece : piece.replace(/[a-z]/gi, (letter) => written(alphabet, letter))))
    .join('');

/** Makes a text 40 % longer, with words of usual length. */
function lengthened(text: string): string {
  const more = 'ẋ'.repeat(Math.round(text.trim().length * 0.4)).replace(/(.{7})(?=.)/g, '$1 ');
  return more === '' ? text : text.replace(/(\s*)$/, ` ${more}$1`);
}

function changed(
  elements: readonly MessageFormatElement[],
  change: (text: string) => string,
  categories: readonly string[],
): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const { other } = element.options;
    // Each plural category of the language, also those that English lacks.
    const needed = element.type === TYPE.plural ? categories.map((category) => [category, other] as const) : [];
    const options = Object.entries({ ...Object.fromEntries(needed), ...element.options }).map(
      ([label, option]) => [label, { ...option, value: changed(option?.value ?? [], change, categories) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });
}

function pseudoLanguage(language: string, direction: string, change: (text: string) => string): Messages {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const words = (Object.keys(english) as MessageKey[])
    .filter((key) => !key.startsWith('protocol.'))
    .map((key) => [key, printAST(changed(parse(english[key], { ignoreTag: true }), change, categories))]);
  return mergeMessages(english, { ...Object.fromEntries(words), language, direction });
}

/**
 * Two pseudo-languages, to test layouts: English with accents and 40 % longer, and English in right-to-left letters. A
 * text that stays in plain English there does not come from the messages.
 */
export const pseudoLanguages: readonly Messages[] = [
  pseudoLanguage('en-XA', 'ltr', (text) => lengthened(rewritten(text, accented))),
  pseudoLanguage('ar-XB', 'rtl', (text) => rewritten(text, arabic)),
];

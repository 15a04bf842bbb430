import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { english } from '../src/locales/en.ts';
import { type MessageKey, type Messages, mergeMessages } from '../src/messages.ts';

const accented = 'áƀçðéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýž';
const arabic = 'ابجدهفغحيزكلمنوبقرستعفوخيز';

/** What a letter is written as; what is no letter stays. */
const written = (alphabet: string, letter: string): string => {
  const at = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  const other = alphabet[at] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
};

/** What is written the same in every language: the names of protocols, and of encryption as programs show them. */
const names = /(POP3|IMAP|SMTP|SSL\/TLS|STARTTLS|TLS)/;

/** Changes the letters of a text, and leaves these names. */
const rewritten = (text: string, alphabet: string): string =>
  text
    .split(names)
    .map((piece, index) => (index % 2 ? piece : piece.replace(/[a-z]/gi, (letter) => written(alphabet, letter))))
    .join('');

/** Two fifths as much again, in words of usual length. */
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
    // Each category that the language has, whatever English has.
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
 * English as it would be in languages that don't exist, to see what a language does to a layout: accents, and two fifths
 * longer; and in letters that run from right to left. A text that is read in plain English there has not gone through the
 * messages.
 */
export const pseudoLanguages: readonly Messages[] = [
  pseudoLanguage('en-XA', 'ltr', (text) => lengthened(rewritten(text, accented))),
  pseudoLanguage('ar-XB', 'rtl', (text) => rewritten(text, arabic)),
];

import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { checkMessages } from '../src/checkMessages.ts';
import { english } from '../src/locales/en.ts';
import { mergeMessages } from '../src/mergeMessages.ts';
import type { MessageKey, Messages } from '../src/messages.ts';
import { text } from '../src/text.ts';
import { everyText, everyTextOf, type WrittenText } from '../test/everyText.ts';
import { pseudoLanguages } from '../test/pseudoLanguages.ts';
import { languages, messageContexts, wordsOf } from './localeFiles.ts';

const keys = Object.keys(wordsOf('en')) as MessageKey[];
const contexts = messageContexts();

/** Every language as it is shown, including the pseudo-languages. */
const all: readonly (readonly [tag: string, messages: Messages])[] = [
  ['en', english],
  ...languages.map((tag) => [tag, mergeMessages(english, wordsOf(tag))] as const),
  ...pseudoLanguages.map((messages) => [messages.language, messages] as const),
];
/** The keys of a language whose texts are not English. */
const keysOf = (tag: string): readonly MessageKey[] =>
  languages.includes(tag) ? keys.filter((key) => wordsOf(tag)[key] !== undefined) : keys;

/** The texts of these keys, each with the English text. */
function textsOf(tag: string, messages: Messages): readonly (WrittenText & { readonly english: string })[] {
  const own = new Set(keysOf(tag));
  return everyTextOf(messages)
    .map((said, index) => ({ ...said, english: everyText[index]?.text ?? '' }))
    .filter(({ key }) => own.has(key));
}

const real = all.filter(([tag]) => tag === 'en' || languages.includes(tag));
const translated = all.filter(([tag]) => languages.includes(tag));

/**
 * The opening and closing quotation marks of a language (CLDR), and its apostrophe. A language without a line here may
 * use the marks of any line.
 */
const quotes: Readonly<Record<string, string>> = {
  en: '“”’',
  ar: '«»',
  bg: '„“',
  ca: '«»’',
  cs: '„“',
  da: '“”’',
  de: '„“’',
  el: '«»’',
  es: '«»',
  fa: '«»',
  fi: '””’',
  fr: '«»’',
  he: '””',
  hu: '„”',
  id: '“”',
  it: '«»’',
  ja: '「」',
  ko: '“”',
  nb: '«»’',
  nl: '‘’’',
  pl: '„”',
  'pt-BR': '“”',
  ro: '„”',
  ru: '«»',
  sk: '„“',
  sv: '””’',
  tr: '“”’',
  uk: '«»’',
  ur: '”“',
  vi: '“”',
  'zh-Hans': '“”',
};

/** The width of a text: a Chinese, Japanese or Korean character counts as two Latin letters. */
const widthOf = (text: string): number =>
  [...text].length +
  (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]/gu)?.length ?? 0);

/** Chinese texts are the shortest. */
const shortest = (tag: string): number => (tag.startsWith('zh') ? 0.4 : 0.5);

/** Parses a message with an ICU parser. Throws if the message is invalid. */
const icu = (message: string): readonly MessageFormatElement[] => parse(message, { ignoreTag: true });

/** All elements of a message, including nested ones. */
const within = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
  elements.flatMap((element) => [
    element,
    ...(element.type === TYPE.plural || element.type === TYPE.select
      ? Object.values(element.options).flatMap((option) => within(option?.value ?? []))
      : []),
  ]);

const namesIn = (message: string): readonly string[] =>
  [
    ...new Set(
      within(icu(message)).flatMap((element) =>
        element.type === TYPE.literal || element.type === TYPE.pound ? [] : [String(element.value)],
      ),
    ),
  ].toSorted();

/** Formats a message with an ICU library, to compare with `text`. */
function written(
  elements: readonly MessageFormatElement[],
  values: Readonly<Record<string, string | number>>,
  rules: Intl.PluralRules,
  count: string | number = '#',
): string {
  return elements
    .map((element): string => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.pound) return String(count);
      const value = values[element.value as string] ?? '';
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return String(value);
      const { options } = element;
      const plural = element.type === TYPE.plural;
      const option = options[plural ? `=${value}` : value] ?? options[rules.select(Number(value))] ?? options['other'];
      return written(option?.value ?? [], values, rules, plural ? value : count);
    })
    .join('');
}

describe.each(all)('%s', (tag, messages) => {
  test('ICU can read every message', () => {
    for (const key of keys) expect(() => icu(messages[key]), `${key}: ${messages[key]}`).not.toThrow();
  });

  test('no message is ignored', () => {
    expect(checkMessages(english, messages)).toEqual([]);
  });

  test('each message has the arguments of the English one', () => {
    const other = keys.filter((key) => namesIn(messages[key]).join() !== namesIn(english[key]).join());
    expect(other).toEqual([]);
  });

  test('each plural has the categories of the language, and no other', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    for (const key of keysOf(tag))
      for (const element of within(icu(messages[key])))
        if (element.type === TYPE.plural) {
          const named = Object.keys(element.options).filter((label) => !label.startsWith('='));
          expect(named.toSorted(), key).toEqual(categories);
          expect(element.offset, key).toBe(0);
          expect(element.pluralType, key).toBe('cardinal');
        }
  });

  test('each message gives the same text as ICU, for every number up to 130', () => {
    const rules = new Intl.PluralRules(tag);
    const words = { answer: 'A', topic: 'T', program: 'P', provider: 'Q', label: 'L', month: 'M', protocol: 'imap' };
    const counted = keys.filter((key) => namesIn(messages[key]).length > 0);
    expect(counted.length).toBeGreaterThan(30);
    for (const key of counted)
      for (let number = 0; number <= 130; number++) {
        const values = { ...words, days: number, count: number, done: number, port: number, number, atMost: number };
        const shown = { ...values, protocol: 'IMAP' };
        const said = text(messages, key as 'choice.choose', values as { protocol: 'imap' });
        // So far, no message selects its words by protocol. For one that does, ICU must get the token, not the name.
        const token = within(icu(messages[key])).some(({ type }) => type === TYPE.select);
        expect(said, key).toBe(written(icu(messages[key]), token ? values : shown, rules));
      }
  });

  test('the names of protocols are not translated', () => {
    const named = /\b(POP3|IMAP|SMTP|SSL\/TLS|STARTTLS|TLS)\b/g;
    const lacking = everyTextOf(messages).filter((said, index) => {
      const wanted = everyText[index]?.text.match(named) ?? [];
      return !wanted.every((name) => said.text.includes(name));
    });
    expect(lacking).toEqual([]);
    // One provider names a page of its settings “POP”.
    const otherwise = everyTextOf(messages).filter(({ text: said }, index) => {
      const pop = everyText[index]?.text.includes('POP,') ? '' : 'POP|';
      return new RegExp(`\\b(${pop}POP 3|pop3|Pop3|imap|Imap|smtp|Smtp|tls|Tls)\\b`).test(said.replace(named, ''));
    });
    expect(otherwise).toEqual([]);
  });

  test('no text contains a direction mark, is empty or is padded', () => {
    const odd = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s|undefined|NaN|\[object/;
    expect(everyTextOf(messages).filter(({ text: said }) => said === '' || odd.test(said))).toEqual([]);
  });
});

describe.each(real)('%s', (tag, messages) => {
  const texts = textsOf(tag, messages);

  test('quotation marks are those of the language', () => {
    const marks = /["'`´“”„‟«»‹›‘’‚‛「」『』]/g;
    const othersThan = (own: string) =>
      texts.filter(({ text: said }) => [...(said.match(marks) ?? [])].some((mark) => !own.includes(mark)));
    const own = quotes[tag] ?? Object.values(quotes).find((each) => othersThan(each).length === 0) ?? '“”’';
    expect(othersThan(own)).toEqual([]);
    const [open = '', close = '', apostrophe] = own;
    // Each quotation opens before it closes. If one mark does both, its number must be even.
    const unpaired = texts.filter(({ text: said }) => {
      const pairs = said.replaceAll(new RegExp(`[^${open}${close}]`, 'g'), '');
      return open === close ? pairs.length % 2 : close !== apostrophe && pairs.replaceAll(open + close, '');
    });
    expect(unpaired).toEqual([]);
  });

  test('announcements are under 100 characters', () => {
    const spoken = texts.filter(({ key }) => key.startsWith('announce.'));
    expect(spoken.length).toBeGreaterThanOrEqual(8);
    expect(spoken.filter(({ text: said }) => widthOf(said) >= 100)).toEqual([]);
  });

  test('no text is longer than the limit in en.context.json', () => {
    const long = texts.filter(({ key, text: said }) => widthOf(said) > (contexts[key]?.longest ?? 0));
    expect(long).toEqual([]);
  });
});

describe.each(translated)('%s', (tag, messages) => {
  const texts = textsOf(tag, messages);

  // The texts of the file, because a text that can't be parsed is English in the merged messages.
  test('ICU can read every message of the file, and none is ignored', () => {
    const own = wordsOf(tag);
    const unreadable = keysOf(tag).filter((key) => {
      try {
        icu(own[key] ?? '');
        return false;
      } catch {
        return true;
      }
    });
    expect(unreadable).toEqual([]);
    expect(checkMessages(english, own).filter(({ fault }) => fault !== 'missing')).toEqual([]);
  });

  test('has its messages in the order of the English ones, and lacks at most 5 %', () => {
    const own = keysOf(tag);
    expect(Object.keys(wordsOf(tag)).filter((key) => key !== 'state')).toEqual(own);
    const missing = keys.filter((key) => !own.includes(key));
    if (missing.length > 0) console.info(`${tag}: shown in English: ${missing.join(', ')}`);
    expect(missing.length).toBeLessThanOrEqual(keys.length / 20);
  });

  test('sentences are between half and 1.9 times as long as in English', () => {
    const ratios = texts.flatMap(({ key, text: said, english: original }) => {
      const whole = widthOf(original);
      // A single word can be three times as long, and has its own limit.
      return whole < 40 ? [] : [{ key, ratio: widthOf(said) / whole }];
    });
    expect(ratios.length).toBeGreaterThan(200);
    expect(ratios.filter(({ ratio }) => ratio < shortest(tag) || ratio > 1.9)).toEqual([]);
  });

  test('nothing is left in English', () => {
    // A text that has only arguments is the same in many languages.
    const wordless = (key: MessageKey): boolean => !/\p{L}/u.test(english[key].replace(/\{\w+\}/g, ''));
    const same = texts.filter(
      ({ key, text: said, english: original }) => said === original && /\p{L}{3}.*\s/u.test(said) && !wordless(key),
    );
    expect(same).toEqual([]);
    // Not “mail”, “server”, “account” or “folder”, because many languages use these words.
    const words = /(?<!\p{L})(the|and|your|with|which|this|that|from)(?!\p{L})/u;
    expect(texts.filter(({ text: said }) => words.test(said))).toEqual([]);
  });
});

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from '../src/stampOf.ts';
import { isDangerous } from './isDangerous.ts';
import { languagesPage } from './languagesPage.ts';
import { labelsOf, languages, messageContexts, nameOf, pathOf, pluginWordsOf, source, wordsOf } from './localeFiles.ts';
import { roundcubeLabels } from './roundcubeLabels.ts';

/**
 * Writes all files that are generated from the texts: the English modules, the types of the arguments, a module for
 * each language, the page that lists the languages, the labels of Roundcube's plugin, and the stamp of the English text
 * behind each translation. Removes the messages that `en.json` no longer has. Run
 * `npx pnpm --filter core messages` after every change of a text or of its context. Run
 * `… messages --right de step.back-up` if a translation is still right although its English text has changed.
 */

const react = join(import.meta.dirname, '../../react/src');

/** The keys that both chooser and table need: the protocols, and the topics and answers of the questions. */
const inBoth = /^(language|direction|protocol\.\w+|question\.\w+\.topic|answer\.unsure|answer\.\w+\.[\w-]+)$/;

/** The keys that only the comparison table needs. */
const inTable = /^(table|mark|group|row|same|pro|con)\./;

/** The keys that only the set-up guide needs. All others belong to the chooser. */
const inGuide = /^guide\./;

const types: Readonly<Record<string, string>> = { number: 'number', text: 'string', protocol: 'Protocol' };

const note = '// Written by `npx pnpm --filter core messages` from en.json and en.context.json.\n';

const literal = (text: string): string => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``;

/** Messages in the format of `flatMessages`. They are sorted by key, so that equal parts follow each other. */
function flat(words: readonly (readonly [key: string, text: string])[]): string {
  const sorted = words.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const long = sorted.find(([, text]) => text.includes('\n'));
  if (long) throw new Error(`en.json: ${long[0]} has more than one line.`);
  const keys = sorted.map(([key], index) => {
    const parts = key.split('.');
    const before = sorted[index - 1]?.[0].split('.') ?? [];
    return parts.map((part, at) => (parts.slice(0, at + 1).every((own, i) => own === before[i]) ? '' : part)).join('.');
  });
  return `${literal(sorted.map(([, text]) => text).join('\n'))}, ${literal(keys.join(' '))}`;
}

function argumentTypes(): string {
  const lines = Object.entries(messageContexts()).flatMap(([key, { arguments: named }]) => {
    if (!named) return [];
    const members = Object.entries(named).map(([name, said]) => {
      const type = types[said.split(':')[0] ?? ''];
      if (!type)
        throw new Error(
          `en.context.json: the description of the argument ${name} of ${key} does not begin with a type.`,
        );
      return `readonly ${name}: ${type}`;
    });
    return [`  readonly '${key}': { ${members.join('; ')} };`];
  });
  return `${note}import type { Protocol } from './protocols.ts';

/** The key of one message. */
export type MessageKey =
${Object.keys(wordsOf('en'))
  .map((key) => `  | '${key}'`)
  .join('\n')};

/** The arguments of each message that has arguments. */
export interface MessageArguments {
${lines.join('\n')}
}
`;
}

/**
 * The English texts of a language: for missing translations, and for dangerous ones that are older than their English
 * text. With them, a page does not need to load English.
 */
export function lackingIn(tag: string): Readonly<Record<string, string>> {
  const words = wordsOf(tag);
  const stale = new Set(staleIn(tag).filter(isDangerous));
  return Object.fromEntries(
    Object.entries(wordsOf('en')).filter(([key]) => words[key] === undefined || stale.has(key)),
  );
}

/** A language as it is published: its texts, English ones for those that are missing, and the keys of these. */
export function completed(
  words: Readonly<Record<string, string>>,
  lacking: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const keys = Object.keys(lacking);
  return keys.length > 0 ? { ...words, ...lacking, inEnglish: keys.join(' ') } : words;
}

/** The file with the English texts of a language that lacks some. */
const lackingPath = (tag: string): string => join(source, `locales/${tag}.lacking.json`);

/** The modules of a language, by path, for core and for React. */
function modulesOf(tag: string): Readonly<Record<string, string>> {
  const labels = Object.keys(labelsOf(tag)).length > 0;
  const lacking = completed({}, lackingIn(tag));
  const isWhole = Object.keys(lacking).length === 0;
  const plugin = Object.keys(pluginWordsOf(tag)).map((key, index) => `'${key}': _${index}`);
  const parts = [
    plugin.length > 0 ? 'messages' : 'words',
    ...(isWhole ? [] : ['lacking']),
    ...(labels ? ['labels'] : []),
  ];
  return {
    [join(source, `locales/${tag}.ts`)]: `${note}import type { Messages } from '../messages.ts';
import words from './${tag}.json' with { type: 'json' };
${labels ? `import labels from './${tag}.labels.json' with { type: 'json' };\n` : ''}${isWhole ? '' : `import lacking from './${tag}.lacking.json' with { type: 'json' };\n`}${plugin.length > 0 ? `\nconst { ${plugin.join(', ')}, ...messages } = words;\n` : ''}
/**
 * ${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)}, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const ${nameOf(tag)}: Messages = { ${parts.map((part) => `...${part}`).join(', ')} };
`,
    ...(isWhole ? {} : { [lackingPath(tag)]: `${JSON.stringify(lacking, null, 2)}\n` }),
    [join(react, `locales/${tag}.ts`)]: `export { ${nameOf(tag)} } from '@mail-protocol/core/locales/${tag}';\n`,
  };
}

/**
 * For each message of a language, the stamp of the English text that was translated, and the stamp of the translation.
 */
type Translated = Readonly<Record<string, string>>;

const translatedPath = (tag: string): string => join(source, `locales/${tag}.translated.json`);

/** The stamps in the file. */
function translated(tag: string): Translated {
  return existsSync(translatedPath(tag)) ? JSON.parse(readFileSync(translatedPath(tag), 'utf8')) : {};
}

/** The stamps that should be in the file. A new or changed translation counts as made from the current English. */
function translatedNow(tag: string, right: readonly string[] = []): Translated {
  const before = translated(tag);
  const english = wordsOf('en');
  const stamps = Object.entries(wordsOf(tag))
    .filter(([key]) => english[key] !== undefined)
    .map(([key, text]) => {
      const known = !right.includes(key) && before[key]?.endsWith(` ${stampOf(text)}`);
      return [key, known ? before[key] : `${stampOf(english[key] ?? '')} ${stampOf(text)}`];
    });
  return Object.fromEntries(stamps);
}

/** The messages of a language whose English text has changed since they were translated. */
export function staleIn(tag: string, english: Readonly<Record<string, string>> = wordsOf('en')): readonly string[] {
  return Object.entries(translatedNow(tag))
    .filter(([key, stamps]) => english[key] !== undefined && !stamps.startsWith(stampOf(english[key])))
    .map(([key]) => key);
}

/** A stamp of all English texts of this version. A language with the same edition has a text for each of them. */
export const edition: string = stampOf(JSON.stringify(wordsOf('en')));

/**
 * The texts of a language as they are published, with its edition and the names of settings in mail programs. Each
 * dangerous text has the stamp of the English text that was translated, so that `mergeMessages` of this or a later
 * version can ignore outdated ones.
 */
export function publishedWords(tag: string): Readonly<Record<string, string>> {
  const words = wordsOf(tag);
  if (tag === 'en') return { ...words, edition };
  const lacking = lackingIn(tag);
  const whole = completed(words, lacking);
  const stamps = translatedNow(tag);
  // A translation without a stamp counts as outdated.
  const stampFor = (key: string): string => {
    if (!isDangerous(key)) return '   ';
    return lacking[key] === undefined ? (stamps[key] ?? '---').slice(0, 3) : stampOf(lacking[key]);
  };
  return { ...whole, english: Object.keys(whole).map(stampFor).join('').trimEnd(), edition, ...labelsOf(tag) };
}

/** All generated files, by path. */
export function writtenFromWords(): Readonly<Record<string, string>> {
  const words = Object.entries(wordsOf('en'));
  const parts: readonly RegExp[] = [inBoth, inTable, inGuide];
  const part = (wanted?: RegExp): string =>
    flat(words.filter(([key]) => parts.find((pattern) => pattern.test(key)) === wanted));
  const path = (name: string): string => join(source, name);
  const head = `${note}import { flatMessages } from '../flatMessages.ts';
import type { Messages } from '../messages.ts';
`;
  return {
    [path('messageArguments.ts')]: argumentTypes(),
    [path('locales/en.both.ts')]: `${head}
/** The part of \`english\` that both chooser and comparison table need. */
export const englishBoth: Partial<Messages> = /* @__PURE__ */ flatMessages(${part(inBoth)});
`,
    [path('locales/en.table.ts')]: `${head}import { englishBoth } from './en.both.ts';

/** The part of \`english\` that a comparison table needs, so that a page with only a table loads nothing else. */
export const englishTable: Partial<Messages> = /* @__PURE__ */ flatMessages(${part(inTable)}, englishBoth);
`,
    [path('locales/en.chooser.ts')]: `${head}import { englishBoth } from './en.both.ts';

/** The part of \`english\` that the chooser needs, including all texts of \`explain\` and \`summarize\`. */
export const englishChooser: Partial<Messages> = /* @__PURE__ */ flatMessages(${part()}, englishBoth);
`,
    [path('locales/en.guide.ts')]: `${head}import { englishChooser } from './en.chooser.ts';

/** The part of \`english\` that the set-up guide needs: the texts of the chooser, and those of the guide. */
export const englishGuide: Partial<Messages> = /* @__PURE__ */ flatMessages(${part(inGuide)}, englishChooser);
`,
    [path('locales/en.ts')]: `${note}import type { Messages } from '../messages.ts';
import { englishGuide } from './en.guide.ts';
import { englishTable } from './en.table.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: Messages = /* @__PURE__ */ Object.assign({}, englishTable, englishGuide) as Messages;
`,
    [join(source, '../../../docs/languages.md')]: languagesPage(),
    ...Object.fromEntries(['en', ...languages].flatMap(roundcubeLabels)),
    ...Object.fromEntries(languages.flatMap((tag) => Object.entries(modulesOf(tag)))),
    ...Object.fromEntries(
      languages.map((tag) => [translatedPath(tag), `${JSON.stringify(translatedNow(tag), null, 2)}\n`]),
    ),
  };
}

/** The entries of a file without those of messages that English no longer has. */
export function withoutRemoved<Entry>(
  entries: Readonly<Record<string, Entry>>,
  english: Readonly<Record<string, string>>,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([key]) => english[key] !== undefined || key === 'state' || key.startsWith('plugin.'),
    ),
  );
}

if (import.meta.main) {
  const [flag, tag = '', ...keys] = process.argv.slice(2);
  if (flag === '--right') {
    const unknown = keys.filter((key) => wordsOf(tag)[key] === undefined);
    if (unknown.length > 0) throw new Error(`${tag} has no ${unknown.join(', ')}.`);
    writeFileSync(translatedPath(tag), `${JSON.stringify(translatedNow(tag, keys), null, 2)}\n`);
  }
  for (const language of [...languages, 'en.context']) {
    const entries = JSON.parse(readFileSync(pathOf(language), 'utf8'));
    writeFileSync(pathOf(language), `${JSON.stringify(withoutRemoved(entries, wordsOf('en')), null, 2)}\n`);
  }
  for (const language of languages) rmSync(lackingPath(language), { force: true });
  for (const [path, text] of Object.entries(writtenFromWords())) writeFileSync(path, text);
  for (const language of languages)
    for (const key of staleIn(language))
      console.log(`${language}: ${key} is older than its English text${isDangerous(key) ? ', and dangerous' : ''}.`);
}

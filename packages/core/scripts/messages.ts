import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from '../src/stampOf.ts';
import { isDangerous } from './isDangerous.ts';

/**
 * Writes what is made of the words: English as modules, one a part, the types of the arguments, a module for each
 * language, the page that lists them, and which English text each translation is of. `npx pnpm --filter core messages`, after every change of a word
 * or of its context. `… messages --right de step.back-up` says that a translation is right still, though its English text
 * has changed.
 */

const source = join(import.meta.dirname, '../src');
const react = join(import.meta.dirname, '../../react/src');

/** What `en.context.json` says of one message. */
export interface MessageContext {
  /** Where it shows. */
  readonly where: string;
  /** How many characters fit, arguments filled in. */
  readonly longest: number;
  /** What each argument is. Begins with its type: `number`, `text` or `protocol`. */
  readonly arguments?: Readonly<Record<string, string>>;
}

/** The words of a language as they stand in its file. */
export function wordsOf(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(source, `locales/${language}.json`), 'utf8'));
}

/** The tags of the languages that English is translated into. */
export const languages: readonly string[] = readdirSync(join(source, 'locales'))
  .filter((name) => /^[\w-]+\.json$/.test(name) && name !== 'en.json')
  .map((name) => name.replace('.json', ''));

/** What mail programs call their settings in a language, as `catalogues` took it from them; nothing where it found none. */
export function labelsOf(language: string): Readonly<Record<string, string>> {
  const path = join(source, `locales/${language}.labels.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** What is said of each English message to those who translate it. */
export function messageContexts(): Readonly<Record<string, MessageContext>> {
  return JSON.parse(readFileSync(join(source, 'locales/en.context.json'), 'utf8'));
}

/** What both chooser and table name: the protocols, and of the questions the topics and the answers. */
const inBoth = /^(language|direction|protocol\.\w+|question\.\w+\.topic|answer\.unsure|answer\.\w+\.[\w-]+)$/;

/** What the comparison table alone needs. */
const inTable = /^(table|mark|group|row|same|pro|con)\./;

/** What the set-up guide alone needs. All the rest is the chooser's. */
const inGuide = /^guide\./;

const types: Readonly<Record<string, string>> = { number: 'number', text: 'string', protocol: 'Protocol' };

const note = '// Written by `npx pnpm --filter core messages` from en.json and en.context.json.\n';

/** A text as a template literal. */
const literal = (text: string): string => `\`${text.replace(/[`\\]|\$\{/g, '\\$&')}\``;

/** Messages as `flatMessages` takes them. In the order of their keys, so that equal parts follow each other. */
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
      if (!type) throw new Error(`en.context.json: the argument ${name} of ${key} begins with no type.`);
      return `readonly ${name}: ${type}`;
    });
    return [`  readonly '${key}': { ${members.join('; ')} };`];
  });
  return `${note}import type { Protocol } from './plan.ts';

/** The key of one message. */
export type MessageKey =
${Object.keys(wordsOf('en'))
  .map((key) => `  | '${key}'`)
  .join('\n')};

/** The arguments of each message that takes some. */
export interface MessageArguments {
${lines.join('\n')}
}
`;
}

/** What a language is called in code: `german`. */
export const nameOf = (tag: string): string =>
  (new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag)
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .split(' ')
    .map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');

/** The modules of a language, by path: its words by their name, for core and for React. */
function modulesOf(tag: string): Readonly<Record<string, string>> {
  const labels = Object.keys(labelsOf(tag)).length > 0;
  return {
    [join(source, `locales/${tag}.ts`)]: `${note}import type { Messages } from '../messages.ts';
import words from './${tag}.json' with { type: 'json' };
${labels ? `import labels from './${tag}.labels.json' with { type: 'json' };\n` : ''}
/** ${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)}. What it lacks, or what is older than its English text, is shown in English. */
export const ${nameOf(tag)}: Partial<Messages> = ${labels ? '{ ...words, ...labels }' : 'words'};
`,
    [join(react, `locales/${tag}.ts`)]: `export { ${nameOf(tag)} } from '@mail-protocol/core/locales/${tag}';\n`,
  };
}

const states: Readonly<Record<string, string>> = {
  machine: 'translated by machine',
  read: 'translated by machine, read and corrected in full by a second reader',
  reviewed: 'reviewed by a native speaker',
};

/** A table as Markdown, its columns as wide as what they hold. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const [head, ...lines] = rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...lines].map((cells) => `| ${cells?.join(' | ')} |`).join('\n');
}

/** The page that lists the languages. */
function languagesPage(): string {
  const english = Object.keys(wordsOf('en'));
  const most = Math.max(...languages.map((tag) => Object.keys(labelsOf(tag)).length));
  const share = (count: number, of: number): string => `${Math.floor((100 * count) / of)} %`;
  const rows = languages.map((tag) => {
    const words = wordsOf(tag);
    return [
      new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
      `\`${tag}\``,
      `\`${nameOf(tag)}\``,
      share(english.filter((key) => words[key] !== undefined).length, english.length),
      share(Object.keys(labelsOf(tag)).length, most),
      states[words['state'] ?? ''] ?? '',
    ];
  });
  return `<!-- Written by \`npx pnpm --filter core messages\`. -->
# Languages

English is the original, \`english\`. Each other language is one file:

- for core and React: \`@mail-protocol/core/locales/<tag>\` or \`@mail-protocol/react/locales/<tag>\`
- for the elements: \`mail-protocol.<tag>.json\` beside the script, with the tag in lower case

A page loads only the languages that it shows. The export is the English name of the language as one word. Missing texts show in English,
marked with \`lang="en"\`.

${tableOf([['Language', 'Tag', 'Export', 'Texts', 'Names of settings', 'State'], ...rows])}

- **Texts**: how many of the English texts are translated.
- **Names of settings**: how many names of settings in mail programs are known in this language, compared with the language that has most.
  They come from the catalogues of these programs.
- **State**: who has checked the language. A native speaker has read it only if the table says so.

Do you speak one of them? Choose it in the toolbar of Storybook, and correct \`packages/core/src/locales/<tag>.json\`.
[CONTRIBUTING.md](../CONTRIBUTING.md#a-language-1-file) says how, and how to add a language.
`;
}

/** For each message of a language, which English text it is the translation of, and which translation that is: a stamp each. */
type Translated = Readonly<Record<string, string>>;

const translatedPath = (tag: string): string => join(source, `locales/${tag}.translated.json`);

/** As it stands in the file. */
function translated(tag: string): Translated {
  return existsSync(translatedPath(tag)) ? JSON.parse(readFileSync(translatedPath(tag), 'utf8')) : {};
}

/** As it should stand there: a new translation, or one that has changed, is one of the English text as it is now. */
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
  return Object.entries(translated(tag))
    .filter(([key, stamps]) => english[key] !== undefined && !stamps.startsWith(stampOf(english[key])))
    .map(([key]) => key);
}

/**
 * The words of a language as they are published: with what mail programs call their settings, and with the stamp of the
 * English text that each dangerous one is the translation of, so that `mergeMessages` of this or a later version passes
 * over what is older.
 */
export function publishedWords(tag: string): Readonly<Record<string, string>> {
  const words = wordsOf(tag);
  if (tag === 'en') return words;
  const stamps = translated(tag);
  // One that is not noted yet counts as older.
  const stampFor = (key: string): string => (isDangerous(key) ? (stamps[key] ?? '---').slice(0, 3) : '   ');
  return { ...words, english: Object.keys(words).map(stampFor).join('').trimEnd(), ...labelsOf(tag) };
}

/** Everything that is made of the words, by path. */
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

/** The part of \`english\` that a comparison table needs, apart so that a page with a table alone carries no more. */
export const englishTable: Partial<Messages> = /* @__PURE__ */ flatMessages(${part(inTable)}, englishBoth);
`,
    [path('locales/en.chooser.ts')]: `${head}import { englishBoth } from './en.both.ts';

/** The part of \`english\` that the chooser needs, with all that \`explain\` and \`summarize\` say. */
export const englishChooser: Partial<Messages> = /* @__PURE__ */ flatMessages(${part()}, englishBoth);
`,
    [path('locales/en.guide.ts')]: `${head}import { englishChooser } from './en.chooser.ts';

/** The part of \`english\` that the set-up guide needs: that of the chooser, and what loads when the guide is asked for. */
export const englishGuide: Partial<Messages> = /* @__PURE__ */ flatMessages(${part(inGuide)}, englishChooser);
`,
    [path('locales/en.ts')]: `${note}import type { Messages } from '../messages.ts';
import { englishGuide } from './en.guide.ts';
import { englishTable } from './en.table.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: Messages = /* @__PURE__ */ Object.assign({}, englishTable, englishGuide) as Messages;
`,
    [join(source, '../../../docs/languages.md')]: languagesPage(),
    ...Object.fromEntries(languages.flatMap((tag) => Object.entries(modulesOf(tag)))),
    ...Object.fromEntries(
      languages.map((tag) => [translatedPath(tag), `${JSON.stringify(translatedNow(tag), null, 2)}\n`]),
    ),
  };
}

if (import.meta.main) {
  const [flag, tag = '', ...keys] = process.argv.slice(2);
  if (flag === '--right') {
    const unknown = keys.filter((key) => wordsOf(tag)[key] === undefined);
    if (unknown.length > 0) throw new Error(`${tag} has no ${unknown.join(', ')}.`);
    writeFileSync(translatedPath(tag), `${JSON.stringify(translatedNow(tag, keys), null, 2)}\n`);
  }
  for (const [path, text] of Object.entries(writtenFromWords())) writeFileSync(path, text);
  for (const language of languages)
    for (const key of staleIn(language))
      console.log(`${language}: ${key} is older than its English text${isDangerous(key) ? ', and dangerous' : ''}.`);
}

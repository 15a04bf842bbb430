import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what is made of `en.json`: the English words as modules, one a part, and the types of the arguments.
 * `npx pnpm --filter core messages`, after every change of a word or of its context.
 */

const source = join(import.meta.dirname, '../src');

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

/** What is said of each English message to those who translate it. */
export function messageContexts(): Readonly<Record<string, MessageContext>> {
  return JSON.parse(readFileSync(join(source, 'locales/en.context.json'), 'utf8'));
}

/** The parts of English, so that a page with a table alone carries no more. What no part claims is the chooser's. */
const parts = {
  questions: /^(language|direction|intro)$|^(protocol|question|answer)\./,
  table: /^(table|mark|group|row|same|pro|con)\./,
};

const types: Readonly<Record<string, string>> = { number: 'number', text: 'string', protocol: 'Protocol' };

const note = '// Written by `npx pnpm --filter core messages` from en.json and en.context.json.\n';

const constant = (name: string, words: Readonly<Record<string, string>>): string =>
  `const ${name} = ${JSON.stringify(words, null, 2)};\n`;

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

/** The arguments of each message that takes some. */
export interface MessageArguments {
${lines.join('\n')}
}
`;
}

/** Everything that is made of `en.json`, by path. */
export function writtenFromEnglish(): Readonly<Record<string, string>> {
  const words = Object.entries(wordsOf('en'));
  const part = (wanted: (key: string) => boolean) => Object.fromEntries(words.filter(([key]) => wanted(key)));
  const questions = part((key) => parts.questions.test(key));
  const table = part((key) => parts.table.test(key));
  const chooser = part((key) => !parts.questions.test(key) && !parts.table.test(key));
  const path = (name: string): string => join(source, name);
  return {
    [path('messageArguments.ts')]: argumentTypes(),
    [path('locales/en.questions.ts')]: `${note}
/** The English names and questions: what both the chooser and the table say. */
export ${constant('englishQuestions', questions)}`,
    [path('locales/en.table.ts')]: `${note}import { englishQuestions } from './en.questions.ts';

${constant('tableTexts', table)}
/** The part of \`english\` that a comparison table needs, apart so that a page with a table alone carries no more. */
export const englishTable: typeof englishQuestions & typeof tableTexts = { ...englishQuestions, ...tableTexts };
`,
    [path('locales/en.ts')]: `${note}import { englishQuestions } from './en.questions.ts';
import { englishTable } from './en.table.ts';

${constant('chooserTexts', chooser)}
/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: typeof englishTable & typeof chooserTexts = {
  ...englishQuestions,
  ...chooserTexts,
  ...englishTable,
};
`,
  };
}

if (import.meta.main) for (const [path, text] of Object.entries(writtenFromEnglish())) writeFileSync(path, text);

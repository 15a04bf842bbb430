import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder whose `locales` has a file for each language. */
export const source: string = join(import.meta.dirname, '../src');

/** What `en.context.json` says of one message. */
export interface MessageContext {
  /** Where it shows. */
  readonly where: string;
  /** How many characters fit, arguments filled in. */
  readonly longest: number;
  /** What each argument is. Begins with its type: `number`, `text` or `protocol`. */
  readonly arguments?: Readonly<Record<string, string>>;
}

/** Where the words of a language stand. */
export const pathOf = (language: string): string => join(source, `locales/${language}.json`);

/** The entries of a language's file, by whether they are words of the ready-made plugins in `integrations`. */
const entriesOf = (language: string, ofPlugins: boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<string>(JSON.parse(readFileSync(pathOf(language), 'utf8'))).filter(
      ([key]) => key.startsWith('plugin.') === ofPlugins,
    ),
  );

/** The words of a language as they stand in its file, without those of plugins. */
export const wordsOf = (language: string): Readonly<Record<string, string>> => entriesOf(language, false);

/** The words that ready-made plugins show outside of the elements, such as `plugin.set-up`. No package contains them. */
export const pluginWordsOf = (language: string): Readonly<Record<string, string>> => entriesOf(language, true);

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

/** What a language is called in code: `german`. */
export const nameOf = (tag: string): string =>
  (new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag)
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .split(' ')
    .map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The source folder of core; its `locales` has a file for each language. */
export const source: string = join(import.meta.dirname, '../src');

/** The entry of one message in `en.context.json`. */
export interface MessageContext {
  /** Where it shows. */
  readonly where: string;
  /** The maximum number of characters, including the arguments. */
  readonly longest: number;
  /** A description of each argument. It begins with the type: `number`, `text` or `protocol`. */
  readonly arguments?: Readonly<Record<string, string>>;
}

export const pathOf = (language: string): string => join(source, `locales/${language}.json`);

/** The entries of a language's file, by whether they are words of the ready-made plugins in `integrations`. */
const entriesOf = (language: string, ofPlugins: boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<string>(JSON.parse(readFileSync(pathOf(language), 'utf8'))).filter(
      ([key]) => key.startsWith('plugin.') === ofPlugins,
    ),
  );

/** The texts of a language, as in its file, without those of plugins. */
export const wordsOf = (language: string): Readonly<Record<string, string>> => entriesOf(language, false);

/**
 * The words that ready-made plugins show outside of the elements, such as `plugin.set-up`. No package contains them.
 */
export const pluginWordsOf = (language: string): Readonly<Record<string, string>> => entriesOf(language, true);

/** The tags of the languages that English is translated into. */
export const languages: readonly string[] = readdirSync(join(source, 'locales'))
  .filter((name) => /^[\w-]+\.json$/.test(name) && name !== 'en.json')
  .map((name) => name.replace('.json', ''));

/** The names of settings in a language, as `catalogues` read them from mail programs; empty if it found none. */
export function labelsOf(language: string): Readonly<Record<string, string>> {
  const path = join(source, `locales/${language}.labels.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The notes about each English message for translators. */
export function messageContexts(): Readonly<Record<string, MessageContext>> {
  return JSON.parse(readFileSync(join(source, 'locales/en.context.json'), 'utf8'));
}

/** The name of a language in code, such as `german`. */
export const nameOf = (tag: string): string =>
  (new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag)
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .split(' ')
    .map((word, index) => (index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');

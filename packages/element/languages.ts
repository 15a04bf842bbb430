import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The words of core. */
export const locales: string = join(import.meta.dirname, '../core/src/locales');

/** The tags of the languages that have a file of words, English apart, which is inside of the script. */
export const languages: readonly string[] = readdirSync(locales)
  .filter((name) => /^[\w-]+\.json$/.test(name) && name !== 'en.json')
  .map((name) => name.replace('.json', ''));

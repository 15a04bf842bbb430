/// <reference types="vite/client" />
import { english, type MessageKey } from '@mail-protocol/core';
import questions from '../../packages/core/src/locales/en.questions.ts?raw';
import table from '../../packages/core/src/locales/en.table.ts?raw';
import chooser from '../../packages/core/src/locales/en.ts?raw';

/** One message: its key, its English text, and its arguments where it is a function. */
interface CatalogueEntry {
  readonly key: string;
  readonly text: string;
  readonly signature: string | null;
}

interface CatalogueGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The text of a function, with names in the place of words and 14 in the place of numbers. */
function sample(message: (...given: never[]) => string, parameters: string): string {
  const given = parameters.split(', ').map((parameter) => {
    const [name = '', type = ''] = parameter.split(': ');
    return type.startsWith('number') ? 14 : `‹${name}›`;
  });
  return message(...(given as never[]));
}

/** The messages under the comments of the English files, in their order. */
function groupsIn(text: string): readonly CatalogueGroup[] {
  const groups: { title: string; entries: CatalogueEntry[] }[] = [{ title: 'The language', entries: [] }];
  for (const line of text.split('\n')) {
    const title = /^ {2}\/\/ (.+)$/.exec(line)?.[1];
    if (title) groups.push({ title, entries: [] });
    const [, key, parameters] = /^ {2}'?([\w.-]+)'?:(?: \((.*?)\): string =>)?/.exec(line) ?? [];
    if (!key || !Object.hasOwn(english, key)) continue;
    const message = english[key as MessageKey];
    groups.at(-1)?.entries.push({
      key,
      text: typeof message === 'string' ? message : sample(message, parameters ?? ''),
      signature: parameters ?? null,
    });
  }
  return groups;
}

/** Every message, grouped as in the English files. */
export const messageCatalogue = groupsIn(questions + chooser + table);

import { english, type MessageKey } from '@mail-protocol/core';
import contexts from '../../packages/core/src/locales/en.context.json' with { type: 'json' };

/** One message: its key, its English text, where it shows, and its arguments. */
interface CatalogueEntry {
  readonly key: MessageKey;
  readonly text: string;
  readonly where: string;
  readonly arguments: readonly (readonly [name: string, what: string])[];
}

interface CatalogueGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The groups, and what the keys in them begin with. */
const groups: readonly (readonly [title: string, ...beginnings: string[]])[] = [
  ['The language', 'language', 'direction', 'protocol'],
  ['The interview', 'intro', 'question', 'answer', 'interview'],
  ['One question at a time', 'steps'],
  ['The result', 'result', 'notice', 'alternative', 'not-needed', 'know', 'provider'],
  ['Why', 'reason'],
  ['Watch out for', 'risk'],
  ['Set it up', 'set-up', 'step', 'setting', 'guide'],
  ['The choice', 'choice', 'acknowledge'],
  ['Announcements', 'announce'],
  ['Copying and printing', 'summary'],
  ['Pictures', 'picture'],
  ['The table', 'table', 'mark', 'group', 'row', 'same', 'pro', 'con'],
];

const entries = (Object.keys(english) as MessageKey[]).map((key): CatalogueEntry => {
  const context: { where: string; arguments?: Readonly<Record<string, string>> } = contexts[key];
  return { key, text: english[key], where: context.where, arguments: Object.entries(context.arguments ?? {}) };
});

/** Every message, by the part of the page that it belongs to. */
export const messageCatalogue: readonly CatalogueGroup[] = groups.map(([title, ...beginnings]) => ({
  title,
  entries: entries.filter(({ key }) => beginnings.includes(key.split('.')[0] ?? '')),
}));

import { english, languageOf, type MessageKey } from '@mail-protocol/core';
import { loadLanguages } from '../languages.ts';
import { GuideTable } from './GuideTable.tsx';

const languages = await loadLanguages();
const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });
const keys = Object.keys(english) as MessageKey[];

const states: Readonly<Record<string, string>> = {
  machine: 'Translated by machine',
  read: 'Translated by machine, read and corrected in full by a second reader',
  reviewed: 'Reviewed by a native speaker',
};

/** The languages of the library: the import path of each, how much is translated, and who checked it. */
export function LanguageTable() {
  return (
    <GuideTable
      caption="Languages of the library"
      columns={['Language', 'Import path', 'Export', 'Texts', 'Names of settings', 'State']}
      words
      rows={languages.map(({ exported, messages }) => [
        inEnglish.of(messages.language) ?? messages.language,
        `\`@mail-protocol/react/locales/${messages.language}\``,
        `\`${exported}\``,
        `${Math.floor((100 * keys.filter((key) => languageOf(messages, key) === messages.language).length) / keys.length)} %`,
        String(Object.keys(messages).filter((key) => key.startsWith('label.')).length),
        states[messages.state ?? ''] ?? 'The original',
      ])}
    />
  );
}

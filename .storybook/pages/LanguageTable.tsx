import { languages } from '../languages.ts';
import { GuideTable } from './GuideTable.tsx';

const english = new Intl.DisplayNames(['en'], { type: 'language' });

const states: Readonly<Record<string, string>> = {
  machine: 'Translated by machine',
  read: 'Read by a second person',
  reviewed: 'Reviewed by a native speaker',
};

/** The languages that ship: where each is imported from, and how far it was checked. */
export function LanguageTable() {
  return (
    <GuideTable
      caption="Languages that ship"
      columns={['Language', 'Import path', 'Export', 'How far it was checked']}
      words
      rows={languages.map(({ exported, state, messages: { language } }) => [
        english.of(language) ?? language,
        `\`@mail-protocol/react/locales/${language}\``,
        `\`${exported}\``,
        states[state ?? ''] ?? 'The original',
      ])}
    />
  );
}

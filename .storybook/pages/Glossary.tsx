import { useState } from 'react';
import glossary from '../../packages/core/scripts/glossary.json' with { type: 'json' };
import { GuideTable } from './GuideTable.tsx';
import { LanguageField } from './LanguageField.tsx';
import './guides.css';

type Words = Readonly<Record<string, string>>;

const terms: Readonly<Record<string, Readonly<Record<string, Words>>>> = glossary.terms;
const sources: Words = glossary.sources;
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The names of the programs that use a word. */
const programsOf = (letters: string): string => [...letters].map((letter) => sources[letter]).join(', ');

/** The words for inbox, spam and so on in a language, with the programs that use them. */
export function Glossary() {
  const [language, setLanguage] = useState('de');
  return (
    <div className="guide">
      <div className="guide-stack">
        <LanguageField language={language} onChange={setLanguage}>
          {Object.keys(terms).map((tag) => (
            <option key={tag} value={tag}>
              {names.of(tag)}
            </option>
          ))}
        </LanguageField>
        <GuideTable
          caption={`Words of mail programs, read in ${glossary.read}`}
          columns={['Meaning', 'Word, and the programs that use it']}
          words
          rows={Object.entries(terms[language] ?? {}).map(([term, words]) => [
            term,
            <ul key={term}>
              {Object.entries(words).map(([word, letters]) => (
                <li key={word}>
                  <strong lang={language} dir="auto">
                    {word}
                  </strong>
                  {`: ${programsOf(letters)}`}
                </li>
              ))}
            </ul>,
          ])}
        />
      </div>
    </div>
  );
}

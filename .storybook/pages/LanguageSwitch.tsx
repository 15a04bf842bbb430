import { ProtocolChooser, type ProtocolChooserProps } from '@mail-protocol/react';
import { useState } from 'react';
import { loadLanguages } from '../languages.ts';
import { LanguageField } from './LanguageField.tsx';
import './guides.css';

const languages = await loadLanguages();

/** The chooser in each language of the library. Answers are codes, so they stay when the language changes. */
export function LanguageSwitch({ density }: Pick<ProtocolChooserProps, 'density'>) {
  const [language, setLanguage] = useState('en');
  const messages = languages.find((one) => one.messages.language === language)?.messages;
  return (
    <div className="guide">
      <div className="guide-stack">
        <LanguageField language={language} onChange={setLanguage}>
          {languages.map((one) => (
            <option key={one.name} value={one.messages.language} lang={one.messages.language}>
              {one.name}
            </option>
          ))}
        </LanguageField>
        <div className="guide-themed">
          <ProtocolChooser messages={messages} density={density} defaultAnswers={{ devices: 'in-step' }} />
        </div>
      </div>
    </div>
  );
}

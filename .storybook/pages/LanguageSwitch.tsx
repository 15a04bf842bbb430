import { ProtocolChooser, type ProtocolChooserProps } from '@mail-protocol/react';
import { useState } from 'react';
import { languages } from '../languages.ts';
import { messagesIn } from '../messagesIn.ts';
import './guides.css';

/** The chooser in each language that ships. Answers stay when the language changes, because they are no words. */
export function LanguageSwitch({ density }: Pick<ProtocolChooserProps, 'density'>) {
  const [language, setLanguage] = useState('en');
  return (
    <div className="guide">
      <div className="guide-stack">
        <label className="guide-field">
          Language
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            {languages.map((one) => (
              <option key={one.name} value={one.messages.language} lang={one.messages.language}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <div className="guide-themed">
          <ProtocolChooser messages={messagesIn(language)} density={density} defaultAnswers={{ devices: 'in-step' }} />
        </div>
      </div>
    </div>
  );
}

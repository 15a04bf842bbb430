import { english, type Messages } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';
import { german } from '@mail-protocol/core/locales/de';
import { ProtocolChooser } from '@mail-protocol/react';
import { useState } from 'react';
import './guides.css';

const languages: readonly { readonly name: string; readonly messages: Messages }[] = [
  { name: 'English', messages: english },
  { name: 'Deutsch', messages: german },
  { name: 'العربية', messages: arabic },
];

/** The chooser in each language that ships. Answers stay when the language changes, because they are no words. */
export function LanguageSwitch() {
  const [language, setLanguage] = useState('en');
  const { messages } = languages.find((one) => one.messages.language === language) ?? { messages: english };
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
          <ProtocolChooser messages={messages} defaultAnswers={{ devices: 'in-step' }} />
        </div>
      </div>
    </div>
  );
}

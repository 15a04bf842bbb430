import type { ReactNode } from 'react';

interface LanguageFieldProps {
  readonly language: string;
  readonly onChange: (language: string) => void;
  /** An `option` for each language. */
  readonly children: ReactNode;
}

/** The list from which a page's language is chosen. */
export function LanguageField({ language, onChange, children }: LanguageFieldProps) {
  return (
    <label className="guide-field">
      Language
      <select value={language} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  );
}

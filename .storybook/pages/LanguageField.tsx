import type { ReactNode } from 'react';

interface LanguageFieldProps {
  readonly language: string;
  readonly onChange: (language: string) => void;
  /** An `option` for each language. */
  readonly children: ReactNode;
}

/** A list of languages for a page. */
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

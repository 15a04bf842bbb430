/// <reference types="vite/client" />
import { english, type Messages, mergeMessages } from '@mail-protocol/core';
import { pseudoLanguages } from '@mail-protocol/core/test/pseudoLanguages.ts';

const modules = import.meta.glob<Readonly<Record<string, Partial<Messages> & { readonly state?: string }>>>(
  ['../packages/core/src/locales/*.ts', '!../packages/core/src/locales/*.*.ts'],
  { eager: true },
);

/** A language and its own name for itself. */
export interface Language {
  readonly name: string;
  readonly messages: Messages;
}

/** A language that ships. */
export interface ShippedLanguage extends Language {
  /** What the package calls it: `german`. */
  readonly exported: string;
  /** How far its translation was checked; nothing for English. */
  readonly state: string | undefined;
}

/** The languages that ship, English first. */
export const languages: readonly ShippedLanguage[] = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .map(([exported, words]) => {
    const messages = mergeMessages(english, words);
    const names = new Intl.DisplayNames([messages.language], { type: 'language' });
    return { name: names.of(messages.language) ?? messages.language, messages, exported, state: words.state };
  })
  .toSorted((one, other) => Number(other.exported === 'english') - Number(one.exported === 'english'));

/** Languages that don't exist, to see what one does to a layout. */
export const triedLanguages: readonly Language[] = [
  { name: 'Accents, and longer (en-XA)', messages: pseudoLanguages[0] as Messages },
  { name: 'From right to left (ar-XB)', messages: pseudoLanguages[1] as Messages },
];

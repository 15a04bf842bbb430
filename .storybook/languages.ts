/// <reference types="vite/client" />
import { english, type Messages, mergeMessages } from '@mail-protocol/core';
import { pseudoLanguages } from '@mail-protocol/core/test/pseudoLanguages.ts';

const files = import.meta.glob<Partial<Messages>>(
  ['../packages/core/src/locales/*.json', '!../packages/core/src/locales/*.*.json'],
  { eager: true, import: 'default' },
);

/** A language and its own name for itself. */
export interface Language {
  readonly name: string;
  readonly messages: Messages;
}

const named = (messages: Messages): Language => ({
  name: new Intl.DisplayNames([messages.language], { type: 'language' }).of(messages.language) ?? messages.language,
  messages,
});

/** The languages that ship, English first. */
export const languages: readonly Language[] = [
  named(english),
  ...Object.values(files)
    .filter(({ language }) => language !== 'en')
    .map((words) => named(mergeMessages(english, words))),
];

/** Languages that don't exist, to see what one does to a layout. */
export const triedLanguages: readonly Language[] = [
  { name: 'Accents, and longer (en-XA)', messages: pseudoLanguages[0] as Messages },
  { name: 'From right to left (ar-XB)', messages: pseudoLanguages[1] as Messages },
];

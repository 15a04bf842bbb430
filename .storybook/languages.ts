/// <reference types="vite/client" />
import { english, type Messages, mergeMessages } from '@mail-protocol/core';
import { nameOf } from './languageTags.ts';

const modules = import.meta.glob<Readonly<Record<string, Partial<Messages> & { readonly state?: string }>>>(
  ['../packages/core/src/locales/*.ts', '!../packages/core/src/locales/*.*.ts'],
  { eager: true },
);

/** A language that ships. */
export interface ShippedLanguage {
  /** Its own name for itself. */
  readonly name: string;
  readonly messages: Messages;
  /** What the package calls it: `german`. */
  readonly exported: string;
  /** How far its translation was checked; nothing for English. */
  readonly state: string | undefined;
}

/** The languages that ship, English first, with all their words: half a megabyte, for the pages that list them. */
export const languages: readonly ShippedLanguage[] = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .map(([exported, words]) => {
    const messages = mergeMessages(english, words);
    return { name: nameOf(messages.language), messages, exported, state: words.state };
  })
  .toSorted((one, other) => Number(other.exported === 'english') - Number(one.exported === 'english'));

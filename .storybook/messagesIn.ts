import { english, type Messages } from '@mail-protocol/core';
import { languages, triedLanguages } from './languages.ts';

/** All messages in a language, "de". A play takes the toolbar's, `globals.language`, to find what the story shows. */
export function messagesIn(language: string): Messages {
  return [...languages, ...triedLanguages].find(({ messages }) => messages.language === language)?.messages ?? english;
}

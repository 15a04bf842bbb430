import { english, type Messages } from '@mail-protocol/core';
import { languages } from './languages.ts';

/** The messages of the language that is chosen in the toolbar: a play finds by them what a story shows. */
export function messagesChosen({ language }: { readonly language?: string }): Messages {
  return languages.find(({ messages }) => messages.language === language)?.messages ?? english;
}

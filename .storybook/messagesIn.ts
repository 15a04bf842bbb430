import { english, type Messages } from '@mail-protocol/core';
import { pseudoLanguages } from '@mail-protocol/core/test/pseudoLanguages.ts';
import { loadLanguage } from './languages.ts';

const loaded = new Map<string, Messages>(
  [english, ...pseudoLanguages].map((messages) => [messages.language, messages]),
);

/** Fetches the words of a language once, before a story shows them. A page in English fetches no other language. */
export async function loadMessages(language: string): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await loadLanguage(language))?.messages ?? english);
}

/**
 * All messages in a language, such as "de", once `loadMessages` has fetched it. A play function passes the language of
 * the toolbar, `globals.language`, which the preview has fetched.
 */
export const messagesIn = (language: string): Messages => loaded.get(language) ?? english;

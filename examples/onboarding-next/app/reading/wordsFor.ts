import type { Messages } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/react/locales/ar';
import { german } from '@mail-protocol/react/locales/de';

/** The words in the language that a browser asks for first; none, which is English, for any other. */
export function wordsFor(acceptLanguage: string | null): Partial<Messages> | undefined {
  return [german, arabic].find(({ language }) => language && acceptLanguage?.startsWith(language));
}

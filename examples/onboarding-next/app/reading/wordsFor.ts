import type { Messages } from '@mail-protocol/core';
import { arabic } from '@mail-protocol/react/locales/ar';
import { german } from '@mail-protocol/react/locales/de';

/** The texts in the first language that a browser asks for; none for other languages, which means English. */
export function wordsFor(acceptLanguage: string | null): Partial<Messages> | undefined {
  return [german, arabic].find(({ language }) => language && acceptLanguage?.startsWith(language));
}

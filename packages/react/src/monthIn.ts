import { languageOf, type MessageKey, type Messages } from '@mail-protocol/core';

/**
 * A month such as `2026-08` in words: "August 2026".
 *
 * @param key The key of the sentence that contains it. If that sentence is shown in English, the month is English too.
 */
export function monthIn(
  month: string,
  key: MessageKey,
  { messages, lang }: { readonly messages: Messages; readonly lang: string },
): string {
  const language = languageOf(messages, key);
  try {
    return new Intl.DateTimeFormat(language === messages.language ? lang : language, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      // The Gregorian calendar and Western digits, as in all other texts: some regions count years differently or have
      // other digits.
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(new Date(month));
  } catch {
    // Panels write `en_US`, which is not a valid language tag. A numeric date is better than a page that fails.
    return month;
  }
}

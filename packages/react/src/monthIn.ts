import { languageOf, type MessageKey, type Messages } from '@mail-protocol/core';

/**
 * A month such as `2026-08` in words: "August 2026".
 *
 * @param key The sentence that it stands in. One that is shown in English has an English month.
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
      // As in all other texts, whatever the region is used to: some count years otherwise, or have digits of their own.
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(new Date(month));
  } catch {
    // Panels write `en_US`, which is no language tag; a date in figures is better than a page that fails.
    return month;
  }
}

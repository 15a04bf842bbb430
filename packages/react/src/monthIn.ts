/** A month such as `2026-08` in words of a language: "August 2026". */
export function monthIn(month: string, lang: string): string {
  try {
    return new Intl.DateTimeFormat(lang, {
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

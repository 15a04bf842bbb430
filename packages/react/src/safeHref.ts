/**
 * Returns an address only if a link may use it: `https:`, or an address within the site. Keeps out scripts, and other
 * sites by way of `//`. Host names are not checked.
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  // Browsers leave out tabs and line breaks, and read a backslash as a slash.
  if (/[\p{Cc}\\]/u.test(href)) return undefined;
  const trimmed = href.trim();
  const isSafe = /^https:\/\//i.test(trimmed) || (!/^[a-z][a-z\d+.-]*:/i.test(trimmed) && !trimmed.startsWith('//'));
  return isSafe && trimmed !== '' ? trimmed : undefined;
}

/**
 * An address that a link may hold: `https:`, or one within the site. Nothing else, so that no script and no other site can come in by
 * what a host passes on. Host names in it are not looked at.
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  // Browsers leave out tabs and line breaks, and read a backslash as a slash.
  if (/[\p{Cc}\\]/u.test(href)) return undefined;
  const trimmed = href.trim();
  const isSafe = /^https:\/\//i.test(trimmed) || (!/^[a-z][a-z\d+.-]*:/i.test(trimmed) && !trimmed.startsWith('//'));
  return isSafe && trimmed !== '' ? trimmed : undefined;
}

import type { SettingsCode } from './settingsDiagnostics.ts';

const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';

/** RFC 1123 section 2.1, with the lengths of RFC 1035 section 2.3.4. */
const hostName = new RegExp(`^${label}(?:\\.${label})*$`, 'i');

/**
 * What is wrong with a host name; `null` if mail programs accept it. The name must have no spaces around it.
 *
 * Programs read a name that ends in a number as an IP address (URL Standard, "ends in a number checker"), in any
 * notation: `127.1`, `0x7f.1`, `2130706433`.
 */
export function hostCode(host: string): SettingsCode | null {
  if (host === '') return 'MP-403';
  if (host.length > 253) return 'MP-404';
  if (/\s/.test(host)) return 'MP-405';
  if (/^\[?[\da-f.]*:[\da-f.:]*:[\da-f.:]*\]?$/i.test(host)) return 'MP-406';
  if (/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(host)) return 'MP-406';
  if (/[^\p{ASCII}]/u.test(host) && /^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) return 'MP-407';
  // Thunderbird reads text that is a number, such as `1.e5`, as that number.
  return hostName.test(host) && Number.isNaN(Number(host)) ? null : 'MP-404';
}

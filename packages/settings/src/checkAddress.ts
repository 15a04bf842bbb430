import { hostCode } from './hostCode.ts';

/** One atom of the part before the @: RFC 5322 section 3.2.3, and letters of any script (RFC 6531 section 3.3). */
const atom = '[^\\p{C}\\p{Z}."(),:;<>@[\\\\\\]]+';
const mailbox = new RegExp(`^(${atom}(?:\\.${atom})*)@([^@]+)$`, 'u');

/**
 * An e-mail address with its domain in lower case; `null` if it is not one. The maximum lengths are from RFC 5321
 * section 4.5.3.1. Refuses a quoted part before the @, as mail programs do.
 */
export function checkAddress(text: string): string | null {
  if (text.length > 254) return null;
  const at = text.lastIndexOf('@');
  // Convert to lower case before measuring, because a few letters of other scripts become two.
  const address = text.slice(0, at) + text.slice(at).toLowerCase();
  const [, local = '', domain = ''] = mailbox.exec(address) ?? [];
  return address.length <= 254 && local.length <= 64 && isMailDomain(domain) ? address : null;
}

function isMailDomain(domain: string): boolean {
  const code = hostCode(domain);
  if (!domain.includes('.')) return false;
  return code === null || (code === 'MP-407' && domain.split('.').every((part) => /^[^-]/.test(part)));
}

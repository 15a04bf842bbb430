import { providerDomains } from './providerDomains.ts';
import type { ProviderId } from './providers.ts';

/** The endings that `*` in a provider's domain can match. */
const country = /^(com|[a-z]{2}|com?\.[a-z]{2})$/;

function isOf(domain: string, pattern: string): boolean {
  if (!pattern.endsWith('*')) return domain === pattern;
  const brand = pattern.slice(0, -1);
  return domain.startsWith(brand) && country.test(domain.slice(brand.length));
}

/**
 * The provider of an address. Compares the whole domain, so a subdomain or a similar domain does not match. Ignores
 * case, spaces and a dot at the end. Never throws.
 *
 * @returns `null` for an address at any other provider, and for anything that is not an address.
 *
 * @example
 * providerOf('jo@yahoo.co.uk'); // 'yahoo'
 * providerOf('jo@gmail.com.example.org'); // null
 */
export function providerOf(address: string): ProviderId | null {
  if (typeof address !== 'string') return null;
  const plain = address.replace(/\s/g, '').toLowerCase();
  const at = plain.lastIndexOf('@');
  if (at < 1) return null;
  const domain = plain.slice(at + 1).replace(/\.$/, '');
  const found = Object.entries(providerDomains).find(
    ([, { domains, except }]) => !except?.includes(domain) && domains.some((pattern) => isOf(domain, pattern)),
  );
  return (found?.[0] as ProviderId | undefined) ?? null;
}

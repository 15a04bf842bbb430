import type { CheckedMailServer } from './mailServer.ts';

/** What a person types as user name; `null` where it is not known, or its rule can't be followed without the address. */
export function typedUsername({ username, address }: CheckedMailServer): string | null {
  if (username === '%EMAILADDRESS%') return address;
  if (username === '%EMAILLOCALPART%') return address?.split('@')[0] ?? null;
  return username;
}

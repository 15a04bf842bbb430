import type { CheckedMailServer } from './mailServer.ts';

/** The user name to type; `null` if it is unknown, or if its rule needs an unknown address. */
export function typedUsername({ username, address }: CheckedMailServer): string | null {
  if (username === '%EMAILADDRESS%') return address;
  if (username === '%EMAILLOCALPART%') return address?.split('@')[0] ?? null;
  return username;
}

import { type Protocol, protocols } from '@mail-protocol/core';
import { cookies } from 'next/headers';

/** What the server knows of a sign-up so far. */
export interface SignUp {
  readonly address: string | undefined;
  readonly protocol: Protocol | undefined;
}

/** The sign-up of this browser. A real one would be a row in a database, and the cookie its key. */
export async function signUp(): Promise<SignUp> {
  const kept = await cookies();
  return { address: kept.get('address')?.value, protocol: protocolIn(kept.get('protocol')?.value) };
}

/** `value` if it is a protocol: what comes from a browser is no more than text. */
export function protocolIn(value: unknown): Protocol | undefined {
  return protocols.find((protocol) => protocol === value);
}

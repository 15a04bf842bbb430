import { type Protocol, protocols } from '@mail-protocol/core';
import { cookies } from 'next/headers';

/** The data of a sign-up so far. */
export interface SignUp {
  readonly address: string | undefined;
  readonly protocol: Protocol | undefined;
}

/** The sign-up of this browser. A real server would store it in a database, with the cookie as its key. */
export async function signUp(): Promise<SignUp> {
  const kept = await cookies();
  return { address: kept.get('address')?.value, protocol: protocolIn(kept.get('protocol')?.value) };
}

/** `value` if it is a protocol, because a browser can send any text. */
export function protocolIn(value: unknown): Protocol | undefined {
  return protocols.find((protocol) => protocol === value);
}

import type { Protocol } from './plan.ts';

/** What is true of the server, whatever the person answers. */
export interface Situation {
  /** The protocols this server has. Absent: both. Empty: neither. Strangers are passed over. */
  readonly offered?: readonly Protocol[] | undefined;
}

/** Both protocols, in the order in which they are shown. */
export const protocols: readonly Protocol[] = ['imap', 'pop3'];

/** The protocols that a situation offers, without doubles and strangers, in the order of `protocols`. */
export function offeredProtocols(situation?: Situation): readonly Protocol[] {
  const offered = situation?.offered;
  return Array.isArray(offered) ? protocols.filter((protocol) => offered.includes(protocol)) : protocols;
}

import type { Protocol } from './plan.ts';
import { readIn } from './readIn.ts';

/** What is true of the server, whatever the person answers. */
export interface Situation {
  /** The protocols this server has. Absent: both. Empty: neither. Strangers are passed over. */
  readonly offered?: readonly Protocol[] | undefined;
}

/** Both protocols, in the order in which they are shown. */
export const protocols: readonly Protocol[] = ['imap', 'pop3'];

/**
 * The protocols that a situation offers, without doubles and strangers, in the order of `protocols`. Never throws: what
 * is no list, or can't be read as one, says nothing of the server, and both count.
 */
export function offeredProtocols(situation?: Situation): readonly Protocol[] {
  try {
    const offered = readIn(situation, 'offered');
    return Array.isArray(offered) ? protocols.filter((protocol) => offered.includes(protocol)) : protocols;
  } catch {
    return protocols;
  }
}

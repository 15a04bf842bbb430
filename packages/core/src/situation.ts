import type { Protocol } from './plan.ts';
import { readIn } from './readIn.ts';
import { readProtocols } from './readProtocols.ts';

/** What is true of the server, whatever the person answers. */
export interface Situation {
  /** The protocols this server has. Absent or unreadable: both. Empty: neither. Unknown ones are passed over. */
  readonly offered?: readonly Protocol[] | undefined;
}

/** Both protocols, in the order in which they are shown. */
export const protocols: readonly Protocol[] = ['imap', 'pop3'];

/**
 * The protocols that a situation offers, without doubles and unknown ones, in the order of `protocols`. Never throws: what
 * can't be read as a list of protocols says nothing of the server, and both count.
 */
export function offeredProtocols(situation?: Situation): readonly Protocol[] {
  return readProtocols(readIn(situation, 'offered')).protocols ?? protocols;
}

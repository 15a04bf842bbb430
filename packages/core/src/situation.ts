import { type Protocol, protocols } from './protocols.ts';
import { readIn } from './readIn.ts';
import { readProtocols } from './readProtocols.ts';

/** Facts about the server, independent of the person's answers. */
export interface Situation {
  /** The protocols that this server has. Absent or unreadable: both. Empty: neither. Unknown names are ignored. */
  readonly offered?: readonly Protocol[] | undefined;
}

/**
 * The protocols that a situation offers, without duplicates and unknown names, in the order of `protocols`. Never
 * throws: if the list can't be read, both protocols count as offered.
 */
export function offeredProtocols(situation?: Situation): readonly Protocol[] {
  return readProtocols(readIn(situation, 'offered')).protocols ?? protocols;
}

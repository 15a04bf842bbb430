import type { Plan, Program, Protocol } from '@mail-protocol/core';

/**
 * The protocol that a program should use under a plan. POP3 is set up on computers: a phone reads the same mailbox by
 * IMAP, or in webmail if the server has no IMAP (`null`).
 */
export function protocolOn(program: Program | null, plan: Plan): Protocol | null {
  if (plan.protocol === 'imap' || program?.on !== 'phone') return plan.protocol;
  return plan.phones === 'imap' ? 'imap' : null;
}

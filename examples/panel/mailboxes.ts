import { type Protocol, protocols } from '@mail-protocol/core';
import type { MailServer } from '@mail-protocol/settings';

/** A created mailbox. */
export interface Mailbox {
  readonly address: string;
  readonly protocol: Protocol;
}

/** The panel's mail server: TLS from the start, and STARTTLS for networks that block it. */
const server: MailServer = {
  provider: 'Example Hosting',
  imap: [{ host: 'imap.example.org' }, { host: 'imap.example.org', security: 'starttls' }],
  pop3: [{ host: 'pop.example.org' }, { host: 'pop.example.org', security: 'starttls' }],
  smtp: [{ host: 'smtp.example.org' }, { host: 'smtp.example.org', security: 'starttls' }],
};

/** The settings of one mailbox. */
export const serverOf = ({ address }: Mailbox): MailServer => ({ ...server, address });

/** The mailbox that a form asks for; `null` if the form has no address, or not exactly one protocol. */
export function mailboxIn(body: string): Mailbox | null {
  const form = new URLSearchParams(body);
  const [posted, ...more] = form.getAll('protocol');
  const protocol = protocols.find((each) => each === posted);
  const address = form.get('address');
  return protocol && address && more.length === 0 ? { address, protocol } : null;
}

import { type Protocol, protocols } from '@mail-protocol/core';
import type { MailServer } from '@mail-protocol/settings';

/** A mailbox that was created. */
export interface Mailbox {
  readonly address: string;
  readonly protocol: Protocol;
}

/** What the panel says of its mail server, in one place: TLS from the start, and an older way in for networks that block it. */
const server: MailServer = {
  provider: 'Example Hosting',
  imap: [{ host: 'imap.example.org' }, { host: 'imap.example.org', security: 'starttls' }],
  pop3: [{ host: 'pop.example.org' }, { host: 'pop.example.org', security: 'starttls' }],
  smtp: [{ host: 'smtp.example.org' }, { host: 'smtp.example.org', security: 'starttls' }],
};

/** The settings of one mailbox. */
export const serverOf = ({ address }: Mailbox): MailServer => ({ ...server, address });

/** The mailbox that a form asks for; `null` where it names no protocol, or two. */
export function mailboxIn(body: string): Mailbox | null {
  const form = new URLSearchParams(body);
  const [posted, ...more] = form.getAll('protocol');
  const protocol = protocols.find((each) => each === posted);
  const address = form.get('address');
  return protocol && address && more.length === 0 ? { address, protocol } : null;
}

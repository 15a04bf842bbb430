import type { Connection } from '@mail-protocol/settings';
import { ImapFlow } from 'imapflow';
import { password } from './Dovecot.ts';

/** Signs in by IMAP. Throws if the server's certificate is invalid, or if STARTTLS is required but missing. */
export async function openImap(
  { host, port, security }: Connection,
  certificate: string,
  user: string,
): Promise<ImapFlow> {
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    doSTARTTLS: security === 'starttls',
    servername: host,
    tls: { ca: certificate },
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
  });
  await client.connect();
  return client;
}

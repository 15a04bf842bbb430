import type { Connection } from '@mail-protocol/settings';
import { ImapFlow } from 'imapflow';
import { password } from './Dovecot.ts';

/** Signs in by IMAP. Throws where the server's certificate does not hold, and where it has no STARTTLS though it should. */
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

import { english, type Protocol } from '@mail-protocol/core';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { signUp } from '../signUp.ts';

const servers: Readonly<Record<Protocol, string>> = {
  imap: 'imap.example.org, port 993, SSL/TLS',
  pop3: 'pop.example.org, port 995, SSL/TLS',
};

/** Step 3: what the server received, and what comes of it. */
export default async function DonePage() {
  const { address, protocol } = await signUp();
  if (!address || !protocol) redirect('/');
  return (
    <>
      <p className="progress">Step 3 of 3</p>
      <h1>Your mailbox is ready</h1>
      <dl className="received">
        <dt>Address</dt>
        <dd>{address}</dd>
        <dt>Protocol</dt>
        <dd>{english[`protocol.${protocol}`]}</dd>
        <dt>Incoming server</dt>
        <dd>{servers[protocol]}</dd>
      </dl>
      <p>
        <Link href="/">Create another</Link>
      </p>
    </>
  );
}

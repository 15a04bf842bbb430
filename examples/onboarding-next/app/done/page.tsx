import { english, type Protocol } from '@mail-protocol/core';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { StepHeading } from '../StepHeading.tsx';
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
      <StepHeading number={3}>Your mailbox is ready</StepHeading>
      <dl className="grid grid-cols-[fit-content(40%)_minmax(0,1fr)] gap-x-4 gap-y-2 [&>dd]:font-semibold">
        <dt>Address</dt>
        <dd>{address}</dd>
        <dt>Protocol</dt>
        <dd>{english[`protocol.${protocol}`]}</dd>
        <dt>Incoming server</dt>
        <dd>{servers[protocol]}</dd>
      </dl>
      <p className="mt-4">
        <Link className="text-accent underline" href="/">
          Create another
        </Link>
      </p>
    </>
  );
}

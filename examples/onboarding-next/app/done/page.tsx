import { english } from '@mail-protocol/core';
import { SetupGuide } from '@mail-protocol/react/setup-guide';
import { headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { mailServer } from '../mailServer.ts';
import { wordsFor } from '../reading/wordsFor.ts';
import { signUp } from '../signUp.ts';

/** Step 3: what the server received, and how to set it up. The mailbox is new, so nobody is asked what is set up today. */
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
      </dl>
      <SetupGuide
        protocol={protocol}
        server={{ ...mailServer, address }}
        facts={{ current: 'new' }}
        profileHref="/profile"
        messages={wordsFor((await headers()).get('accept-language'))}
      />
      <p>
        <Link href="/">Create another</Link>
      </p>
    </>
  );
}

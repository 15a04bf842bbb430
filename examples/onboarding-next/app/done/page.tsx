import { english } from '@mail-protocol/core';
import { SetupGuide } from '@mail-protocol/react/setup-guide';
import { headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { mailServer } from '../mailServer.ts';
import { wordsFor } from '../reading/wordsFor.ts';
import { StepHeading } from '../StepHeading.tsx';
import { signUp } from '../signUp.ts';

/**
 * Step 3: what the server received, and the set-up guide. The mailbox is new, so the guide does not ask what is set up
 * today.
 */
export default async function DonePage() {
  const { address, protocol } = await signUp();
  if (!address || !protocol) redirect('/');
  return (
    <>
      <StepHeading number={3}>Your mailbox is ready</StepHeading>
      <dl className="received grid grid-cols-[fit-content(40%)_minmax(0,1fr)] gap-x-4 gap-y-2 pb-6 [&>dd]:font-semibold">
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
      <p className="mt-4">
        <Link className="text-accent underline" href="/">
          Create another
        </Link>
      </p>
    </>
  );
}

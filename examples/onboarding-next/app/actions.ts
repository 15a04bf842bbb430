'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { protocolIn } from './signUp.ts';

const hidden = { httpOnly: true, sameSite: 'lax' } as const;

/** Stores the address of step 1. */
export async function keepAddress(form: FormData): Promise<void> {
  const address = form.get('address');
  if (typeof address !== 'string' || !address.includes('@')) redirect('/');
  (await cookies()).set('address', address, hidden);
  redirect('/reading');
}

/** Stores the protocol of step 2. Asks again unless exactly one known protocol was posted. */
export async function keepProtocol(form: FormData): Promise<void> {
  const posted = form.getAll('protocol');
  const protocol = protocolIn(posted[0]);
  if (!protocol || posted.length > 1) redirect('/reading');
  console.log(`New mailbox, read with ${protocol}`);
  (await cookies()).set('protocol', protocol, hidden);
  redirect('/done');
}

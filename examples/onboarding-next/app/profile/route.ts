import { appleProfile } from '@mail-protocol/settings';
import { mailServer } from '../mailServer.ts';
import { signUp } from '../signUp.ts';

/**
 * The Apple profile of the mailbox that this browser has just created, for the chosen protocol. Apple's devices need it
 * at its own URL, with its media type. It contains no password, but an e-mail address, so no cache may store it.
 */
export async function GET(): Promise<Response> {
  const { address, protocol } = await signUp();
  const file = address && protocol && appleProfile({ ...mailServer, address }, protocol, { random: crypto }).file;
  if (!file) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(file.text, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.fileName}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

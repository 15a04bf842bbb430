import type { SetupFile } from '@mail-protocol/settings';

/**
 * Lets the browser save a file made in the page. Uses a Blob, so that nothing is sent anywhere.
 *
 * @returns Whether the browser accepted it. A refusal after that, by a sandbox or the person, can't be detected.
 */
export function saveFile({ text, mediaType, fileName }: SetupFile): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    // Safari reads it shortly after the press, so don't revoke it at once.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

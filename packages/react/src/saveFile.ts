import type { SetupFile } from '@mail-protocol/settings';

/**
 * Lets the browser save a file that was made in the page: by a Blob, so that nothing is sent anywhere.
 *
 * @returns Whether the browser took it. What a sandbox or the person forbids afterwards can't be known.
 */
export function saveFile({ text, mediaType, fileName }: SetupFile): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    // Safari reads it a moment after the press.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

import type { MailServer } from '@mail-protocol/settings/rows';
import type { ServerIssue } from './SetupGuideEventMap.ts';

/** The settings of a mailbox as the page gave them, as JSON as well; `null` for none. What can't be read is told. */
export function readServer(
  given: MailServer | string | null | undefined,
  tell: (issues: readonly ServerIssue[]) => void,
): MailServer | null {
  if (typeof given !== 'string') return given ?? null;
  if (given.trim() === '') return null;
  try {
    return JSON.parse(given);
  } catch {
    // Without the text: it may hold an address. Later, because the listener may not be there yet.
    setTimeout(() => tell([{ code: 'MP-305', at: 'server', detail: '' }]));
    return null;
  }
}

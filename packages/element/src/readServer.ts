import type { MailServer } from '@mail-protocol/settings/rows';
import type { ServerIssue } from './SetupGuideEventMap.ts';

/**
 * The settings of a mailbox from the page, as an object or as JSON; `null` for none. Reports JSON that can't be read.
 */
export function readServer(
  given: MailServer | string | null | undefined,
  tell: (issues: readonly ServerIssue[]) => void,
): MailServer | null {
  if (typeof given !== 'string') return given ?? null;
  if (given.trim() === '') return null;
  try {
    return JSON.parse(given);
  } catch {
    // Without the text, because it may contain an address. Later, because the listener may not exist yet.
    setTimeout(() => tell([{ code: 'MP-305', at: 'server', detail: '' }]));
    return null;
  }
}

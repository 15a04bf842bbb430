import {
  type CheckedMailServer,
  checkMailServer,
  type MailServer,
  type SettingsIssue,
} from '@mail-protocol/settings/rows';
import { useEffect, useMemo, useRef } from 'react';
import { sayOnce } from './warn.ts';

/** What bundlers replace by the word itself; the build knows nothing else of Node. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * A mail server's settings as far as they can be used. What was left out is reported once for each set, and said in the
 * console in development.
 *
 * @returns `null` where the host has given none.
 */
export function useCheckedServer(
  given: MailServer | null | undefined,
  onInvalidServer: ((issues: readonly SettingsIssue[]) => void) | undefined,
): CheckedMailServer | null {
  const checked = useMemo(() => (given === undefined || given === null ? null : checkMailServer(given)), [given]);
  const reported = useRef<string>(undefined);
  useEffect(() => {
    const set = JSON.stringify(checked);
    if (set === reported.current) return;
    reported.current = set;
    if (!checked || checked.issues.length === 0) return;
    onInvalidServer?.(checked.issues);
    // The sentences load when they are needed, and a bundler for production leaves them out.
    if (process.env.NODE_ENV !== 'production')
      import('@mail-protocol/settings').then(({ diagnoseSettings }) => {
        // A broken server can have many faults, and a console none of them helps.
        for (const issue of checked.issues.slice(0, 20)) sayOnce(diagnoseSettings(issue));
      });
  }, [checked, onInvalidServer]);
  return checked?.server ?? null;
}

import {
  type CheckedMailServer,
  checkMailServer,
  type MailServer,
  type SettingsIssue,
} from '@mail-protocol/settings/rows';
import { useEffect, useMemo, useRef } from 'react';
import { sayOnce } from './warn.ts';

/** Bundlers replace `process.env.NODE_ENV` by a string. Nothing else of Node is declared here. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * The valid part of a mail server's settings. What was left out is reported once for each set of settings, and
 * explained in the console in development.
 *
 * @returns `null` if the host passed no settings.
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
    // The sentences load only when needed, and a bundler for production drops them.
    if (process.env.NODE_ENV !== 'production')
      import('@mail-protocol/settings').then(({ diagnoseSettings }) => {
        // A broken server can have many faults; the first few are enough for the console.
        for (const issue of checked.issues.slice(0, 20)) sayOnce(diagnoseSettings(issue));
      });
  }, [checked, onInvalidServer]);
  return checked?.server ?? null;
}

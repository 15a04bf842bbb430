import { chosenWay } from './chosenWay.ts';
import { issue } from './issue.ts';
import type { Connection, MailServer, Protocol, Security, SignIn } from './mailServer.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';
import { typedUsername } from './typedUsername.ts';

/** The text of a code, or the reasons why there is none. */
export interface CodeResult {
  /** The content of the QR code. ASCII, except for names. `null` if an issue prevents it. */
  readonly text: string | null;
  /**
   * All issues from `checkMailServer`, and settings that the format can't express. May be present together with a text.
   */
  readonly issues: readonly SettingsIssue[];
}

const protocols: Readonly<Record<Protocol, number>> = { imap: 0, pop3: 1 };
const securities: Readonly<Record<Security, number>> = { starttls: 2, tls: 3 };
const signIns: Readonly<Record<SignIn, number>> = { password: 1, 'app-password': 1, browser: 6 };

/**
 * The text of a QR code that Thunderbird for Android scans to add the mailbox, by IMAP or by POP3: "Thunderbird 'Export
 * for Mobile' QR code format", version 1 of 6 February 2025, in the app's repository
 * (`feature/migration/qrcode/qr-code-format.md`). Draw it with a QR encoder in byte mode, as UTF-8. K-9 Mail can't scan
 * it.
 *
 * It is the only way to set up POP3 in the app from data: when the app looks for settings itself, it uses IMAP.
 * It contains no password; the app asks. Signing in by browser works only for servers whose sign-in page the app knows.
 *
 * @param server Checked in the same way as by `checkMailServer`. The best connection of each service is used.
 * @returns The text, or the reason why there is none: a missing connection (`MP-421`), an unknown sign-in method
 * (`MP-423`) or user name (`MP-426`), or no address in ASCII (`MP-425`).
 *
 * @example
 * const server = { address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
 * thunderbirdCode(server, 'imap').text;
 * // '[1,[1,1],[0,"imap.example.net",993,3,1,"jo@example.net"],[[[0,"smtp.example.net",465,3,1,"jo@example.net"],["jo@example.net",""]]]]'
 */
export function thunderbirdCode(server: MailServer, protocol: Protocol): CodeResult {
  const { server: checked, incoming, outgoing, issues } = chosenWay(server, protocol);
  const before = issues.length;
  const { address, name, signIn } = checked;
  const username = typedUsername(checked);
  if (signIn === null) issues.push(issue('MP-423', 'signIn', signIn));
  if (!address || /[^\p{ASCII}]/u.test(address)) issues.push(issue('MP-425', 'address'));
  else if (username === null) issues.push(issue('MP-426', 'username'));
  if (!incoming || !outgoing || !signIn || issues.length > before) return { text: null, issues };
  const reached = ({ host, port, security }: Connection) => [
    host,
    port,
    securities[security],
    signIns[signIn],
    username,
  ];
  // Without a name after it, the address becomes the account name. The person's name may be empty.
  const account = [
    [protocols[protocol], ...reached(incoming)],
    [
      [
        [0, ...reached(outgoing)],
        [address, name ?? ''],
      ],
    ],
  ];
  return { text: JSON.stringify([1, [1, 1], ...account]), issues };
}

import { chosenWay } from './chosenWay.ts';
import { issue } from './issue.ts';
import type { Connection, MailServer, Protocol, Security, SignIn } from './mailServer.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';
import { typedUsername } from './typedUsername.ts';

/** The text of a code, or the reasons why there is none. */
export interface CodeResult {
  /** What the QR code holds, in ASCII, apart from names. `null` where an issue stands in the way. */
  readonly text: string | null;
  /** All that `checkMailServer` found, and what the format can't say. There may be some beside a text. */
  readonly issues: readonly SettingsIssue[];
}

const protocols: Readonly<Record<Protocol, number>> = { imap: 0, pop3: 1 };
const securities: Readonly<Record<Security, number>> = { starttls: 2, tls: 3 };
const signIns: Readonly<Record<SignIn, number>> = { password: 1, 'app-password': 1, browser: 6 };

/**
 * The text of a QR code that Thunderbird for Android scans to add the mailbox, by IMAP or by POP3: "Thunderbird 'Export
 * for Mobile' QR code format", version 1 of 6 February 2025, in the app's repository
 * (`feature/migration/qrcode/qr-code-format.md`). Draw it with a QR encoder in byte mode, as UTF-8. K-9 Mail can't scan it.
 *
 * It is the only way to hand a POP3 account over to the app: when it looks for settings itself, it takes IMAP.
 * It holds no password; the app asks. Signing in by browser works only for servers that the app knows a sign-in page of.
 *
 * @param server Is checked as `checkMailServer` does. The best way of each service counts.
 * @returns No text, and the reason, where a connection is missing (`MP-421`), where it is not known how people sign in
 * (`MP-423`) or what their user name is (`MP-426`), and without an address in ASCII (`MP-425`).
 *
 * @example
 * thunderbirdCode({ address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } }, 'imap').text;
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
  // The account is named after the address where no name follows, and the name of the person may be empty.
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

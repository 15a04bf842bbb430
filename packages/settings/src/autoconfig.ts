import { checkMailServer } from './checkMailServer.ts';
import { escapeXml } from './escapeXml.ts';
import { hostCode } from './hostCode.ts';
import { issue } from './issue.ts';
import type { CheckedMailServer, Connection, MailServer, Protocol, Service, SignIn } from './mailServer.ts';
import { itemsIn, readIn } from './readIn.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';
import type { FileResult } from './setupFile.ts';
import { typedUsername } from './typedUsername.ts';

/** The options of an autoconfig file. */
export interface AutoconfigOptions {
  /** The protocol for programs that support both. */
  readonly prefer: Protocol;
  /** The mail domains, which are the parts after the @. Default: the domain of the server's `address`. */
  readonly domains?: readonly string[] | undefined;
  /**
   * How long POP3 leaves mail on the server: `keep` (the default), or a number of days, 1 to 9999. Has the same form as
   * `serverCopies` of a POP3 plan.
   */
  readonly serverCopies?: 'keep' | { readonly keepDays: number } | undefined;
}

/** Thunderbird's age limit can't be switched off in the file, so "keep" is a limit of 27 years. */
const longestKept = 9999;

/** Best first. Thunderbird refuses `OAuth2` alone for a server whose sign-in page it does not know. */
const authentication: Readonly<Record<SignIn, readonly string[]>> = {
  password: ['password-cleartext'],
  'app-password': ['password-cleartext'],
  browser: ['OAuth2', 'password-cleartext'],
};

/**
 * An autoconfig file (`config-v1.1.xml`). With it, Thunderbird, KMail, Evolution, FairEmail, K-9 Mail and others set up
 * any mailbox of a domain automatically (draft-ietf-mailmaint-autoconfig, in version 1.1, which is in use). It is for
 * administrators: programs fetch it from the web, and none opens it from a disk.
 *
 * - The order matters. Thunderbird uses the first protocol, which is `prefer`. Geary refuses a file that begins with
 *   POP3. Thunderbird for Android, FairEmail and Nextcloud Mail use IMAP at any position.
 * - Every connection is encrypted. A section `plain` would make Thunderbird for Android reject the whole file.
 * - `OAuth2` is never the only sign-in method, and the file contains no password.
 * - With POP3, Thunderbird would remove mail from the server after 14 days if the file said nothing; see `serverCopies`.
 *   Thunderbird still deletes mail there when it is deleted locally. No file can change that.
 * - The user name is a rule for all mailboxes, never the name of one.
 *
 * Serve it as `text/xml` (anything else is refused) and without a log-in at
 * `https://autoconfig.DOMAIN/mail/config-v1.1.xml` or `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`.
 * Outlook and Apple Mail do not read it.
 *
 * @param server Checked in the same way as by `checkMailServer`.
 * @returns The file, or the reason why there is none: neither IMAP nor POP3, or no SMTP (`MP-421`); an unknown sign-in
 * method (`MP-423`); no mail domain (`MP-427`); no rule for user names (`MP-426`, `MP-428`); an invalid value
 * (`MP-429`).
 *
 * @example
 * const server = { imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
 * autoconfig(server, { prefer: 'imap', domains: ['example.net'] }).file?.text; // '<?xml version="1.0" …'
 */
export function autoconfig(server: MailServer, options: AutoconfigOptions): FileResult {
  const { server: checked, issues: found } = checkMailServer(server);
  const [prefer, serverCopies] = [readIn(options, 'prefer'), readIn(options, 'serverCopies')];
  const issues = [...found];
  const before = issues.length;
  const days = daysKept(serverCopies);
  if (prefer !== 'imap' && prefer !== 'pop3') issues.push(issue('MP-429', 'prefer', prefer));
  if (days === null) issues.push(issue('MP-429', 'serverCopies', serverCopies));
  if (checked.imap.length === 0 && checked.pop3.length === 0)
    issues.push(issue('MP-421', prefer === 'pop3' ? 'pop3' : 'imap'));
  if (checked.smtp.length === 0) issues.push(issue('MP-421', 'smtp'));
  if (checked.signIn === null) issues.push(issue('MP-423', 'signIn', checked.signIn));
  const username = usernameRule(checked, issues);
  const stopped = issues.length > before;
  const domains = mailDomains(readIn(options, 'domains') ?? [checked.address?.split('@')[1] ?? ''], issues);
  const [id] = domains;
  if (stopped || !username || !checked.signIn || !days || !id) return { file: null, issues };

  const order: Service[] = prefer === 'pop3' ? ['pop3', 'imap', 'smtp'] : ['imap', 'pop3', 'smtp'];
  const ways = authentication[checked.signIn];
  const sections = order.flatMap((service) =>
    checked[service].flatMap((connection) => section(service, connection, ways, username, days)),
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    `  <emailProvider id="${escapeXml(id)}">`,
    ...domains.map((domain) => `    ${element('domain', domain)}`),
    `    ${element('displayName', checked.provider ?? id)}`,
    ...sections.map((line) => `    ${line}`),
    '  </emailProvider>',
    '</clientConfig>',
    '',
  ].join('\n');
  return { file: { text, mediaType: 'text/xml', fileName: 'config-v1.1.xml' }, issues };
}

const element = (name: string, text: string | number): string => `<${name}>${escapeXml(String(text))}</${name}>`;

/** One way to reach a service. The draft says that programs skip unknown elements. */
function section(
  service: Service,
  { host, port, security }: Connection,
  ways: readonly string[],
  username: string,
  days: number,
): readonly string[] {
  const name = service === 'smtp' ? 'outgoingServer' : 'incomingServer';
  const lines = [
    element('hostname', host),
    element('port', port),
    element('socketType', security === 'tls' ? 'SSL' : 'STARTTLS'),
    ...ways.map((way) => element('authentication', way)),
    element('username', username),
  ];
  const copies = [
    '<pop3>',
    `  ${element('leaveMessagesOnServer', 'true')}`,
    `  ${element('daysToLeaveMessagesOnServer', days)}`,
    '</pop3>',
  ];
  const content = service === 'pop3' ? [...lines, ...copies] : lines;
  return [`<${name} type="${service}">`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** The placeholder that gives every mailbox of the domain its own user name; `null` if there is none. */
function usernameRule(server: CheckedMailServer, issues: SettingsIssue[]): string | null {
  const { username, address } = server;
  if (username === null || username === '%EMAILADDRESS%' || username === '%EMAILLOCALPART%') {
    if (username === null) issues.push(issue('MP-426', 'username'));
    return username;
  }
  if (username === address) return '%EMAILADDRESS%';
  if (username === typedUsername({ ...server, username: '%EMAILLOCALPART%' })) return '%EMAILLOCALPART%';
  issues.push(issue('MP-428', 'username'));
  return null;
}

function mailDomains(given: unknown, issues: SettingsIssue[]): readonly string[] {
  const list = itemsIn(given, Number.POSITIVE_INFINITY) ?? [given];
  const domains = list.flatMap((domain) => {
    const name = typeof domain === 'string' ? domain.trim().toLowerCase() : '';
    if (name.includes('.') && hostCode(name) === null) return [name];
    issues.push(issue('MP-427', 'domains', domain));
    return [];
  });
  if (list.length === 0) issues.push(issue('MP-427', 'domains'));
  return [...new Set(domains)];
}

/** `null` if it is not a number of days. */
function daysKept(serverCopies: unknown): number | null {
  if (serverCopies === undefined || serverCopies === 'keep') return longestKept;
  const days = readIn(serverCopies, 'keepDays');
  return typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= longestKept ? days : null;
}

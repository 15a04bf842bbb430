import { checkAddress } from './checkAddress.ts';
import { checkConnections } from './checkConnections.ts';
import { issue, shown } from './issue.ts';
import type { CheckedMailServer, SignIn } from './mailServer.ts';
import { keysIn, readIn } from './readIn.ts';
import type { SettingsIssue } from './settingsDiagnostics.ts';

/** What `checkMailServer` returns. */
export interface CheckedSettings {
  /** The valid settings. */
  readonly server: CheckedMailServer;
  /** Everything that was left out, in the order of the settings. */
  readonly issues: readonly SettingsIssue[];
}

const settings = ['imap', 'pop3', 'smtp', 'address', 'username', 'signIn', 'name', 'provider'];
const waysToSignIn: readonly SignIn[] = ['password', 'app-password', 'browser'];

/** Characters that break a line, a file or the order of the text around them. Marks such as U+200F do not. */
const unusable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Checks a mail server's settings from any source and keeps the valid ones. Never throws, and reads only the settings
 * in `MailServer`.
 *
 * If any part of a connection is missing or wrong, the whole connection is left out; all other connections and settings
 * are kept. Removes spaces before and after text, and converts host names to lower case (RFC 4343). A port may be text,
 * as from a form.
 *
 * @param given A `MailServer`, or one from `JSON.parse`.
 * @returns The settings, with every default filled in, and an issue with a code for each part that was left out.
 *
 * @example
 * const { server, issues } = checkMailServer({
 *   address: 'jo@example.net',
 *   imap: { host: 'imap.example.net' },
 *   pop3: { host: 'pop.example.net', port: 993 },
 * });
 * server.imap; // [{ host: 'imap.example.net', port: 993, security: 'tls' }]
 * server.pop3; // []
 * issues; // [{ code: 'MP-409', at: 'pop3.port', detail: '993' }]
 */
export function checkMailServer(given: unknown): CheckedSettings {
  const issues: SettingsIssue[] = [];
  const keys = keysIn(given);
  if (!keys) issues.push(issue('MP-401', '', given));
  for (const key of keys ?? []) if (!settings.includes(key)) issues.push(issue('MP-402', shown(key)));

  const text = (at: string, longest: number): string | null | undefined => {
    const value = readIn(given, at);
    if (value === undefined || value === null) return value;
    const trimmed = typeof value === 'string' ? value.trim() : undefined;
    if (trimmed === '') return undefined;
    if (trimmed !== undefined && trimmed.length <= longest && !unusable.test(trimmed)) return trimmed;
    issues.push(issue('MP-413', at));
    return null;
  };

  const imap = checkConnections('imap', readIn(given, 'imap'), issues);
  const pop3 = checkConnections('pop3', readIn(given, 'pop3'), issues);
  const smtp = checkConnections('smtp', readIn(given, 'smtp'), issues);
  const username = usernameIn(text('username', 255), issues);
  const address = addressIn(text('address', 255), username, issues);
  const signIn = signInIn(readIn(given, 'signIn'), issues);
  const name = text('name', 255) ?? null;
  const provider = text('provider', 60) ?? null;
  return {
    server: { imap, pop3, smtp, address, username, signIn, name, provider },
    issues,
  };
}

function usernameIn(text: string | null | undefined, issues: SettingsIssue[]): string | null {
  if (text === undefined) return '%EMAILADDRESS%';
  if (text === null || text === '%EMAILADDRESS%' || text === '%EMAILLOCALPART%') return text;
  // Nobody can type invisible characters; RFC 8265 section 3.3 forbids them in user names.
  const code = /\p{Cf}/u.test(text) ? 'MP-413' : /%[A-Z]+%/.test(text) ? 'MP-414' : null;
  if (code) issues.push(issue(code, 'username'));
  return code ? null : text;
}

function addressIn(text: string | null | undefined, username: string | null, issues: SettingsIssue[]): string | null {
  if (text === null) return null;
  const address = checkAddress(text ?? username ?? '');
  if (text !== undefined && !address) issues.push(issue('MP-415', 'address'));
  return address;
}

function signInIn(given: unknown, issues: SettingsIssue[]): SignIn | null {
  if (given === undefined) return 'password';
  const known = waysToSignIn.find((way) => way === given);
  if (!known && given !== null) issues.push(issue('MP-416', 'signIn', given));
  return known ?? null;
}

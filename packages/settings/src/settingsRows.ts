import { checkMailServer } from './checkMailServer.ts';
import type { CheckedMailServer, MailServer, Protocol, Security, Service, SignIn } from './mailServer.ts';
import { typedUsername } from './typedUsername.ts';

/** One thing to type or to choose in a mail program. Codes and values: the words are chosen where it is shown. */
export type SettingsRow = {
  /** What it is a setting of. */
  readonly service: Service;
  /** 0 for the way to set up first; 1 and more for those to try where a program or a network does not take it. */
  readonly alternative: number;
} & (
  | { readonly setting: 'host'; readonly value: string }
  | { readonly setting: 'port'; readonly value: number }
  | { readonly setting: 'security'; readonly value: Security }
  | { readonly setting: 'username'; readonly value: string }
  /** In place of `username` where the mailbox's address is not known. */
  | { readonly setting: 'username-rule'; readonly value: 'address' | 'local-part' }
  | { readonly setting: 'sign-in'; readonly value: SignIn }
);

/**
 * What a person types to set up a mailbox by hand: the protocol's connection first, then the one for sending. Each has
 * host, port and security, and for the first way also the user name and how to sign in, as far as they are known. TLS from the
 * start comes first (RFC 8314 section 3); a connection without encryption has no row.
 *
 * @param server Is checked as `checkMailServer` does; what is wrong in it has no row.
 * @returns No rows at all where the server does not have the protocol.
 *
 * @example
 * const server = { address: 'jo@example.net', imap: { host: 'imap.example.net' }, smtp: { host: 'smtp.example.net' } };
 * for (const { service, setting, value } of settingsRows(server, 'imap')) console.log(service, setting, value);
 * // imap host imap.example.net
 * // imap port 993
 * // imap security tls
 * // imap username jo@example.net
 * // imap sign-in password
 * // smtp host smtp.example.net …
 */
export function settingsRows(server: MailServer, protocol: Protocol): readonly SettingsRow[] {
  const checked = checkMailServer(server).server;
  const incoming = protocol === 'imap' || protocol === 'pop3' ? rowsOf(checked, protocol) : [];
  return incoming.length > 0 ? [...incoming, ...rowsOf(checked, 'smtp')] : [];
}

function rowsOf(server: CheckedMailServer, service: Service): readonly SettingsRow[] {
  return server[service].flatMap(({ host, port, security }, alternative): readonly SettingsRow[] => [
    { service, alternative, setting: 'host', value: host },
    { service, alternative, setting: 'port', value: port },
    { service, alternative, setting: 'security', value: security },
    ...(alternative === 0 ? signInRows(server, service) : []),
  ]);
}

function signInRows(server: CheckedMailServer, service: Service): readonly SettingsRow[] {
  const rows: SettingsRow[] = [];
  const typed = typedUsername(server);
  const rule = server.username === '%EMAILADDRESS%' ? 'address' : 'local-part';
  if (typed !== null) rows.push({ service, alternative: 0, setting: 'username', value: typed });
  else if (server.username !== null) rows.push({ service, alternative: 0, setting: 'username-rule', value: rule });
  if (server.signIn) rows.push({ service, alternative: 0, setting: 'sign-in', value: server.signIn });
  return rows;
}

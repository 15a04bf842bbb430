import { checkMailServer } from './checkMailServer.ts';
import type { CheckedMailServer, MailServer, Protocol, Security, Service, SignIn } from './mailServer.ts';
import { typedUsername } from './typedUsername.ts';

/** One setting to type or choose in a mail program, as codes and values. The view adds the words. */
export type SettingsRow = {
  /** The service that it belongs to. */
  readonly service: Service;
  /** 0 for the connection to set up first; 1 and more for those to try if a program or a network does not accept it. */
  readonly alternative: number;
} & (
  | { readonly setting: 'host'; readonly value: string }
  | { readonly setting: 'port'; readonly value: number }
  | { readonly setting: 'security'; readonly value: Security }
  | { readonly setting: 'username'; readonly value: string }
  /** Replaces `username` if the mailbox's address is unknown. */
  | { readonly setting: 'username-rule'; readonly value: 'address' | 'local-part' }
  | { readonly setting: 'sign-in'; readonly value: SignIn }
);

/**
 * The settings to type when setting up a mailbox by hand: first the protocol's connections, then those for sending.
 * Each has host, port and security. The first of each service also has the user name and the sign-in method, if known.
 * TLS from the start comes first (RFC 8314 section 3); a connection without encryption has no row.
 *
 * @param server Checked in the same way as by `checkMailServer`; invalid settings have no row.
 * @returns The rows; none if the server does not have the protocol.
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

import {
  appleProfile,
  autoconfig,
  type CheckedMailServer,
  checkMailServer,
  diagnoseSettings,
  type MailServer,
  type SettingsRow,
  settingsRows,
  thunderbirdCode,
} from '@mail-protocol/settings';

/** Hosts pass on settings of their own that may be absent. */
export const server: MailServer = {
  imap: undefined,
  pop3: { host: 'pop.example.net', port: undefined, security: undefined },
  smtp: [{ host: 'smtp.example.net', port: 465, security: 'tls' }],
  address: undefined,
  username: null,
  signIn: undefined,
  name: undefined,
  provider: undefined,
};

const checked: CheckedMailServer = checkMailServer(JSON.parse('{}')).server;

/** What is checked can be passed on, and `crypto` of the page is a source of random bytes. */
export const profile: string | undefined = appleProfile(checked, 'pop3', { random: crypto }).file?.text;
export const code: string | null = thunderbirdCode(checked, 'imap').text;
export const file = autoconfig(server, { prefer: 'pop3', domains: undefined, serverCopies: { keepDays: 30 } });
export const warnings: readonly string[] = file.issues.map(diagnoseSettings);

/** A row's setting says of which type its value is. */
export function shown(row: SettingsRow): string {
  if (row.setting === 'port') return row.value.toFixed();
  if (row.setting === 'security') return { tls: 'SSL/TLS', starttls: 'STARTTLS' }[row.value];
  return row.value;
}
export const rows: readonly string[] = settingsRows(server, 'pop3').map(shown);

// @ts-expect-error there is no connection without encryption
export const plain: MailServer = { imap: { host: 'imap.example.net', security: 'none' } };
// @ts-expect-error without random bytes two profiles would be the same
appleProfile(server, 'imap', {});
// @ts-expect-error it must say which protocol comes first
autoconfig(server, {});
// @ts-expect-error no mail program collects mail by it
settingsRows(server, 'smtp');

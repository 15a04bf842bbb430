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

/** Hosts pass on their own optional settings. */
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

/** A checked server can be passed on, and the page's `crypto` is a source of random bytes. */
export const profile: string | undefined = appleProfile(checked, 'pop3', { random: crypto }).file?.text;
export const code: string | null = thunderbirdCode(checked, 'imap').text;
export const file = autoconfig(server, { prefer: 'pop3', domains: undefined, serverCopies: { keepDays: 30 } });
export const warnings: readonly string[] = file.issues.map(diagnoseSettings);

/** The setting of a row determines the type of its value. */
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
// @ts-expect-error `prefer` is missing
autoconfig(server, {});
// @ts-expect-error mail programs do not read mail by SMTP
settingsRows(server, 'smtp');

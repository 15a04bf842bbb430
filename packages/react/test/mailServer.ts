import type { MailServer } from '@mail-protocol/settings';

/** A mailbox as a hosting panel describes it. */
export const mailServer: MailServer = {
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  pop3: { host: 'pop.example.net' },
  smtp: { host: 'smtp.example.net' },
};

/** The same with fallback ports, for networks that block the first. */
export const withOlderWays: MailServer = {
  ...mailServer,
  provider: 'Example Mail',
  imap: [{ host: 'imap.example.net' }, { host: 'imap.example.net', security: 'starttls' }],
  smtp: [{ host: 'smtp.example.net' }, { host: 'smtp.example.net', security: 'starttls' }],
};

import type { MailServer } from '@mail-protocol/settings';

/** The settings of this provider's mail server, for the guide and for the profile. */
export const mailServer: MailServer = {
  provider: 'Example Mail',
  imap: { host: 'imap.example.org' },
  pop3: { host: 'pop.example.org' },
  smtp: { host: 'smtp.example.org' },
};

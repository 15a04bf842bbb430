/** A mailbox's settings for IMAP, as a page gives them. */
export const mailServer = {
  address: 'jo@example.net',
  imap: { host: 'imap.example.net' },
  smtp: { host: 'smtp.example.net' },
};

import { existsSync } from 'node:fs';

/** Whether Debian's `dovecot-imapd` and `dovecot-pop3d` are installed. */
export const dovecotIsInstalled: boolean = [
  '/usr/sbin/dovecot',
  '/usr/lib/dovecot/imap',
  '/usr/lib/dovecot/pop3',
].every(existsSync);

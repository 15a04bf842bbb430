import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dovecotIsInstalled } from '../../examples/mailbox/dovecotIsInstalled.ts';

/** Where Roundcube is: `$ROUNDCUBE_PATH`, else where Debian's `roundcube-core` puts it. */
export const roundcubePath: string = process.env['ROUNDCUBE_PATH'] ?? '/usr/share/roundcube';

/** Whether Roundcube is there with all that it needs: Debian's `roundcube-core`, `roundcube-sqlite3`, `php-cli`, and Dovecot. */
export const roundcubeIsInstalled: boolean =
  dovecotIsInstalled &&
  existsSync(join(roundcubePath, 'program/include/iniset.php')) &&
  spawnSync('php', ['-r', "exit(extension_loaded('pdo_sqlite') ? 0 : 1);"]).status === 0;

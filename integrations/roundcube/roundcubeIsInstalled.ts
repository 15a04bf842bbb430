import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dovecotIsInstalled } from '../../examples/mailbox/dovecotIsInstalled.ts';

/** The folder of Roundcube: `$ROUNDCUBE_PATH`, or that of Debian's `roundcube-core`. */
export const roundcubePath: string = process.env['ROUNDCUBE_PATH'] ?? '/usr/share/roundcube';

/**
 * Whether Roundcube is installed, with everything that the tests need: Debian's `roundcube-core`, `roundcube-sqlite3`,
 * `php-cli`, and Dovecot.
 */
export const roundcubeIsInstalled: boolean =
  dovecotIsInstalled &&
  existsSync(join(roundcubePath, 'program/include/iniset.php')) &&
  spawnSync('php', ['-r', "exit(extension_loaded('pdo_sqlite') ? 0 : 1);"]).status === 0;

import { spawnSync } from 'node:child_process';

/** Whether PHP is there, with its web server: Debian's `php-cli`. */
export const phpIsInstalled: boolean = !spawnSync('php', ['--version']).error;

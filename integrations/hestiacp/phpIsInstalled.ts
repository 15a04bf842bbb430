import { spawnSync } from 'node:child_process';

/** Whether PHP with its web server is installed: Debian's `php-cli`. */
export const phpIsInstalled: boolean = !spawnSync('php', ['--version']).error;

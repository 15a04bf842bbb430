import { existsSync } from 'node:fs';

const path = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** The Firefox of the system: `$FIREFOX_PATH`, else Debian's; `undefined` if neither exists. */
export const firefox: { channel: 'moz-firefox'; executablePath: string } | undefined = existsSync(path)
  ? { channel: 'moz-firefox', executablePath: path }
  : undefined;

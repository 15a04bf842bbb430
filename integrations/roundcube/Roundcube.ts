import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import type { Dovecot } from '../../examples/mailbox/Dovecot.ts';
import { packIntegration } from '../../scripts/packIntegrations.ts';
import { roundcubePath } from './roundcubeIsInstalled.ts';

/** The folder of its defaults, which is elsewhere in Debian. */
const defaults = [join(roundcubePath, 'config/defaults.inc.php'), '/etc/roundcube/defaults.inc.php'].find(existsSync);

/** An administrator's entries in Roundcube's configuration, by option. */
type Configuration = Readonly<Record<string, unknown>>;

/** Roundcube on PHP's own web server, with its own folder, configuration and database. */
export class Roundcube {
  readonly #folder: string;
  readonly #process: ChildProcess;
  /** Its address, with a slash at the end. */
  readonly url: string;

  private constructor(folder: string, port: number, process: ChildProcess) {
    this.#folder = folder;
    this.#process = process;
    this.url = `http://localhost:${port}/`;
  }

  /** Starts Roundcube with this mail server. Throws if the log-in page does not appear after a hundred tries. */
  static async start(dovecot: Dovecot): Promise<Roundcube> {
    const folder = mkdtempSync(join(tmpdir(), 'roundcube-'));
    for (const own of ['config', 'logs', 'temp', 'plugins']) mkdirSync(join(folder, own));
    for (const part of ['program', 'skins', 'SQL', 'vendor'])
      if (existsSync(join(roundcubePath, part))) symlinkSync(join(roundcubePath, part), join(folder, part));
    // Roundcube needs one of its bundled plugins.
    for (const plugin of readdirSync(join(roundcubePath, 'plugins')))
      symlinkSync(join(roundcubePath, 'plugins', plugin), join(folder, 'plugins', plugin));
    if (!defaults) throw new Error('Roundcube has no defaults.inc.php.');
    cpSync(defaults, join(folder, 'config/defaults.inc.php'));
    const certificate = join(folder, 'certificate.pem');
    writeFileSync(certificate, dovecot.certificate);
    // Since 1.7, only files in `public_html` have an address. A script there serves the others.
    const inPublic = join(roundcubePath, 'public_html');
    const web = existsSync(join(inPublic, 'static.php')) ? join(folder, 'public_html') : folder;
    if (web === folder) cpSync(join(roundcubePath, 'index.php'), join(folder, 'index.php'));
    else cpSync(inPublic, web, { recursive: true });
    const first = join(folder, 'first.php');
    writeFileSync(
      first,
      `<?php
defined('INSTALL_PATH') || basename($_SERVER['SCRIPT_NAME']) !== 'index.php' || define('INSTALL_PATH', ${php(`${folder}/`)});
if (is_file(${php(join(folder, 'headers.json'))}))
    foreach (json_decode(file_get_contents(${php(join(folder, 'headers.json'))})) as $header) header($header);
`,
    );
    const port = await freePort();
    const child = spawn(
      'php',
      [
        ...['-d', `auto_prepend_file=${first}`, '-d', `include_path=.:${folder}:/usr/share/php`],
        // Changes must take effect at once.
        ...[
          '-d',
          'opcache.revalidate_freq=0',
          '-d',
          'display_errors=stderr',
          '-d',
          'log_errors=0',
          '-S',
          `127.0.0.1:${port}`,
          '-t',
          web,
        ],
      ],
      // A separate process group, because its workers keep running after it ends.
      { cwd: web, detached: true, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' } },
    );
    const roundcube = new Roundcube(folder, port, child);
    const [imap] = dovecot.settings.imap;
    roundcube.#base = {
      db_dsnw: `sqlite:///${join(folder, 'database.sqlite')}?mode=0600`,
      imap_host: `ssl://${imap?.host}:${imap?.port}`,
      imap_conn_options: { ssl: { cafile: certificate, peer_name: imap?.host } },
      smtp_host: 'localhost:587',
      des_key: 'a key of 24 characters!!',
      log_driver: 'file',
      temp_dir: join(folder, 'temp'),
      log_dir: join(folder, 'logs'),
      session_debug: false,
    };
    roundcube.configure({});
    for (let tries = 0; tries < 100; tries++) {
      if (await roundcube.#asksToLogIn()) return roundcube;
      await wait(100);
    }
    const log = roundcube.takeLog();
    await roundcube.stop();
    throw new Error(`Roundcube does not ask to log in. ${log.slice(-1000)}`);
  }

  #base: Configuration = {};

  /** Writes its configuration again. */
  configure(configuration: Configuration): void {
    const lines = Object.entries({ ...this.#base, ...configuration }).map(
      ([name, value]) => `$config[${php(name)}] = ${php(value)};\n`,
    );
    writeFileSync(join(this.#folder, 'config/config.inc.php'), `<?php\n${lines.join('')}`);
  }

  /** Sends these headers with every page from now on. */
  sendHeaders(headers: readonly string[]): void {
    writeFileSync(join(this.#folder, 'headers.json'), JSON.stringify(headers));
  }

  /** Unpacks the released zip into the folder of plugins. */
  install(): void {
    const zip = readFileSync(packIntegration(import.meta.dirname, join(this.#folder, 'packed')));
    for (const [path, bytes] of Object.entries(unzipSync(zip))) this.#write(path, bytes);
  }

  uninstall(): void {
    rmSync(join(this.#folder, 'plugins/mail_protocol'), { recursive: true });
  }

  /** Copies the plugin's example configuration to its place, with these replacements. */
  configurePlugin(edit: (example: string) => string): void {
    const example = readFileSync(join(import.meta.dirname, 'config.inc.php.dist'), 'utf8');
    writeFileSync(join(this.#folder, 'plugins/mail_protocol/config.inc.php'), edit(example));
  }

  /** The content of its database, without sessions and times. */
  contents(): string {
    const database = new DatabaseSync(join(this.#folder, 'database.sqlite'));
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'session'").all();
    const rows = tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]);
    database.close();
    return JSON.stringify(rows, (key, value) => (/_login$/.test(key) ? undefined : value));
  }

  /** The names of all its files, except those that it writes while it runs. */
  files(): readonly string[] {
    const folders = ['config', 'plugins'].map((name) => join(this.#folder, name));
    return folders.flatMap((cwd) => globSync('**', { cwd }).map((name) => join(cwd, name))).sort();
  }

  /** The errors in its log since the last call. */
  takeLog(): string {
    const file = join(this.#folder, 'logs/errors.log');
    if (!existsSync(file)) return '';
    const log = readFileSync(file, 'utf8');
    rmSync(file);
    return log;
  }

  /** Stops Roundcube, and removes all files that it has written. */
  async stop(): Promise<void> {
    const { pid, exitCode } = this.#process;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (pid !== undefined && exitCode === null && process.kill(-pid)) await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #asksToLogIn(): Promise<boolean> {
    try {
      const response = await fetch(this.url, { signal: AbortSignal.timeout(5000) });
      return (await response.text()).includes('rcmloginuser');
    } catch {
      return false;
    }
  }

  #write(path: string, bytes: Uint8Array): void {
    const file = join(this.#folder, 'plugins', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** A value as PHP writes it. */
function php(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `[${Object.entries(value).map(([key, each]) => `${Array.isArray(value) ? key : php(key)} => ${php(each)}`)}]`;
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, Protocol } from '@mail-protocol/settings';

/** Its name in the certificate and in the settings. A host name, because the settings do not accept an IP address. */
const host = 'localhost';

/** The password of every mailbox. */
export const password = 'correct horse';

/** The limits of a mailbox, over all folders. */
export interface Quota {
  readonly messages?: number;
  /** In mebibytes. */
  readonly storage?: number;
}

/** Debian's Dovecot on loopback, with its own configuration, certificate and mailboxes. */
export class Dovecot {
  /** The settings that a panel would have of this server: TLS from the start and STARTTLS, for both protocols. */
  readonly settings: Readonly<Record<Protocol, readonly Connection[]>>;
  /** The certificate that clients must trust. It is self-signed. */
  readonly certificate: string;
  readonly #folder: string;
  readonly #configuration: string;
  readonly #process: ChildProcess;

  private constructor(folder: string, configuration: string, ports: readonly number[], process: ChildProcess) {
    const [imaps = 0, imap = 0, pop3s = 0, pop3 = 0] = ports;
    this.#folder = folder;
    this.#configuration = configuration;
    this.#process = process;
    this.certificate = readFileSync(join(folder, 'certificate.pem'), 'utf8');
    this.settings = {
      imap: [
        { host, port: imaps, security: 'tls' },
        { host, port: imap, security: 'starttls' },
      ],
      pop3: [
        { host, port: pop3s, security: 'tls' },
        { host, port: pop3, security: 'starttls' },
      ],
    };
  }

  /** Starts a server. Throws if it does not listen within ten seconds. */
  static async start(): Promise<Dovecot> {
    const own = mkdtempSync(join(tmpdir(), 'dovecot-'));
    const ports = await freePorts(4);
    mkdirSync(join(own, 'users'));
    makeCertificate(own);
    const isRoot = process.getuid?.() === 0;
    mkdirSync(join(own, 'mail'));
    if (isRoot) {
      // Dovecot refuses to handle mail as root, so its processes run as other users, who need access to these files.
      chmodSync(own, 0o755);
      chownSync(join(own, 'mail'), nobody, nobody);
    }
    const configuration = join(own, 'dovecot.conf');
    writeFileSync(configuration, configurationOf(own, ports, isRoot));
    const child = spawn('/usr/sbin/dovecot', ['-F', '-c', configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr?.on('data', (text) => {
      errors += text;
    });
    try {
      await Promise.all(ports.map((port) => untilListening(port, child)));
    } catch (error) {
      child.kill();
      const log = join(own, 'log');
      const logged = existsSync(log) ? readFileSync(log, 'utf8') : '';
      rmSync(own, { recursive: true, force: true, maxRetries: 5 });
      throw new Error(`${error} ${errors} ${logged}`);
    }
    return new Dovecot(own, configuration, ports, child);
  }

  /** Adds a mailbox, and returns its address, which is its user name too. */
  addMailbox(name: string, quota: Quota = {}): string {
    const address = `${name}@example.net`;
    const limits = Object.entries(quota).map(([what, most]) => `${what}=${most}${what === 'storage' ? 'M' : ''}`);
    const rule = limits.length > 0 ? `userdb_quota_rule=*:${limits.join(':')}` : '';
    // One file for each mailbox, because Dovecot notices changes of a file only once per second.
    writeFileSync(join(this.#folder, 'users', address), `${address}:{PLAIN}${password}::::::${rule}\n`);
    return address;
  }

  /** Delivers a message as a mail system does. Returns false if the mailbox is full and refuses it. */
  async deliver(address: string, message: string): Promise<boolean> {
    const deliver = spawn('/usr/lib/dovecot/dovecot-lda', ['-c', this.#configuration, '-e', '-d', address], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let errors = '';
    deliver.stderr.on('data', (text) => {
      errors += text;
    });
    deliver.stdin.end(message);
    const code = await new Promise<number | null>((resolve) => deliver.once('close', resolve));
    // EX_NOPERM and EX_CANTCREAT of sysexits.h mean that the message is refused permanently.
    if (code !== 0 && !/quota/i.test(errors))
      throw new Error(`dovecot-lda ended with ${code}. ${errors} ${this.log()}`);
    return code === 0;
  }

  log(): string {
    return readFileSync(join(this.#folder, 'log'), 'utf8');
  }

  /** Stops the server, and removes all files that it has written. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.kill()) await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Debian's unprivileged user and group. */
const nobody = 65534;

/** A port that is free at this moment; one below 1024 would need root. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const listens = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (listens) return;
    await wait(100);
  }
  throw new Error(`Dovecot does not listen on port ${port}.`);
}

/** Debian's `dovecot-core` depends on `openssl`. */
function makeCertificate(own: string): void {
  const { status, stderr } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
    ...['-keyout', join(own, 'key.pem'), '-out', join(own, 'certificate.pem')],
  ]);
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
}

/** The name of the group of this process, which Node does not provide. */
function ownGroup(): string {
  return spawnSync('id', ['-gn']).stdout.toString().trim();
}

function configurationOf(own: string, [imaps, imap, pop3s, pop3]: readonly number[], isRoot: boolean): string {
  const user = isRoot ? 'nobody' : userInfo().username;
  const id = isRoot ? nobody : process.getuid?.();
  const group = isRoot ? nobody : process.getgid?.();
  return `
base_dir = ${own}/run
log_path = ${own}/log
protocols = imap pop3
listen = 127.0.0.1
${isRoot ? '' : `default_internal_user = ${user}\ndefault_login_user = ${user}\ndefault_internal_group = ${ownGroup()}`}
first_valid_uid = ${id}
first_valid_gid = ${group}
mail_location = maildir:~/Maildir
# Nothing here has to outlive a power cut.
mail_fsync = never
auth_failure_delay = 0
mail_max_userip_connections = 50
postmaster_address = postmaster@example.net

ssl = required
ssl_cert = <${own}/certificate.pem
ssl_key = <${own}/key.pem

passdb {
  driver = passwd-file
  args = username_format=%u ${own}/users/%u
}
userdb {
  driver = passwd-file
  args = username_format=%u ${own}/users/%u
  default_fields = uid=${id} gid=${group} home=${own}/mail/%u
}

mail_plugins = quota
protocol imap {
  mail_plugins = quota imap_quota
}
mailbox_list_index = yes
plugin {
  quota = count:User quota
  quota_vsizes = yes
  quota_grace = 0
}

namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}

service imap-login {
  service_count = 0
  ${isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = ${imaps}
    ssl = yes
  }
}
service pop3-login {
  service_count = 0
  ${isRoot ? '' : 'chroot ='}
  inet_listener pop3 {
    port = ${pop3}
  }
  inet_listener pop3s {
    port = ${pop3s}
    ssl = yes
  }
}
service imap {
  process_limit = 100
  service_count = 100
}
service pop3 {
  process_limit = 100
  service_count = 100
}
service anvil {
  ${isRoot ? '' : 'chroot ='}
  # No delay after a password that is refused.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
${isRoot ? '' : 'service stats {\n  chroot =\n}'}
`;
}

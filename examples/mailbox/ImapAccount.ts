import type { Dovecot } from './Dovecot.ts';
import { Folders } from './Folders.ts';
import { openImap } from './openImap.ts';

/** An account of a mail program that uses IMAP and keeps all mail for reading offline: a mirror of the server. */
export class ImapAccount {
  readonly protocol = 'imap';
  /** What the program shows without a connection. */
  mirror = new Folders();
  readonly #dovecot: Dovecot;
  readonly #address: string;
  /**
   * The stored messages, by folder and UID. Messages that are no longer on the server are removed (RFC 4549 section 3).
   */
  #known = new Map<string, string>();

  constructor(dovecot: Dovecot, address: string) {
    this.#dovecot = dovecot;
    this.#address = address;
  }

  /** Checks for mail as the program does. Returns the number of fetched messages. */
  async sync(): Promise<number> {
    const [way] = this.#dovecot.settings.imap;
    if (!way) throw new Error('The server has no IMAP.');
    const imap = await openImap(way, this.#dovecot.certificate, this.#address);
    const mirror = new Folders();
    const known = new Map<string, string>();
    let count = 0;
    for (const { path } of await imap.list()) {
      const { uidValidity } = await imap.mailboxOpen(path, { readOnly: true });
      for (const uid of (await imap.search({ all: true }, { uid: true })) || []) {
        const key = `${path} ${uidValidity} ${uid}`;
        let message = this.#known.get(key);
        if (message === undefined) {
          const fetched = await imap.fetchOne(uid, { source: true }, { uid: true });
          message = (fetched ? fetched.source?.toString('latin1') : undefined) ?? '';
          count++;
        }
        known.set(key, message);
        mirror.add(path, message);
      }
    }
    await imap.logout();
    this.mirror = mirror;
    this.#known = known;
    return count;
  }
}

import type { ImapFlow } from 'imapflow';
import type { Dovecot, Quota } from './Dovecot.ts';
import { Folders, messageOf, nameOf } from './Folders.ts';
import { openImap } from './openImap.ts';

/** The names of the special folders on this server. */
export const bins: readonly string[] = ['Trash', 'Junk'];

/** One mailbox on the server, as its owner sees it in webmail. */
export class Mailbox {
  readonly address: string;
  readonly #imap: ImapFlow;
  readonly #limit: number;

  private constructor(address: string, imap: ImapFlow, limit: number) {
    this.address = address;
    this.#imap = imap;
    this.#limit = limit;
  }

  /** Adds a mailbox to the server. Without a quota, its space is unlimited. */
  static async open(dovecot: Dovecot, quota?: Quota): Promise<Mailbox> {
    const address = dovecot.addMailbox(`mailbox-${++opened}`, quota);
    const [way] = dovecot.settings.imap;
    if (!way) throw new Error('The server has no IMAP.');
    const imap = await openImap(way, dovecot.certificate, address);
    return new Mailbox(address, imap, quota?.messages ?? Number.POSITIVE_INFINITY);
  }

  /**
   * Receives a message with this name. Returns false if there is no space; the way of delivery makes no difference for
   * this.
   */
  async receive(name: string): Promise<boolean> {
    return this.append('INBOX', messageOf(name));
  }

  /** Puts a message into a folder, as an IMAP program does when it copies. Returns false if there is no space. */
  async append(folder: string, message: string): Promise<boolean> {
    if (folder !== 'INBOX') await this.#make(folder);
    try {
      return (await this.#imap.append(folder, message)) !== false;
    } catch (error) {
      if ((error as { readonly serverResponseCode?: string }).serverResponseCode === 'OVERQUOTA') return false;
      throw error;
    }
  }

  /** All messages, by folder. */
  async read(): Promise<Folders> {
    const found = new Folders();
    for (const path of await this.#filled()) for (const { message } of await this.#in(path)) found.add(path, message);
    return found;
  }

  /** The number of messages that still fit. */
  async room(): Promise<number> {
    return this.#limit - (await this.read()).all().length;
  }

  /** Permanently removes the messages for which `remove` is true. */
  async remove(remove: (folder: string, name: string) => boolean): Promise<void> {
    for (const path of await this.#filled()) {
      const messages = await this.#in(path);
      const gone = messages.filter(({ message }) => remove(path, nameOf(message))).map(({ uid }) => uid);
      if (gone.length > 0) await this.#imap.messageDelete(gone, { uid: true });
    }
  }

  /** Moves a message to another folder, which needs no space. */
  async move(from: string, name: string, to: string): Promise<void> {
    const moved = (await this.#in(from)).filter(({ message }) => nameOf(message) === name).map(({ uid }) => uid);
    await this.#make(to);
    if (moved.length > 0) await this.#imap.messageMove(moved, to, { uid: true });
  }

  async close(): Promise<void> {
    await this.#imap.logout();
  }

  /** The folders that are not empty. */
  async #filled(): Promise<readonly string[]> {
    const folders = await this.#imap.list({ statusQuery: { messages: true } });
    return folders.flatMap(({ path, status }) => (status?.messages ? [path] : []));
  }

  /** The messages of a folder, with their UIDs. The folder stays open. */
  async #in(folder: string): Promise<readonly { readonly uid: number; readonly message: string }[]> {
    await this.#imap.mailboxOpen(folder);
    const uids = (await this.#imap.search({ all: true }, { uid: true })) || [];
    // A FETCH without a message is an error.
    const fetched = uids.length > 0 ? await this.#imap.fetchAll(uids, { source: true }, { uid: true }) : [];
    return fetched.map(({ uid, source }) => ({ uid, message: source?.toString('latin1') ?? '' }));
  }

  async #make(folder: string): Promise<void> {
    const existing = await this.#imap.list();
    if (!existing.some(({ path }) => path === folder)) await this.#imap.mailboxCreate(folder);
  }
}

let opened = 0;

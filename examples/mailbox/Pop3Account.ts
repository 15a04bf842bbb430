import type { Pop3Plan } from '@mail-protocol/core';
import { type Dovecot, password } from './Dovecot.ts';
import { Folders } from './Folders.ts';
import { Pop3Client } from './Pop3Client.ts';

/**
 * An account of a mail program that uses POP3. It fetches new messages, by their unique ids. Its setting says what
 * happens to the server's copies: `remove` at once, the default of some programs, or as in a plan.
 */
export class Pop3Account {
  readonly protocol = 'pop3';
  /** The messages that the program keeps. Only the program itself removes them. */
  readonly store = new Folders();
  checks = true;
  serverCopies: 'remove' | Pop3Plan['serverCopies'];
  readonly #dovecot: Dovecot;
  readonly #address: string;
  /** The day on which each message was fetched, by its unique id. */
  readonly #fetched = new Map<string, number>();

  constructor(dovecot: Dovecot, address: string, serverCopies: 'remove' | Pop3Plan['serverCopies'] = 'remove') {
    this.#dovecot = dovecot;
    this.#address = address;
    this.serverCopies = serverCopies;
  }

  /** Checks for mail on a day of the simulated calendar. Returns the number of fetched messages. */
  async check(day: number): Promise<number> {
    const [way] = this.#dovecot.settings.pop3;
    if (!way) throw new Error('The server has no POP3.');
    const client = await Pop3Client.signIn(way, this.#dovecot.certificate, this.#address, password);
    let count = 0;
    for (const { number, uniqueId } of await client.list()) {
      if (!this.#fetched.has(uniqueId)) {
        this.store.add('INBOX', await client.retrieve(number));
        this.#fetched.set(uniqueId, day);
        count++;
      }
      if (this.#letsGo(day - (this.#fetched.get(uniqueId) ?? day))) await client.delete(number);
    }
    await client.quit();
    return count;
  }

  #letsGo(age: number): boolean {
    if (this.serverCopies === 'remove') return true;
    return this.serverCopies !== 'keep' && age >= this.serverCopies.keepDays;
  }
}

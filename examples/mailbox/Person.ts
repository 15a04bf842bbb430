import type { Protocol } from '@mail-protocol/core';
import type { Dovecot } from './Dovecot.ts';
import { Folders, messageOf, nameOf } from './Folders.ts';
import { ImapAccount } from './ImapAccount.ts';
import { Mailbox } from './Mailbox.ts';
import { Pop3Account } from './Pop3Account.ts';

/** A device with a mail program, and the mail of the program. */
export interface Place {
  readonly kind: 'computer' | 'phone';
  pop3: Pop3Account | null;
  imap: ImapAccount | null;
  /** The local folders of the program. A phone has none. */
  readonly local: Folders;
  /** Whether a backup saves all mail of the device every night, and the content of the last backup. */
  backup: Folders | null;
}

/** A program that fetches mail to process it, such as a ticket system. */
export interface FetchingProgram {
  readonly mailbox: Mailbox;
  on: boolean;
  /** What it does with processed mail. */
  afterwards: 'nothing' | 'move' | 'delete';
  /** The names of the processed messages. */
  readonly taken: Set<string>;
}

/** The start of a simulation. */
export interface Start {
  /** The protocol that is set up on all devices; none if the mailbox is used in a browser. */
  readonly current: Protocol | 'new';
  /** The number of computers and phones. */
  readonly computers: number;
  readonly phones: number;
  /** How many of the computers are new and have no account yet. */
  readonly withoutAccount?: number;
  /** What the existing POP3 programs have done with the server's copies so far. */
  readonly serverCopies?: 'remove' | 'keep';
  /** The number of messages that still fit; absent means no limit. */
  readonly room?: number;
  /** Whether the computers are in a backup. */
  readonly backedUp?: boolean;
  /** Whether a program, such as a ticket system, fetches from the mailbox. */
  readonly program?: boolean;
  readonly offered?: readonly Protocol[];
}

/** The default of a new program. Some programs remove mail at once. */
const byDefault = 'remove';

/** A person with devices, and a mailbox on a real server. This person takes the steps of a plan. */
export class Person {
  readonly mailbox: Mailbox;
  readonly places: readonly Place[];
  readonly offered: readonly Protocol[];
  /** The program that fetches mail, if there is one. */
  program: FetchingProgram | null = null;
  /** Further mailboxes that get a copy of each new mail. */
  readonly copiesGoTo: Mailbox[] = [];
  /** The mail that was copied to another disk. */
  readonly disk = new Folders();
  /** All mail that the person must not lose: from the start, received and sent. */
  readonly needed: Set<string>;
  /** The mail that the server refused because it had no space. */
  readonly refused: string[] = [];
  /** The mail that the person knows is missing in the new place, and so does not remove in the old place. */
  readonly doubts = new Set<string>();
  /** The mail that was copied out of the mailbox; `null` before the first copy. */
  copied: ReadonlySet<string> | null = null;
  day = 0;
  readonly #dovecot: Dovecot;

  private constructor(dovecot: Dovecot, mailbox: Mailbox, places: readonly Place[], { offered }: Start) {
    this.#dovecot = dovecot;
    this.mailbox = mailbox;
    this.places = places;
    this.offered = offered ?? ['imap', 'pop3'];
    this.needed = new Set();
  }

  /** A person with some years of mail. */
  static async begin(dovecot: Dovecot, start: Start): Promise<Person> {
    const { current, computers, phones, serverCopies = 'remove', room, backedUp } = start;
    const onServer = current === 'pop3' ? 2 : 12;
    const copies = current === 'pop3' && serverCopies === 'keep' ? 6 : 0;
    const bins = 3;
    const mailbox = await Mailbox.open(
      dovecot,
      room === undefined ? undefined : { messages: onServer + copies + bins + room },
    );
    const isNew = (index: number): boolean => index < computers && index >= computers - (start.withoutAccount ?? 0);
    const kinds = [...Array(computers).fill('computer'), ...Array(phones).fill('phone')] as Place['kind'][];
    const places = kinds.map(
      (kind, index): Place => ({
        kind,
        pop3: current === 'pop3' && !isNew(index) ? new Pop3Account(dovecot, mailbox.address, serverCopies) : null,
        imap: current === 'imap' ? new ImapAccount(dovecot, mailbox.address) : null,
        local: new Folders(),
        backup: backedUp && kind === 'computer' ? new Folders() : null,
      }),
    );
    const person = new Person(dovecot, mailbox, places, start);
    await person.#fill(start);
    if (start.program && current !== 'new') person.program = person.fetchingProgram();
    return person;
  }

  get computers(): readonly Place[] {
    return this.places.filter(({ kind }) => kind === 'computer');
  }

  get phones(): readonly Place[] {
    return this.places.filter(({ kind }) => kind === 'phone');
  }

  async receive(name: string): Promise<void> {
    this.needed.add(name);
    if (!(await this.mailbox.receive(name))) this.refused.push(name);
    for (const copy of this.copiesGoTo) await copy.receive(name);
  }

  /** Forwards a message to the person's own address. */
  async forward(message: string): Promise<void> {
    if (!(await this.mailbox.receive(`Fwd: ${nameOf(message)}`))) return;
    for (const copy of this.copiesGoTo) await copy.receive(`Fwd: ${nameOf(message)}`);
  }

  /** Adds a POP3 account, if there is none. It fetches nothing until a step says so. */
  addPop3(place: Place): void {
    if (place.pop3) return;
    place.pop3 = new Pop3Account(this.#dovecot, this.mailbox.address, byDefault);
    place.pop3.checks = false;
  }

  addImap(place: Place): void {
    place.imap ??= new ImapAccount(this.#dovecot, this.mailbox.address);
  }

  /** Adds a mailbox to the server that gets a copy of each new mail. */
  async addCopyingMailbox(): Promise<Mailbox> {
    const mailbox = await Mailbox.open(this.#dovecot);
    this.copiesGoTo.push(mailbox);
    return mailbox;
  }

  /** Lets the program fetch mail: from its own mailbox or, if it has none, from the person's. */
  fetchingProgram(): FetchingProgram {
    const mailbox = this.copiesGoTo[0] ?? this.mailbox;
    return { mailbox, on: true, afterwards: 'nothing', taken: this.program?.taken ?? new Set() };
  }

  /** Lets a day pass: POP3 programs check for mail, if that is on, and at night the backup runs. */
  async dayPasses(days = 1): Promise<void> {
    this.day += days;
    for (const place of this.places) {
      if (place.pop3?.checks && this.offered.includes('pop3')) await place.pop3.check(this.day);
      if (place.backup) place.backup = filesOf(place);
    }
    if (this.program?.on) await fetchAll(this.program);
  }

  /**
   * The mail on the server, and the mail that is only on devices, not in copies that mirror the server. If the
   * computers break, their backups count instead.
   */
  async found(
    computersBreak = false,
  ): Promise<{ readonly server: ReadonlySet<string>; readonly devices: ReadonlySet<string> }> {
    const server = new Set((await this.mailbox.read()).names());
    const kept = this.places.map((place) =>
      computersBreak && place.kind === 'computer' ? place.backup : filesOf(place),
    );
    return { server, devices: new Set(kept.flatMap((files) => files?.names() ?? [])) };
  }

  /** Messages that can't be opened anywhere any more. A refused message does not count as lost. */
  async lost(computersBreak = false): Promise<readonly string[]> {
    const { server, devices } = await this.found(computersBreak);
    return [...this.needed].filter((name) => !server.has(name) && !devices.has(name) && !this.refused.includes(name));
  }

  async close(): Promise<void> {
    for (const mailbox of [this.mailbox, ...this.copiesGoTo]) await mailbox.close();
  }

  /** Puts received mail, sent mail and a folder where the current set-up would have put them. */
  async #fill({ current, serverCopies = 'remove' }: Start): Promise<void> {
    const names = (kind: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `${kind} ${index + 1}`);
    const fill = async (folder: string, filled: readonly string[], to: 'server' | Place): Promise<void> => {
      for (const name of filled) {
        this.needed.add(name);
        if (to === 'server') await this.mailbox.append(folder, messageOf(name));
        else to.pop3?.store.add(folder, messageOf(name));
      }
    };
    if (current === 'pop3') {
      await fill('INBOX', names('received', 6), 'server');
      for (const [index, place] of this.places.entries()) {
        if (!place.pop3) continue;
        // The first program has fetched all mail. If it removes nothing, the others have fetched it too.
        await place.pop3.check(0);
        await fill('INBOX', names(`received on device ${index + 1}, long ago`, 2), place);
        await fill('Sent', names(`sent on device ${index + 1}`, 2), place);
        if (place.kind === 'computer') await fill('Family', names(`filed on device ${index + 1}`, 2), place);
      }
      if (serverCopies === 'remove') await this.mailbox.remove((folder) => folder === 'INBOX');
      await fill('INBOX', names('just received', 2), 'server');
    } else {
      await fill('INBOX', names('received', 6), 'server');
      await fill('Sent', names('sent', 3), 'server');
      await fill('Family', names('filed', 3), 'server');
      for (const { imap } of this.places) await imap?.sync();
    }
    await fill('Junk', ['taken for spam'], 'server');
    await this.mailbox.append('Junk', messageOf('spam'));
    await this.mailbox.append('Trash', messageOf('deleted'));
  }
}

async function fetchAll({ mailbox, afterwards, taken }: FetchingProgram): Promise<void> {
  const names = (await mailbox.read()).in('INBOX').map(nameOf);
  for (const name of names) {
    taken.add(name);
    if (afterwards === 'move') await mailbox.move('INBOX', name, 'Done');
  }
  if (afterwards === 'delete') await mailbox.remove((folder, name) => folder === 'INBOX' && names.includes(name));
}

/** The mail on a device, which a backup saves. */
function filesOf({ pop3, local }: Place): Folders {
  const files = local.copy();
  for (const [folder, message] of pop3?.store.all() ?? []) files.add(folder, message);
  return files;
}

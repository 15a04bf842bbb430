import type { Folders } from './Folders.ts';
import { nameOf } from './Folders.ts';
import { bins, type Mailbox } from './Mailbox.ts';
import type { Person, Place } from './Person.ts';

/**
 * The number of messages that a person leaves space for. Each step that fills the mailbox says so, or a step before it.
 */
const roomForNewMail = 5;

/** The number of messages that the person may add to the mailbox, so that space for new mail remains. */
export async function mayAdd({ mailbox }: Person): Promise<number> {
  return Math.max(0, (await mailbox.room()) - roomForNewMail);
}

/** Copies messages to folders of the mailbox, each once, until the space is used up. */
export async function copyToMailbox(
  person: Person,
  messages: readonly (readonly [folder: string, message: string])[],
): Promise<void> {
  const there = new Set((await person.mailbox.read()).names());
  let left = await mayAdd(person);
  for (const [folder, message] of messages) {
    if (there.has(nameOf(message))) continue;
    if (left-- <= 0 || !(await person.mailbox.append(folder, message))) return;
  }
}

/** Copies the mail of a POP3 account to the IMAP account of the same device. Throws if that account is missing. */
export async function copyToImap(person: Person, place: Place): Promise<void> {
  if (!place.pop3) return;
  if (!place.imap) throw new Error('There is no IMAP account to copy to.');
  await copyToMailbox(person, place.pop3.store.all());
}

/** Copies messages to a local folder, each once. */
export function copyToLocal({ local }: Place, messages: readonly (readonly [folder: string, message: string])[]): void {
  const there = new Set(local.names());
  for (const [folder, message] of messages) if (!there.has(nameOf(message))) local.add(folder, message);
}

/** The mail in the mailbox, without the bin and the spam folder. */
export async function mailIn(mailbox: Mailbox): Promise<readonly (readonly [folder: string, message: string])[]> {
  return (await mailbox.read()).all().filter(([folder]) => !bins.includes(folder));
}

/** The messages that are not in the mailbox. */
export async function notIn(mailbox: Mailbox, folders: Folders): ReturnType<typeof mailIn> {
  const there = new Set((await mailbox.read()).names());
  return folders.all().filter(([, message]) => !there.has(nameOf(message)));
}

/** The messages of a POP3 account that are neither in the mailbox nor in a local folder of the same device. */
export async function missing({ mailbox }: Person, { pop3, local }: Place): Promise<readonly string[]> {
  if (!pop3) return [];
  const there = new Set([...(await mailbox.read()).names(), ...local.names()]);
  return pop3.store.names().filter((name) => !there.has(name));
}

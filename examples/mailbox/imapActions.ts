import { type Action, nothing } from './action.ts';
import { copyToImap, copyToLocal, copyToMailbox, mailIn, missing, notIn } from './copying.ts';
import { nameOf } from './Folders.ts';
import { bins } from './Mailbox.ts';
import { saveToDisk } from './sharedActions.ts';

const addImapEverywhere: Action = (person) => {
  for (const place of person.places) person.addImap(place);
};

const copyFolders: Action = async (person) => {
  const [computer] = person.computers;
  if (computer) await copyToImap(person, computer);
};

/** Steps that occur only on the way to IMAP. */
export const imapActions = {
  'back-up-old-mail': (person) => {
    const [computer] = person.computers;
    if (computer) saveToDisk(person, computer);
  },
  'if-computer-save': (person) => {
    for (const computer of person.computers) saveToDisk(person, computer);
  },
  'look-in-webmail': nothing,
  'check-room': nothing,
  'add-imap-phone': (person) => {
    for (const phone of person.phones) person.addImap(phone);
  },
  'add-imap-computer': addImapEverywhere,
  'add-imap-everywhere': addImapEverywhere,
  'stay-imap': nothing,
  'add-imap-beside': (person) => {
    const [place] = person.places;
    if (place) person.addImap(place);
  },
  'add-imap-missing': addImapEverywhere,
  'big-mail-on-demand': nothing,
  'if-computer-copy': async (person) => {
    for (const computer of person.computers) {
      if (!computer.pop3) continue;
      person.addImap(computer);
      await copyToImap(person, computer);
      // Keep the account if it has mail that does not fit into the mailbox.
      for (const name of await missing(person, computer)) person.doubts.add(name);
    }
  },
  'if-pop3-copy': async (person) => {
    for (const computer of person.computers) await copyToImap(person, computer);
  },
  'copy-folders': copyFolders,
  'copy-what-fits': copyFolders,
  'copy-the-rest': async (person) => {
    for (const computer of person.computers)
      if (computer.pop3) copyToLocal(computer, await notIn(person.mailbox, computer.pop3.store));
  },
  'copy-from-own-folder': async (person) => {
    const [computer] = person.computers;
    if (computer) await copyToMailbox(person, computer.local.all());
  },
  'same-steps-elsewhere': async (person) => {
    for (const computer of person.computers.slice(1)) {
      if (!computer.pop3) continue;
      saveToDisk(person, computer);
      person.addImap(computer);
      await copyToImap(person, computer);
      copyToLocal(computer, await notIn(person.mailbox, computer.pop3.store));
      for (const name of await missing(person, computer)) person.doubts.add(name);
    }
  },
  'keep-offline': nothing,
  'keep-offline-phone': nothing,
  'keep-recent': nothing,
  'sent-folder': nothing,
  'copy-to-own-folder': async (person) => {
    const [computer] = person.computers;
    if (!computer) throw new Error('There is no computer to copy to.');
    const mail = await mailIn(person.mailbox);
    copyToLocal(computer, mail);
    person.copied = new Set(mail.map(([, message]) => nameOf(message)));
  },
  'back-up-own-folder': ({ computers }) => {
    const [computer] = computers;
    if (computer) computer.backup = computer.local.copy();
  },
  'check-own-folder': ({ computers, copied, doubts }) => {
    const saved = new Set(computers[0]?.backup?.names());
    for (const name of copied ?? []) if (!saved.has(name)) doubts.add(name);
  },
  'second-mailbox': async (person) => {
    await person.addCopyingMailbox();
  },
  'own-copy-needs-computer': nothing,
  'leave-for-others': nothing,
  'look-through-bin': async ({ mailbox, needed }) => {
    for (const bin of bins) for (const name of needed) await mailbox.move(bin, name, 'INBOX');
  },
  'empty-bin': async ({ mailbox }) => {
    await mailbox.remove((folder) => bins.includes(folder));
  },
  'remove-pop3-account': ({ places, doubts }) => {
    for (const place of places) if (!place.pop3?.store.names().some((name) => doubts.has(name))) place.pop3 = null;
  },
} satisfies Partial<Record<string, Action>>;

import { type Action, nothing } from './action.ts';
import { copyToLocal, mailIn, mayAdd, missing, notIn } from './copying.ts';
import { nameOf } from './Folders.ts';
import { bins } from './Mailbox.ts';
import type { Person, Place } from './Person.ts';

const stopChecking: Action = ({ places }) => {
  for (const { pop3 } of places) if (pop3) pop3.checks = false;
};

export const saveToDisk = ({ disk }: Person, { pop3 }: Place): void => {
  for (const [folder, message] of pop3?.store.all() ?? []) disk.add(folder, message);
};

/** Forwards messages that are only on the phone, not in webmail or on a computer, until the space is used up. */
const forwardFromPhones: Action = async (person) => {
  let left = await mayAdd(person);
  const onComputers = new Set(
    person.computers.flatMap(({ pop3, local }) => [...(pop3?.store.names() ?? []), ...local.names()]),
  );
  for (const { pop3 } of person.phones)
    for (const [, message] of pop3 ? await notIn(person.mailbox, pop3.store) : [])
      if (!onComputers.has(nameOf(message)) && left-- > 0) await person.forward(message);
};

/** Steps that occur on the way to either protocol, and steps about space. */
export const sharedActions = {
  'look-up-type': nothing,
  'keep-old-account': stopChecking,
  'stop-checking': stopChecking,
  'pop3-is-gone': stopChecking,
  'if-pop3-save': async (person, plan) => {
    for (const computer of person.computers) saveToDisk(person, computer);
    await forwardFromPhones(person, plan);
  },
  'save-phone-mail': forwardFromPhones,
  'compare-counts': async (person, { protocol }) => {
    const [computer] = person.computers;
    if (protocol === 'imap') {
      // If nobody has said what is set up, the steps before were about every computer.
      const compared = person.computers.filter(({ pop3 }) => pop3);
      for (const place of compared) for (const name of await missing(person, place)) person.doubts.add(name);
      return;
    }
    // POP3 fetches the inbox.
    const filed = (await mailIn(person.mailbox)).filter(([folder]) => folder !== 'INBOX');
    const there = new Set([...(computer?.local.names() ?? []), ...(computer?.pop3?.store.names() ?? [])]);
    for (const [, message] of filed) if (!there.has(nameOf(message))) person.doubts.add(nameOf(message));
  },
  'check-forwarded': async (person) => {
    const onComputers = new Set(
      person.computers.flatMap(({ pop3, local }) => [...(pop3?.store.names() ?? []), ...local.names()]),
    );
    for (const { pop3 } of person.phones)
      for (const [, message] of pop3 ? await notIn(person.mailbox, pop3.store) : [])
        if (!onComputers.has(nameOf(message))) person.doubts.add(nameOf(message));
  },
  'copy-what-is-left': (person) => {
    for (const computer of person.computers) {
      const old = person.offered.includes('pop3') ? computer.imap?.mirror : computer.pop3?.store;
      copyToLocal(
        computer,
        (old?.all() ?? []).filter(([folder]) => !bins.includes(folder)),
      );
    }
  },
  'ask-for-the-rest': nothing,
  'ask-the-others': nothing,
  'delete-copied-mail': async (person) => {
    // Without a copy, the person would delete the mail that should have been copied.
    const meant = person.copied ?? new Set((await mailIn(person.mailbox)).map(([, message]) => nameOf(message)));
    await person.mailbox.remove((_, name) => meant.has(name) && !person.doubts.has(name));
  },
} satisfies Partial<Record<string, Action>>;

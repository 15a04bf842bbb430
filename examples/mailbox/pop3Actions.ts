import { keepDays, type Pop3Plan } from '@mail-protocol/core';
import { type Action, nothing } from './action.ts';
import { copyToLocal, mailIn, mayAdd } from './copying.ts';
import { nameOf } from './Folders.ts';
import { imapActions } from './imapActions.ts';
import type { Place } from './Person.ts';

const backUp: Action = ({ computers }) => {
  for (const computer of computers) computer.backup ??= computer.local.copy();
};

const addToEachComputer: Action = (person) => {
  for (const computer of person.computers) person.addPop3(computer);
};

const addToFirstComputer: Action = (person) => {
  const [computer] = person.computers;
  if (computer) person.addPop3(computer);
};

/** Removes the POP3 account of a phone that will read mail in another way. */
const leavePop3OnPhones: Action = ({ phones, doubts }) => {
  for (const phone of phones) if (!phone.pop3?.store.names().some((name) => doubts.has(name))) phone.pop3 = null;
};

/** Sets what happens to the copies on the server. After this, the program may fetch mail. */
const keepCopies = ({ pop3 }: Place, serverCopies: Pop3Plan['serverCopies'] = 'keep'): void => {
  if (!pop3) return;
  pop3.serverCopies = serverCopies;
  pop3.checks = true;
};

const letCopiesGo: Action = (person, plan) => {
  const days = keepDays(plan);
  if (days === null) throw new Error('This plan keeps all copies.');
  const [computer] = person.computers;
  if (!computer) throw new Error('There is no computer that fetches.');
  // A person without an account adds it with this number of days.
  person.addPop3(computer);
  keepCopies(computer, { keepDays: days });
};

/** Steps that occur only on the way to POP3. */
export const pop3Actions = {
  'keep-any-account': nothing,
  'if-imap-copy': async (person) => {
    const [computer] = person.computers;
    if (computer?.imap)
      copyToLocal(
        computer,
        (await mailIn(person.mailbox)).filter(([folder]) => folder !== 'INBOX'),
      );
  },
  'pop3-needs-computer': nothing,
  'phone-keep-pop3': ({ phones }) => {
    for (const { pop3 } of phones) if (pop3) pop3.serverCopies = 'keep';
  },
  'phone-imap': (person) => {
    for (const phone of person.phones) person.addImap(phone);
  },
  'phone-webmail': nothing,
  'keep-imap-account': nothing,
  'imap-is-gone': nothing,
  'imap-can-stay': nothing,
  'copy-is-enough': nothing,
  'copy-server-folders': async (person) => {
    const [computer] = person.computers;
    if (!computer?.imap) throw new Error('There is no IMAP account to copy from.');
    const filed = (await mailIn(person.mailbox)).filter(([folder]) => folder !== 'INBOX');
    copyToLocal(computer, filed);
    person.copied = new Set(filed.map(([, message]) => nameOf(message)));
  },
  'forward-what-is-left': async (person) => {
    for (const { imap } of person.phones)
      for (const [, message] of (imap?.mirror.all() ?? []).slice(0, await mayAdd(person)))
        await person.forward(message);
  },
  'copy-to-inbox': async (person) => {
    const filed = (await mailIn(person.mailbox)).filter(([folder]) => folder !== 'INBOX');
    // The inbox needs a copy, even if another folder has one.
    for (const [, message] of filed.slice(0, await mayAdd(person))) await person.mailbox.append('INBOX', message);
  },
  'stay-pop3': nothing,
  'back-up': backUp,
  'check-backup': backUp,
  'add-pop3-computer': addToFirstComputer,
  'add-pop3-each': addToEachComputer,
  'add-pop3-beside': addToFirstComputer,
  'add-pop3-missing': addToFirstComputer,
  'pop3-elsewhere': ({ places }) => {
    for (const { pop3 } of places.slice(1)) if (pop3) pop3.serverCopies = 'keep';
  },
  'pop3-on-others': (person) => {
    for (const computer of person.computers) {
      if (computer.pop3) continue;
      person.addPop3(computer);
      keepCopies(computer);
    }
  },
  'imap-in-other-places': (person) => {
    for (const place of person.places.slice(1)) person.addImap(place);
  },
  'keep-copies': ({ computers, places }, { move }) => {
    // If nobody has said what is set up, the step applies to each POP3 account.
    for (const place of move === 'unknown' ? places : move === 'stay' ? computers.slice(0, 1) : computers)
      keepCopies(place);
  },
  'no-server-deletes': nothing,
  'phones-by-imap': async (person, plan) => {
    await leavePop3OnPhones(person, plan);
    for (const phone of person.phones) person.addImap(phone);
  },
  'phones-in-webmail': leavePop3OnPhones,
  'phones-with-care': nothing,
  'look-through-webmail': imapActions['look-through-bin'],
  'empty-in-webmail': imapActions['empty-bin'],
  // Assume that the provider adds no space, because this is rarely free.
  'ask-for-room': nothing,
  'all-arrived': async ({ mailbox, computers, doubts }) => {
    const arrived = new Set(computers[0]?.pop3?.store.names());
    for (const message of (await mailbox.read()).in('INBOX'))
      if (!arrived.has(nameOf(message))) doubts.add(nameOf(message));
  },
  // On each day, all programs that check for mail do so.
  'fetch-weekly': nothing,
  'let-copies-go': letCopiesGo,
  'let-copies-go-main': letCopiesGo,
} satisfies Partial<Record<string, Action>>;

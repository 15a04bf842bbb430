import type { Action } from './action.ts';
import { nameOf } from './Folders.ts';

const setUp: Action = (person) => {
  person.program = person.fetchingProgram();
};

/** Steps for a program that fetches mail. */
export const programActions = {
  'program-switch-off': ({ program }) => {
    if (program) program.on = false;
  },
  'program-own-mailbox': async (person) => {
    await person.addCopyingMailbox();
  },
  'program-test': async (person) => {
    await person.receive('test');
    for (const mailbox of person.copiesGoTo)
      if (!(await mailbox.read()).names().includes('test')) throw new Error('The test mail has not arrived.');
  },
  'program-keep-originals': ({ places }) => {
    for (const { pop3 } of places) if (pop3) pop3.serverCopies = 'keep';
  },
  'program-imap': setUp,
  'program-pop3': setUp,
  'program-move': ({ program }) => {
    if (program) program.afterwards = 'move';
  },
  'program-catch-up': async ({ mailbox, copiesGoTo, program }) => {
    for (const own of copiesGoTo) {
      const there = new Set([...(await own.read()).names(), ...(program?.taken ?? [])]);
      for (const message of (await mailbox.read()).in('INBOX'))
        if (!there.has(nameOf(message))) await own.append('INBOX', message);
    }
  },
  'program-delete': (person) => {
    // Without its own mailbox, the program would delete the person's mail.
    person.program ??= person.fetchingProgram();
    person.program.on = true;
    person.program.afterwards = 'delete';
  },
  'program-room': async (person) => {
    const { mailbox, taken } = person.program ?? person.fetchingProgram();
    const dealtWith = mailbox === person.mailbox ? new Set((await mailbox.read()).names()) : taken;
    await mailbox.remove((_, name) => dealtWith.has(name));
  },
} satisfies Partial<Record<string, Action>>;

import { isTight, type StepRow } from './stepRow.ts';

/** The steps for a program that fetches mail: a separate mailbox for it, with either protocol. */
export const programSteps: readonly StepRow[] = [
  // First, because mail that the person’s own program removes in the meantime can’t be copied to the new mailbox later.
  { id: 'program-keep-originals', purpose: 'program', takesForGranted: ['program'], when: () => true },
  {
    id: 'program-switch-off',
    purpose: 'leave-old',
    takesForGranted: ['program'],
    // The mailbox changes even if the protocol does not.
    when: ({ move }) => move !== 'add',
  },
  { id: 'program-own-mailbox', purpose: 'program', takesForGranted: ['program'], when: () => true },
  { id: 'program-test', purpose: 'program', takesForGranted: ['program'], when: () => true },
  { id: 'program-imap', purpose: 'add', takesForGranted: ['program'], when: ({ plan }) => plan.protocol === 'imap' },
  {
    id: 'program-move',
    purpose: 'program',
    takesForGranted: ['program'],
    when: ({ plan }) => plan.protocol === 'imap',
  },
  { id: 'program-pop3', purpose: 'add', takesForGranted: ['program'], when: ({ plan }) => plan.protocol === 'pop3' },
  { id: 'program-catch-up', purpose: 'program', takesForGranted: ['program'], when: ({ move }) => move !== 'add' },
  {
    // POP3 can't mark or move processed mail, so a program that deletes nothing takes everything again.
    id: 'program-delete',
    purpose: 'program',
    removes: 'server-mail',
    safeBy: ['program-own-mailbox', 'program-test'],
    takesForGranted: ['program'],
    when: ({ plan }) => plan.protocol === 'pop3',
  },
  {
    id: 'program-room',
    purpose: 'room',
    removes: 'server-mail',
    safeBy: ['program-own-mailbox', 'program-test'],
    takesForGranted: ['program'],
    when: (planCase) => planCase.plan.protocol === 'imap' && isTight(planCase),
  },
];

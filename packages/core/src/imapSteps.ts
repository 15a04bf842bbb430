import type { PlanCase } from './planCase.ts';
import {
  canLeave,
  hasRoom,
  inSeveralPlaces,
  isBackedUp,
  isGone,
  isMetered,
  isTight,
  isUnknown,
  onComputers,
  onPhoneAlone,
  type StepRow,
  withOthers,
} from './stepRow.ts';

// Stryker disable next-line ConditionalExpression,StringLiteral: needed only for the types, since each plan here is for IMAP
const ownCopyOf = ({ plan }: PlanCase): string => (plan.protocol === 'imap' ? plan.ownCopy : 'none');
// Stryker disable next-line ConditionalExpression,StringLiteral: needed only for the types, since each plan here is for IMAP
const offlineCopyOf = ({ plan }: PlanCase): string => (plan.protocol === 'imap' ? plan.offlineCopy : 'none');
const leavesPop3 = ({ move }: PlanCase): boolean => move === 'from-pop3';

/** IMAP for people: the steps in order. Steps that remove mail come last. */
export const imapSteps: readonly StepRow[] = [
  // Today's set-up is unknown, so the steps must be safe in every case.
  { id: 'look-up-type', purpose: 'leave-old', when: isUnknown },
  { id: 'keep-old-account', purpose: 'leave-old', setting: 'checkMail', when: isUnknown },
  { id: 'if-pop3-save', purpose: 'leave-old', when: isUnknown },
  // From POP3: no program can convert one kind of account into the other, and removing an account removes its mail.
  {
    id: 'stop-checking',
    purpose: 'leave-old',
    setting: 'checkMail',
    takesForGranted: ['pop3-account'],
    when: (c) => canLeave(c, 'pop3'),
  },
  { id: 'pop3-is-gone', purpose: 'leave-old', takesForGranted: ['pop3-account'], when: (c) => isGone(c, 'pop3') },
  {
    id: 'back-up-old-mail',
    purpose: 'leave-old',
    takesForGranted: ['computer', 'pop3-account'],
    when: (c) => leavesPop3(c) && onComputers(c),
  },
  { id: 'save-phone-mail', purpose: 'leave-old', takesForGranted: ['pop3-account'], when: leavesPop3 },
  {
    // A person who reads only on a phone may have an old computer with mail on it.
    id: 'if-computer-save',
    purpose: 'leave-old',
    when: (c) => leavesPop3(c) && onPhoneAlone(c),
  },
  { id: 'look-in-webmail', purpose: 'leave-old', when: leavesPop3 },
  { id: 'check-room', purpose: 'leave-old', when: (c) => leavesPop3(c) && !hasRoom(c) },
  {
    id: 'add-imap-phone',
    purpose: 'add',
    takesForGranted: ['phone'],
    when: (c) => c.move === 'add' && onPhoneAlone(c) && !inSeveralPlaces(c),
  },
  {
    id: 'add-imap-computer',
    purpose: 'add',
    takesForGranted: ['computer'],
    when: (c) => c.move === 'add' && onComputers(c) && !inSeveralPlaces(c),
  },
  {
    id: 'add-imap-everywhere',
    purpose: 'add',
    takesForGranted: ['several-places'],
    when: (c) => c.move === 'add' && inSeveralPlaces(c),
  },
  { id: 'stay-imap', purpose: 'add', takesForGranted: ['imap-account'], when: ({ move }) => move === 'stay' },
  { id: 'add-imap-beside', purpose: 'add', takesForGranted: ['pop3-account'], when: leavesPop3 },
  { id: 'add-imap-missing', purpose: 'add', when: isUnknown },
  { id: 'big-mail-on-demand', purpose: 'offline', setting: 'sizeLimit', when: isMetered },
  {
    id: 'if-computer-copy',
    purpose: 'leave-old',
    when: (c) => (leavesPop3(c) || isUnknown(c)) && onPhoneAlone(c),
  },
  {
    id: 'if-pop3-copy',
    purpose: 'leave-old',
    takesForGranted: ['computer'],
    when: (c) => isUnknown(c) && onComputers(c),
  },
  {
    id: 'copy-folders',
    purpose: 'leave-old',
    takesForGranted: ['computer', 'pop3-account'],
    when: (c) => canLeave(c, 'pop3') && onComputers(c) && hasRoom(c),
  },
  {
    id: 'copy-what-fits',
    purpose: 'leave-old',
    takesForGranted: ['computer', 'pop3-account'],
    when: (c) => canLeave(c, 'pop3') && onComputers(c) && !hasRoom(c),
  },
  {
    id: 'copy-the-rest',
    purpose: 'leave-old',
    setting: 'localFolder',
    takesForGranted: ['computer'],
    when: (c) => onComputers(c) && !hasRoom(c) && (isUnknown(c) || canLeave(c, 'pop3')),
  },
  {
    id: 'copy-what-is-left',
    purpose: 'leave-old',
    setting: 'localFolder',
    takesForGranted: ['computer'],
    when: (c) => isGone(c, 'pop3') && onComputers(c),
  },
  {
    id: 'copy-from-own-folder',
    purpose: 'leave-old',
    takesForGranted: ['computer'],
    when: (c) => isGone(c, 'pop3') && onComputers(c),
  },
  { id: 'ask-for-the-rest', purpose: 'leave-old', when: (c) => isGone(c, 'pop3') },
  {
    // A person who reads only on a phone may have an old computer.
    id: 'compare-counts',
    purpose: 'leave-old',
    when: (c) => leavesPop3(c) || isUnknown(c),
  },
  { id: 'check-forwarded', purpose: 'leave-old', when: (c) => leavesPop3(c) || isUnknown(c) },
  {
    id: 'same-steps-elsewhere',
    purpose: 'leave-old',
    takesForGranted: ['several-places', 'pop3-account'],
    when: (c) => leavesPop3(c) && inSeveralPlaces(c),
  },
  // The settings.
  {
    id: 'keep-offline',
    purpose: 'offline',
    setting: 'fullCopy',
    mirror: true,
    when: (c) => offlineCopyOf(c) === 'all' && onComputers(c),
  },
  {
    id: 'keep-offline-phone',
    purpose: 'offline',
    setting: 'fullCopy',
    mirror: true,
    takesForGranted: ['phone'],
    when: (c) => offlineCopyOf(c) === 'all' && onPhoneAlone(c),
  },
  // With a good connection nobody needs to change this, and in some programs the setting deletes mail on the server.
  { id: 'keep-recent', purpose: 'offline', setting: 'recentCopy', mirror: true, when: isMetered },
  { id: 'sent-folder', purpose: 'sent', setting: 'sentFolder', when: () => true },
  {
    id: 'copy-to-own-folder',
    purpose: 'own-copy',
    setting: 'localFolder',
    takesForGranted: ['computer'],
    when: (c) => ownCopyOf(c) !== 'none' && onComputers(c),
  },
  {
    id: 'back-up-own-folder',
    purpose: 'own-copy',
    takesForGranted: ['computer'],
    when: (c) => ownCopyOf(c) !== 'none' && onComputers(c) && !isBackedUp(c),
  },
  {
    id: 'check-own-folder',
    purpose: 'own-copy',
    takesForGranted: ['computer', 'backup'],
    when: (c) => ownCopyOf(c) !== 'none' && onComputers(c) && isBackedUp(c),
  },
  {
    id: 'second-mailbox',
    purpose: 'own-copy',
    when: ({ answers }) => answers.keepMailOn === 'both',
  },
  {
    id: 'own-copy-needs-computer',
    purpose: 'own-copy',
    takesForGranted: ['phone'],
    when: (c) => ownCopyOf(c) !== 'none' && onPhoneAlone(c),
  },
  // Steps that remove mail.
  {
    id: 'delete-copied-mail',
    purpose: 'own-copy',
    removes: 'server-mail',
    safeBy: ['copy-to-own-folder', 'check-own-folder'],
    takesForGranted: ['computer', 'backup'],
    when: (c) => ownCopyOf(c) === 'move' && onComputers(c) && !withOthers(c),
  },
  {
    id: 'leave-for-others',
    purpose: 'own-copy',
    takesForGranted: ['computer', 'several-places'],
    when: (c) => ownCopyOf(c) === 'move' && onComputers(c) && withOthers(c),
  },
  {
    id: 'ask-the-others',
    purpose: 'room',
    takesForGranted: ['several-places'],
    when: (c) => withOthers(c) && isTight(c),
  },
  { id: 'look-through-bin', purpose: 'room', when: isTight },
  {
    id: 'empty-bin',
    purpose: 'room',
    removes: 'bin',
    safeBy: ['ask-the-others', 'look-through-bin'],
    when: isTight,
  },
  {
    id: 'remove-pop3-account',
    purpose: 'leave-old',
    removes: 'old-account',
    safeBy: [
      'back-up-old-mail',
      'save-phone-mail',
      'copy-folders',
      'copy-what-fits',
      'copy-the-rest',
      'compare-counts',
      'check-forwarded',
      'if-computer-save',
      'if-computer-copy',
      'if-pop3-save',
      'if-pop3-copy',
    ],
    when: (c) => canLeave(c, 'pop3') || (isUnknown(c) && c.offers('pop3')),
  },
];

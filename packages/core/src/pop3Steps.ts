import type { PlanCase } from './planCase.ts';
import {
  canLeave,
  inSeveralPlaces,
  isBackedUp,
  isGone,
  isTight,
  isUnknown,
  onComputers,
  onPhoneAlone,
  type StepRow,
  withOthers,
} from './stepRow.ts';

// Stryker disable next-line ConditionalExpression,StringLiteral: needed only for the types, since each plan here is for POP3
const phonesOf = ({ plan }: PlanCase): string => (plan.protocol === 'pop3' ? plan.phones : 'none');
const letsCopiesGo = (c: PlanCase): boolean => c.days !== null && onComputers(c);
/** Whether the person may only want a separate copy, which does not need POP3. */
const wantsOwnCopy = ({ answers }: PlanCase): boolean =>
  answers.keepMailOn === 'both' || answers.keepMailOn === 'device';
const mayHavePop3 = (c: PlanCase): boolean => c.move === 'stay' || isUnknown(c);
/**
 * Whether places or people must see the same mail. Only IMAP can do that, so POP3 is then for one computer beside it.
 */
const isBesideImap = (c: PlanCase): boolean =>
  onComputers(c) &&
  phonesOf(c) === 'imap' &&
  (c.answers.devices === 'in-step' || c.answers.sharedMailbox === 'together');
const inEachPlace = (c: PlanCase): boolean => onComputers(c) && inSeveralPlaces(c) && !isBesideImap(c);
/** Whether POP3 is or may be in several places. Only one of them may remove copies. */
const maybeInSeveral = (c: PlanCase): boolean => inEachPlace(c) || (inSeveralPlaces(c) && mayHavePop3(c));

/** POP3 for people: the steps in order. Steps that remove mail come last. */
export const pop3Steps: readonly StepRow[] = [
  // Today's set-up is unknown, so the steps must be safe in every case.
  { id: 'look-up-type', purpose: 'leave-old', when: isUnknown },
  { id: 'keep-any-account', purpose: 'leave-old', when: (c) => isUnknown(c) && onComputers(c) },
  {
    id: 'if-imap-copy',
    purpose: 'leave-old',
    setting: 'localFolder',
    takesForGranted: ['computer'],
    when: (c) => isUnknown(c) && onComputers(c),
  },
  // Phones never get POP3. They use IMAP or webmail until there is a computer.
  { id: 'pop3-needs-computer', purpose: 'phone', takesForGranted: ['phone'], when: onPhoneAlone },
  {
    id: 'phone-keep-pop3',
    purpose: 'leave-old',
    setting: 'serverCopies',
    takesForGranted: ['phone'],
    when: (c) => onPhoneAlone(c) && mayHavePop3(c),
  },
  { id: 'save-phone-mail', purpose: 'leave-old', when: (c) => onPhoneAlone(c) && mayHavePop3(c) },
  { id: 'check-forwarded', purpose: 'leave-old', when: (c) => onPhoneAlone(c) && mayHavePop3(c) },
  {
    id: 'phone-imap',
    purpose: 'phone',
    takesForGranted: ['phone'],
    when: (c) => onPhoneAlone(c) && phonesOf(c) === 'imap',
  },
  {
    id: 'phone-webmail',
    purpose: 'phone',
    takesForGranted: ['phone'],
    when: (c) => onPhoneAlone(c) && phonesOf(c) === 'webmail',
  },
  // From IMAP: POP3 downloads only the inbox, so the other folders are copied first.
  {
    id: 'keep-imap-account',
    purpose: 'leave-old',
    takesForGranted: ['imap-account'],
    when: (c) => canLeave(c, 'imap') && onComputers(c),
  },
  { id: 'imap-is-gone', purpose: 'leave-old', takesForGranted: ['imap-account'], when: (c) => isGone(c, 'imap') },
  {
    id: 'copy-is-enough',
    purpose: 'leave-old',
    takesForGranted: ['imap-account'],
    when: (c) => canLeave(c, 'imap') && onComputers(c) && wantsOwnCopy(c),
  },
  {
    id: 'imap-can-stay',
    purpose: 'leave-old',
    takesForGranted: ['imap-account'],
    when: (c) => canLeave(c, 'imap') && onComputers(c) && !wantsOwnCopy(c),
  },
  {
    id: 'copy-server-folders',
    purpose: 'leave-old',
    setting: 'localFolder',
    takesForGranted: ['computer', 'imap-account'],
    when: (c) => canLeave(c, 'imap') && onComputers(c),
  },
  {
    id: 'copy-what-is-left',
    purpose: 'leave-old',
    setting: 'localFolder',
    takesForGranted: ['computer'],
    when: (c) => isGone(c, 'imap') && onComputers(c),
  },
  {
    id: 'forward-what-is-left',
    purpose: 'leave-old',
    takesForGranted: ['phone'],
    when: (c) => isGone(c, 'imap') && onPhoneAlone(c),
  },
  { id: 'ask-for-the-rest', purpose: 'leave-old', when: (c) => isGone(c, 'imap') },
  {
    id: 'compare-counts',
    purpose: 'leave-old',
    takesForGranted: ['computer'],
    when: (c) => (c.move === 'from-imap' || isUnknown(c)) && onComputers(c),
  },
  // From webmail, too.
  {
    id: 'copy-to-inbox',
    purpose: 'leave-old',
    when: (c) => (c.move === 'add' || isUnknown(c)) && onComputers(c),
  },
  {
    id: 'stay-pop3',
    purpose: 'add',
    takesForGranted: ['pop3-account'],
    when: (c) => c.move === 'stay' && onComputers(c),
  },
  // Mail fetched by POP3 or copied from IMAP may exist only on the computer, so the backup comes first.
  {
    id: 'back-up',
    purpose: 'backup',
    takesForGranted: ['computer'],
    when: (c) => onComputers(c) && !isBackedUp(c) && c.move !== 'add',
  },
  {
    id: 'check-backup',
    purpose: 'backup',
    takesForGranted: ['computer', 'backup'],
    when: (c) => onComputers(c) && isBackedUp(c) && c.move !== 'add',
  },
  {
    id: 'add-pop3-computer',
    purpose: 'add',
    takesForGranted: ['computer'],
    when: (c) => c.move === 'add' && onComputers(c) && !inEachPlace(c),
  },
  {
    id: 'add-pop3-each',
    purpose: 'add',
    takesForGranted: ['computer', 'several-places'],
    when: (c) => c.move === 'add' && inEachPlace(c),
  },
  {
    id: 'add-pop3-beside',
    purpose: 'add',
    takesForGranted: ['imap-account', 'computer'],
    when: (c) => c.move === 'from-imap' && onComputers(c),
  },
  {
    id: 'add-pop3-missing',
    purpose: 'add',
    takesForGranted: ['computer'],
    when: (c) => isUnknown(c) && onComputers(c),
  },
  // Before the first fetch: some programs remove mail from the server at once.
  { id: 'keep-copies', purpose: 'copies', setting: 'serverCopies', takesForGranted: ['computer'], when: onComputers },
  {
    // By default, some programs delete mail on the server when it is deleted on the computer.
    id: 'no-server-deletes',
    purpose: 'copies',
    setting: 'serverDeletes',
    takesForGranted: ['computer'],
    when: (c) =>
      onComputers(c) && (inSeveralPlaces(c) || c.answers.keepMailOn === 'server' || c.answers.keepMailOn === 'both'),
  },
  {
    id: 'pop3-elsewhere',
    purpose: 'copies',
    takesForGranted: ['pop3-account'],
    when: (c) => c.move === 'stay' && onComputers(c),
  },
  {
    id: 'pop3-on-others',
    purpose: 'add',
    takesForGranted: ['computer', 'several-places'],
    when: (c) => (c.move === 'stay' || c.move === 'from-imap') && inEachPlace(c),
  },
  { id: 'imap-in-other-places', purpose: 'add', takesForGranted: ['several-places'], when: isBesideImap },
  // A phone that changes to IMAP loses the mail in its POP3 account, so it is forwarded first. Before that, stop any
  // program that would remove the forwarded mail.
  { id: 'save-phone-mail', purpose: 'leave-old', when: (c) => onComputers(c) && mayHavePop3(c) },
  { id: 'check-forwarded', purpose: 'leave-old', when: (c) => onComputers(c) && mayHavePop3(c) },
  {
    id: 'phones-by-imap',
    purpose: 'phone',
    takesForGranted: ['computer'],
    when: (c) => onComputers(c) && phonesOf(c) === 'imap',
  },
  {
    id: 'phones-in-webmail',
    purpose: 'phone',
    takesForGranted: ['computer'],
    when: (c) => onComputers(c) && phonesOf(c) === 'webmail',
  },
  { id: 'phones-with-care', purpose: 'phone', takesForGranted: ['computer'], when: onComputers },
  {
    id: 'back-up',
    purpose: 'backup',
    takesForGranted: ['computer'],
    when: (c) => onComputers(c) && !isBackedUp(c) && c.move === 'add',
  },
  {
    id: 'check-backup',
    purpose: 'backup',
    takesForGranted: ['computer', 'backup'],
    when: (c) => onComputers(c) && isBackedUp(c) && c.move === 'add',
  },
  // Steps that remove mail.
  {
    id: 'ask-the-others',
    purpose: 'room',
    takesForGranted: ['several-places'],
    when: (c) => withOthers(c) && (isTight(c) || letsCopiesGo(c)),
  },
  { id: 'look-through-webmail', purpose: 'room', when: isTight },
  {
    id: 'empty-in-webmail',
    purpose: 'room',
    removes: 'bin',
    safeBy: ['ask-the-others', 'look-through-webmail'],
    when: isTight,
  },
  {
    // If the person has not said where mail should be, getting more space is better than removing mail.
    id: 'ask-for-room',
    purpose: 'room',
    when: (c) => letsCopiesGo(c) && c.answers.keepMailOn !== 'device',
  },
  { id: 'all-arrived', purpose: 'copies', takesForGranted: ['computer'], when: letsCopiesGo },
  {
    id: 'fetch-weekly',
    purpose: 'copies',
    takesForGranted: ['several-places'],
    when: (c) => letsCopiesGo(c) && maybeInSeveral(c),
  },
  {
    id: 'let-copies-go',
    purpose: 'copies',
    setting: 'keepDays',
    removes: 'server-copies',
    safeBy: ['keep-copies', 'back-up', 'check-backup', 'ask-the-others', 'all-arrived'],
    takesForGranted: ['computer'],
    when: (c) => letsCopiesGo(c) && !maybeInSeveral(c),
  },
  {
    id: 'let-copies-go-main',
    purpose: 'copies',
    setting: 'keepDays',
    removes: 'server-copies',
    safeBy: ['keep-copies', 'back-up', 'check-backup', 'ask-the-others', 'all-arrived', 'fetch-weekly'],
    takesForGranted: ['computer', 'several-places'],
    when: (c) => letsCopiesGo(c) && maybeInSeveral(c),
  },
  {
    id: 'delete-copied-mail',
    purpose: 'own-copy',
    removes: 'server-mail',
    safeBy: ['copy-server-folders', 'compare-counts', 'check-backup'],
    takesForGranted: ['computer', 'backup', 'imap-account'],
    when: (c) =>
      canLeave(c, 'imap') && onComputers(c) && c.answers.keepMailOn === 'device' && isBackedUp(c) && !withOthers(c),
  },
];

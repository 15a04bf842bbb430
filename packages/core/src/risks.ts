import type { english } from './locales/en.ts';
import type { Plan } from './plan.ts';
import { type PlanCase, planCaseOf } from './planCase.ts';
import type { Answers } from './questions.ts';
import type { Situation } from './situation.ts';
import { inSeveralPlaces, isBackedUp, isMetered, isTight, onComputers, onPhoneAlone } from './stepRow.ts';

/** The kinds of harm that a risk can do, worst first. */
export type Harm = 'old-account' | 'one-device' | 'deletion' | 'room' | 'other';

/** Something to watch out for and its cure, as data. `explain` adds the words. */
export interface Risk {
  /** Stable, and the key of its words: `risk.<id>` and `risk.<id>.cure`. No two risks share a cure. */
  readonly id: RiskId;
  readonly harm: Harm;
}

type IdOf<Key> = Key extends `risk.${infer Id}.cure` ? Id : never;

/** The name of a risk. Each has words under the keys `risk.<id>` and `risk.<id>.cure`. */
export type RiskId = IdOf<keyof typeof english>;

interface RiskRow {
  readonly id: RiskId;
  readonly harm: Harm;
  readonly when: (planCase: PlanCase) => boolean;
}

const isImap = ({ plan }: PlanCase): boolean => plan.protocol === 'imap';
const isPop3 = ({ plan }: PlanCase): boolean => plan.protocol === 'pop3';
const byPeople = ({ places }: PlanCase): boolean => places !== 'program';
// Stryker disable next-line ConditionalExpression,StringLiteral: for POP3, callers only check whether it is a copy
const ownCopyOf = ({ plan }: PlanCase): string => (plan.protocol === 'imap' ? plan.ownCopy : 'none');
/** POP3 on a computer, used by people and not by a program. */
const isPop3AtHome = (c: PlanCase): boolean => isPop3(c) && byPeople(c) && onComputers(c);
/** One device has all the mail: the plan removes the server's copies, and nobody has confirmed a backup. */
const isUnprotected = (c: PlanCase): boolean => isPop3AtHome(c) && c.days !== null && !isBackedUp(c);
const hasOwnFolder = (c: PlanCase): boolean => ownCopyOf(c) !== 'none' && byPeople(c) && onComputers(c);
/** Mail that is deleted for good in one place disappears from the others too. */
const deletesForAll = (c: PlanCase): boolean => isImap(c) && inSeveralPlaces(c);
/** IMAP, read by people on computers, mostly on one. */
const deletesOnComputer = (c: PlanCase): boolean => isImap(c) && byPeople(c) && onComputers(c) && !inSeveralPlaces(c);
/** An IMAP mailbox that is small or nearly full, if its users have a computer to copy mail to. */
const isFullOnComputers = (c: PlanCase): boolean => isImap(c) && byPeople(c) && onComputers(c) && isTight(c);

/** Every risk, worst first, and the cases that it belongs to. */
const risks: readonly RiskRow[] = [
  // POP3 programs may have the only copy of the mail that they fetched (RFC 1939 section 6).
  {
    id: 'old-account',
    harm: 'old-account',
    when: ({ answers }) => answers.current === 'pop3' || answers.current === 'unsure' || answers.current === undefined,
  },
  { id: 'older-mail', harm: 'one-device', when: isUnprotected },
  { id: 'here-only', harm: 'one-device', when: (c) => isPop3AtHome(c) && !isUnprotected(c) && !inSeveralPlaces(c) },
  { id: 'sent-here-only', harm: 'one-device', when: (c) => isPop3AtHome(c) && !isUnprotected(c) && inSeveralPlaces(c) },
  {
    id: 'phone-only',
    harm: 'one-device',
    when: (c) => onPhoneAlone(c) && (isPop3(c) || c.answers.keepMailOn === 'device'),
  },
  // A deletion over IMAP reaches every device (RFC 9051 section 6.4.3).
  {
    id: 'deleting-for-people',
    harm: 'deletion',
    when: (c) => deletesForAll(c) && c.answers.sharedMailbox === 'separately',
  },
  {
    id: 'deleting-everywhere',
    harm: 'deletion',
    when: (c) => deletesForAll(c) && c.answers.sharedMailbox !== 'separately' && !hasOwnFolder(c),
  },
  {
    id: 'deleting-beside-copy',
    harm: 'deletion',
    when: (c) => deletesForAll(c) && c.answers.sharedMailbox !== 'separately' && hasOwnFolder(c),
  },
  { id: 'deleting-without-copy', harm: 'deletion', when: (c) => deletesOnComputer(c) && !hasOwnFolder(c) },
  {
    id: 'deleting-on-server',
    harm: 'deletion',
    when: (c) => isImap(c) && byPeople(c) && !inSeveralPlaces(c) && (onPhoneAlone(c) || hasOwnFolder(c)),
  },
  // A POP3 program that removes the mail it fetches (RFC 1939 section 6) empties the mailbox for everyone else.
  {
    id: 'removing-for-people',
    harm: 'deletion',
    when: (c) => isPop3AtHome(c) && c.answers.sharedMailbox === 'separately',
  },
  { id: 'program-deletes', harm: 'deletion', when: ({ places }) => places === 'program' },
  // A full mailbox refuses mail with either protocol (RFC 9208; RFC 3463 x.2.2).
  { id: 'full-before-copy', harm: 'room', when: (c) => isFullOnComputers(c) && !hasOwnFolder(c) },
  {
    id: 'full-imap',
    harm: 'room',
    when: (c) => (onPhoneAlone(c) && isTight(c)) || (isFullOnComputers(c) && hasOwnFolder(c)),
  },
  {
    id: 'full-copies',
    harm: 'room',
    when: (c) => isPop3AtHome(c) && c.days === null && c.answers.serverSpace !== 'ample',
  },
  {
    id: 'full-program',
    harm: 'room',
    when: ({ places, answers }) => places === 'program' && answers.serverSpace === 'tight',
  },
  { id: 'kept-by-law', harm: 'other', when: (c) => isPop3AtHome(c) && c.days !== null },
  // POP3 reaches only the inbox (RFC 1939 section 3).
  { id: 'inbox-only', harm: 'other', when: (c) => isPop3AtHome(c) },
  { id: 'places-differ', harm: 'other', when: (c) => isPop3AtHome(c) && c.answers.devices === 'in-step' },
  { id: 'team-sees-nothing', harm: 'other', when: (c) => isPop3AtHome(c) && c.answers.sharedMailbox === 'together' },
  { id: 'team-reads', harm: 'other', when: (c) => isImap(c) && c.answers.sharedMailbox === 'together' },
  { id: 'whole-messages', harm: 'other', when: (c) => isPop3AtHome(c) && isMetered(c) },
  {
    id: 'stays-with-provider',
    harm: 'other',
    when: (c) => hasOwnFolder(c) && c.answers.keepMailOn === 'device' && ownCopyOf(c) === 'copy',
  },
  {
    id: 'copies-stay',
    harm: 'other',
    when: (c) => isPop3AtHome(c) && c.answers.keepMailOn === 'device' && c.days === null,
  },
];

/** Whether the person sees the steps of the plan without having asked for them. */
export interface RiskOptions {
  /**
   * Whether the steps are shown although nobody has said what is set up today. Then an old POP3 account counts as a
   * risk while the question `current` is open. `false` when absent.
   */
  readonly stepsUnasked?: boolean;
}

/**
 * What to watch out for with a plan, worst first, as data: `explain` puts it into words. The first is the one to show
 * where there is room for one.
 *
 * @param answers The effective answers: `{ ...facts, ...answers }`.
 * @param situation What the server offers; both protocols when absent.
 *
 * @example
 * risksOf(planFor('imap', { current: 'pop3' }), { current: 'pop3' })[0]; // { id: 'old-account', harm: 'old-account' }
 */
export function risksOf(
  plan: Plan,
  answers: Answers,
  situation?: Situation,
  { stepsUnasked = false }: RiskOptions = {},
): readonly Risk[] {
  const planCase = planCaseOf(plan, answers, situation);
  const isOpen = planCase.answers.current === undefined;
  return risks
    .filter(({ when }) => when(planCase))
    .filter(({ id }) => id !== 'old-account' || stepsUnasked || !isOpen)
    .map(({ id, harm }) => ({ id, harm }));
}

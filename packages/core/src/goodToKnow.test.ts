import { always, claimOfEveryPlan, type PlanOf } from '../test/everyPlan.ts';
import { hasComputer, hasPhoneOnly, isForPeople, isImap, isPop3, isProgram } from '../test/person.ts';
import { goodToKnow } from './goodToKnow.ts';
import { keepDays } from './plan.ts';

const says = ({ plan, answers }: PlanOf, key: string, knowsProvider = false): boolean =>
  (goodToKnow(plan, answers, knowsProvider) as readonly string[]).includes(key);
/** Whether an account of the other protocol is there, or may be. */
const mayLeave = ({ answers, protocol }: PlanOf): boolean => answers.current !== 'new' && answers.current !== protocol;
claimOfEveryPlan({
  'a refused password concerns all': [always, (planOf) => says(planOf, 'know.sign-in')],
  'a move to another mailbox concerns people': [
    always,
    (planOf) => says(planOf, 'know.moving') === isForPeople(planOf),
  ],
  'a program gets only the lines about the password, Gmail and the law': [
    isProgram,
    ({ plan, answers }) =>
      goodToKnow(plan, answers, false).every((key) => ['know.sign-in', 'know.gmail', 'know.law'].includes(key)),
  ],
  'old files are copied to IMAP, by people who may have a POP3 account and a computer': [
    isForPeople,
    (planOf) => says(planOf, 'know.old-files') === (isImap(planOf) && mayLeave(planOf) && !hasPhoneOnly(planOf)),
  ],
  'doubles come with two accounts, and with POP3': [
    isForPeople,
    (planOf) =>
      says(planOf, 'know.doubles') === (planOf.answers.current !== 'new' && (isPop3(planOf) || mayLeave(planOf))),
  ],
  'spam that stays on the server concerns people with POP3 on a computer, where nobody knows what the provider does': [
    isForPeople,
    (planOf) =>
      says(planOf, 'know.spam') === (isPop3(planOf) && hasComputer(planOf)) && !says(planOf, 'know.spam', true),
  ],
  'a full device is no reason to delete under IMAP': [
    isForPeople,
    (planOf) => says(planOf, 'know.full-device') === isImap(planOf),
  ],
  'what comes again on a new computer is what POP3 left on the server': [
    (planOf) => hasComputer(planOf),
    (planOf) => says(planOf, 'know.new-computer') === (isPop3(planOf) && keepDays(planOf.plan) === null),
  ],
  'a phone alone is told of no new computer': [hasPhoneOnly, (planOf) => !says(planOf, 'know.new-computer')],
  'a program whose maker keeps a copy is named to people who want mail on their own computer only': [
    isForPeople,
    (planOf) => says(planOf, 'know.outlook') === (planOf.answers.keepMailOn === 'device'),
  ],
  'how Gmail handles POP3 is mentioned if nobody knows who runs the mailbox': [
    always,
    (planOf) => says(planOf, 'know.gmail') === isPop3(planOf) && !says(planOf, 'know.gmail', true),
  ],
  'the law is mentioned once: here, or as a risk where a computer lets copies go': [
    always,
    (planOf) => says(planOf, 'know.law') !== planOf.risks.some(({ id }) => id === 'kept-by-law'),
  ],
});

import { describe } from 'vitest';
import { always, claimOfEveryPlan, has, inOrder, lacks, type PlanOf } from '../test/everyPlan.ts';
import { hasComputer, hasPhoneOnly, isForPeople, isImap, isPop3 } from '../test/person.ts';
import type { Move } from './plan.ts';
import type { Removal, StepId } from './stepRow.ts';

// The rules that every plan keeps, for every combination of answers and every server. Claims check plans, steps
// and risks by their ids, never by their words.

const removes = ({ steps }: PlanOf, what: Removal): boolean => steps.some((step) => step.removes === what);
const offers = ({ offered }: PlanOf, protocol: 'imap' | 'pop3'): boolean => offered.includes(protocol);
/** What the plan leaves: the account of the other protocol. */
const comesFrom =
  (from: 'imap' | 'pop3', isOffered: boolean) =>
  (planOf: PlanOf): boolean =>
    isForPeople(planOf) &&
    planOf.protocol !== from &&
    planOf.answers.current === from &&
    offers(planOf, from) === isOffered;
const isUnknown = ({ answers }: PlanOf): boolean => answers.current === undefined || answers.current === 'unsure';
const addsAccount = (id: StepId): boolean => id.startsWith('add-');

describe('6: moving', () => {
  const moves: Readonly<Record<string, readonly [imap: Move, pop3: Move]>> = {
    new: ['add', 'add'],
    imap: ['stay', 'from-imap'],
    pop3: ['from-pop3', 'stay'],
    open: ['unknown', 'unknown'],
    unsure: ['unknown', 'unknown'],
  };
  claimOfEveryPlan({
    'the move follows from what is set up and the protocol alone': [
      always,
      ({ answers, protocol, plan }) => plan.move === moves[answers.current ?? 'open']?.[protocol === 'imap' ? 0 : 1],
    ],
    'staying never adds an account of the protocol': [
      (planOf) => isForPeople(planOf) && planOf.answers.current === planOf.protocol,
      (planOf) =>
        !planOf.ids.some(addsAccount) &&
        planOf.ids.some((id) => id === 'stay-imap' || id === 'stay-pop3' || id === 'phone-keep-pop3'),
    ],
    'from POP3: stop, save, look in webmail, check the room, add, copy, compare, only then remove': [
      comesFrom('pop3', true),
      (planOf) =>
        has(planOf, 'stop-checking', 'save-phone-mail', 'look-in-webmail', 'add-imap-beside') &&
        (!hasComputer(planOf) || has(planOf, 'back-up-old-mail', 'compare-counts')) &&
        planOf.ids.at(-1) === 'remove-pop3-account' &&
        inOrder(
          planOf,
          'stop-checking',
          'back-up-old-mail',
          'save-phone-mail',
          'look-in-webmail',
          'check-room',
          'add-imap-beside',
          'copy-folders',
          'copy-what-fits',
          'compare-counts',
          'check-forwarded',
          'remove-pop3-account',
        ),
    ],
    'on a computer all is copied where there is plenty of room, else what fits': [
      (planOf) => comesFrom('pop3', true)(planOf) && hasComputer(planOf),
      (planOf) =>
        planOf.answers.serverSpace === 'ample'
          ? has(planOf, 'copy-folders') && lacks(planOf, 'copy-what-fits', 'check-room')
          : has(planOf, 'check-room', 'copy-what-fits') &&
            lacks(planOf, 'copy-folders') &&
            inOrder(planOf, 'copy-what-fits', 'copy-the-rest', 'compare-counts') &&
            planOf.steps.find(({ id }) => id === 'copy-the-rest')?.setting === 'localFolder',
    ],
    'on a phone mail is forwarded, and nothing goes before it has arrived': [
      (planOf) => comesFrom('pop3', true)(planOf) && hasPhoneOnly(planOf),
      (planOf) =>
        has(planOf, 'save-phone-mail', 'check-forwarded') &&
        lacks(planOf, 'back-up-old-mail', 'copy-folders', 'copy-what-fits'),
    ],
    'an account is removed only after comparing the numbers of mails: mail from an old computer may not all fit': [
      (planOf) => removes(planOf, 'old-account'),
      (planOf) =>
        inOrder(planOf, 'if-computer-copy', 'compare-counts', 'remove-pop3-account') &&
        planOf.steps.at(-1)?.safeBy.includes('compare-counts') === true,
    ],
    'from IMAP: sent mail and folders are copied before POP3 is added': [
      (planOf) => comesFrom('imap', true)(planOf) && hasComputer(planOf),
      (planOf) =>
        has(planOf, 'keep-imap-account', 'copy-server-folders', 'compare-counts', 'add-pop3-beside') &&
        inOrder(planOf, 'keep-imap-account', 'copy-server-folders', 'compare-counts', 'add-pop3-beside', 'keep-copies'),
    ],
    'from webmail: mail outside the inbox is first copied to the inbox': [
      (planOf) => isPop3(planOf) && hasComputer(planOf) && (planOf.answers.current === 'new' || isUnknown(planOf)),
      (planOf) =>
        has(planOf, 'copy-to-inbox') &&
        inOrder(planOf, 'copy-to-inbox', 'add-pop3-computer', 'add-pop3-each', 'add-pop3-missing', 'keep-copies'),
    ],
    'an account of POP3 is set to keep copies in the very next step, before it fetches: some programs remove mail at once':
      [
        (planOf) => isForPeople(planOf) && isPop3(planOf) && planOf.ids.some(addsAccount),
        ({ ids }) => ids[ids.findIndex(addsAccount) + 1] === 'keep-copies',
      ],
    'other programs are set up only after the first one': [
      (planOf) => has(planOf, 'keep-copies'),
      (planOf) =>
        inOrder(planOf, 'stay-pop3', 'keep-copies', 'pop3-elsewhere', 'pop3-on-others', 'imap-in-other-places'),
    ],
    'POP3 never removes the account of the other protocol': [isPop3, (planOf) => !removes(planOf, 'old-account')],
    'if the server no longer has POP3, its account is neither removed nor refreshed, and what it shows is copied': [
      comesFrom('pop3', false),
      (planOf) =>
        has(planOf, 'pop3-is-gone', 'ask-for-the-rest') &&
        !removes(planOf, 'old-account') &&
        lacks(planOf, 'stop-checking', 'copy-folders', 'copy-what-fits') &&
        (hasComputer(planOf) ? has(planOf, 'copy-what-is-left') : has(planOf, 'save-phone-mail', 'check-forwarded')) &&
        inOrder(planOf, 'pop3-is-gone', 'back-up-old-mail', 'save-phone-mail', 'copy-what-is-left', 'ask-for-the-rest'),
    ],
    'the same if the server no longer has IMAP': [
      comesFrom('imap', false),
      (planOf) =>
        has(planOf, 'imap-is-gone', 'ask-for-the-rest') &&
        lacks(planOf, 'copy-server-folders', 'keep-imap-account') &&
        (hasComputer(planOf) ? has(planOf, 'copy-what-is-left') : has(planOf, 'forward-what-is-left')) &&
        inOrder(
          planOf,
          'imap-is-gone',
          'copy-what-is-left',
          'forward-what-is-left',
          'ask-for-the-rest',
          'add-pop3-beside',
        ),
    ],
    'where the server has no POP3, no POP3 account is removed, whatever is known': [
      (planOf) => isImap(planOf) && !offers(planOf, 'pop3'),
      (planOf) => !removes(planOf, 'old-account'),
    ],
    'if today’s set-up is unknown, the first step looks it up, and the steps suit every account': [
      (planOf) => isForPeople(planOf) && isUnknown(planOf),
      (planOf) =>
        planOf.ids[0] === 'look-up-type' &&
        (isImap(planOf)
          ? has(planOf, 'keep-old-account', 'if-pop3-save', 'add-imap-missing')
          : has(planOf, hasPhoneOnly(planOf) ? 'phone-keep-pop3' : 'keep-any-account')),
    ],
    'and a possible POP3 account is removed last': [
      (planOf) => isForPeople(planOf) && isImap(planOf) && isUnknown(planOf) && offers(planOf, 'pop3'),
      (planOf) =>
        planOf.ids.at(-1) === 'remove-pop3-account' &&
        has(planOf, 'check-forwarded') &&
        has(planOf, 'if-pop3-copy') === hasComputer(planOf) &&
        inOrder(planOf, 'if-pop3-save', 'add-imap-missing', 'if-pop3-copy', 'check-forwarded', 'remove-pop3-account'),
    ],
  });
});

import { describe, expect, test } from 'vitest';
import { claimOfEveryPlan, everyStepList, has, type PlanOf } from '../test/everyPlan.ts';
import {
  hasComputer,
  hasPhoneOnly,
  hasSeveralPlaces,
  isBackedUp,
  isForPeople,
  isImap,
  isPop3,
  isProgram,
  isShared,
  isTight,
} from '../test/person.ts';
import { keepDays } from './plan.ts';
import type { StepId } from './stepRow.ts';

// Whom each step is for, and whom it is not for. The rules of moving and of safety are in planRules.test.ts.

const only = (ids: readonly StepId[], allowed: readonly StepId[]): boolean => ids.every((id) => allowed.includes(id));
const leaving = ({ steps }: PlanOf): readonly StepId[] =>
  steps.filter(({ purpose }) => purpose === 'leave-old').map(({ id }) => id);
const isNew = ({ answers }: PlanOf): boolean => answers.current === 'new';
const isUnknown = ({ answers }: PlanOf): boolean => answers.current === undefined || answers.current === 'unsure';
const hasIt = ({ answers, protocol }: PlanOf): boolean => answers.current === protocol;
const hasOther = (planOf: PlanOf): boolean => !isNew(planOf) && !isUnknown(planOf) && !hasIt(planOf);
const offersBoth = ({ offered }: PlanOf): boolean => offered.length === 2;
/** Whether places or people must see the same mail and there is IMAP, so that POP3 is for one computer. */
const isBesideImap = ({ answers, offered }: PlanOf): boolean =>
  offered.includes('imap') && (answers.devices === 'in-step' || answers.sharedMailbox === 'together');

describe('a new mailbox', () => {
  claimOfEveryPlan({
    'is added once, in the places that there are': [
      (planOf) => isForPeople(planOf) && isNew(planOf) && (isImap(planOf) || hasComputer(planOf)),
      (planOf) => {
        const added = planOf.ids.filter((id) => id.startsWith('add-'));
        const each = hasSeveralPlaces(planOf) && !(isPop3(planOf) && isBesideImap(planOf));
        const imap = hasPhoneOnly(planOf) ? 'add-imap-phone' : 'add-imap-computer';
        const expected = isImap(planOf)
          ? hasSeveralPlaces(planOf)
            ? 'add-imap-everywhere'
            : imap
          : each
            ? 'add-pop3-each'
            : 'add-pop3-computer';
        return added.join() === expected;
      },
    ],
    'has nothing to leave': [
      (planOf) => isForPeople(planOf) && isNew(planOf),
      (planOf) => only(leaving(planOf), isPop3(planOf) && hasComputer(planOf) ? ['copy-to-inbox'] : []),
    ],
  });
});

describe('what may be set up already', () => {
  claimOfEveryPlan({
    'anyone who stays with IMAP has nothing to leave': [
      (planOf) => isForPeople(planOf) && isImap(planOf) && hasIt(planOf),
      (planOf) => leaving(planOf).length === 0,
    ],
    'anyone who stays with POP3 has a phone to look after, and nothing to leave': [
      (planOf) => isForPeople(planOf) && isPop3(planOf) && hasIt(planOf),
      (planOf) =>
        only(leaving(planOf), [
          'save-phone-mail',
          'check-forwarded',
          ...(hasPhoneOnly(planOf) ? (['phone-keep-pop3'] as const) : []),
        ]),
    ],
    'mail that is forwarded from a phone is looked for': [
      (planOf) => has(planOf, 'save-phone-mail'),
      ({ ids }) => ids.indexOf('check-forwarded') > ids.indexOf('save-phone-mail'),
    ],
    'anyone whose account is known is not asked to look it up': [
      (planOf) => isForPeople(planOf) && !isUnknown(planOf),
      (planOf) =>
        !planOf.ids.some((id) => /^(look-up-type|keep-old-account|keep-any-account|if-pop3-|if-imap-)/.test(id)),
    ],
    'anyone whose account is unknown is asked about each kind of account, and whether all was copied': [
      (planOf) => hasComputer(planOf) && isUnknown(planOf),
      (planOf) =>
        has(planOf, isImap(planOf) ? 'if-pop3-copy' : 'if-imap-copy') &&
        has(planOf, isImap(planOf) ? 'add-imap-missing' : 'add-pop3-missing') &&
        has(planOf, 'compare-counts'),
    ],
    'anyone who reads on a phone alone may have a computer with POP3, which is saved and copied': [
      (planOf) => hasPhoneOnly(planOf) && isImap(planOf) && hasOther(planOf),
      (planOf) => has(planOf, 'if-computer-save') && has(planOf, 'if-computer-copy'),
    ],
    'nobody else is told of a possible computer': [
      (planOf) => !hasPhoneOnly(planOf) || !isImap(planOf) || isNew(planOf) || hasIt(planOf),
      (planOf) => !has(planOf, 'if-computer-save') && !has(planOf, 'if-computer-copy'),
    ],
    'webmail shows what needs no copying, to anyone who leaves POP3': [
      isForPeople,
      (planOf) => has(planOf, 'look-in-webmail') === (isImap(planOf) && hasOther(planOf)),
    ],
    'anyone who may leave IMAP only for a copy of their own learns that copying is enough': [
      (planOf) => isForPeople(planOf) && isPop3(planOf),
      (planOf) =>
        has(planOf, 'copy-is-enough') ===
        (has(planOf, 'copy-server-folders') && ['both', 'device'].includes(planOf.answers.keepMailOn ?? '')),
    ],
    'anyone who leaves IMAP and has not asked for a copy learns that IMAP may stay': [
      (planOf) => isForPeople(planOf) && isPop3(planOf),
      (planOf) =>
        has(planOf, 'imap-can-stay') === (has(planOf, 'copy-server-folders') && !has(planOf, 'copy-is-enough')),
    ],
    'a step that says either of these is directly followed by the three steps that it mentions': [
      (planOf) => has(planOf, 'imap-can-stay') || has(planOf, 'copy-is-enough'),
      (planOf) =>
        /(imap-can-stay|copy-is-enough),copy-server-folders,compare-counts,(back-up|check-backup),/.test(
          planOf.ids.join(),
        ),
    ],
    'mail that is already on the computer is backed up before POP3 is added or changed': [
      (planOf) => hasComputer(planOf) && isPop3(planOf),
      ({ ids, answers }) => {
        const backup = ids.findIndex((id) => id === 'back-up' || id === 'check-backup');
        return backup >= 0 && backup < ids.indexOf('keep-copies') === (answers.current !== 'new');
      },
    ],
    'mail that an account still shows after the server dropped its protocol may be copied from the computer to IMAP': [
      (planOf) => isForPeople(planOf) && isImap(planOf),
      (planOf) => has(planOf, 'copy-from-own-folder') === has(planOf, 'copy-what-is-left'),
    ],
    'an account that still works leaves nothing to ask the provider for': [
      (planOf) => isForPeople(planOf) && offersBoth(planOf),
      (planOf) => !has(planOf, 'ask-for-the-rest') && !has(planOf, 'copy-what-is-left'),
    ],
    'the same steps are done in every other place that has POP3': [
      (planOf) => isForPeople(planOf) && isImap(planOf),
      (planOf) => has(planOf, 'same-steps-elsewhere') === (hasOther(planOf) && hasSeveralPlaces(planOf)),
    ],
    'POP3 that stays keeps copies in every program, and may come to other computers': [
      (planOf) => hasComputer(planOf) && isPop3(planOf),
      (planOf) =>
        has(planOf, 'pop3-elsewhere') === hasIt(planOf) &&
        has(planOf, 'pop3-on-others') ===
          ((hasIt(planOf) || hasOther(planOf)) && hasSeveralPlaces(planOf) && !isBesideImap(planOf)),
    ],
    'POP3 on other computers comes after the settings that must be made before the first check': [
      (planOf) => has(planOf, 'pop3-on-others'),
      ({ ids }) => ids.join().match(/keep-copies,no-server-deletes,(pop3-elsewhere,)?pop3-on-others/) !== null,
    ],
  });
});

describe('settings', () => {
  claimOfEveryPlan({
    'sent mail is saved on the server under IMAP, which POP3 can’t do': [
      isForPeople,
      (planOf) => has(planOf, 'sent-folder') === isImap(planOf),
    ],
    'only IMAP has a size limit on a slow connection, because POP3 may remove big mail before it is downloaded': [
      isForPeople,
      (planOf) =>
        planOf.steps.some(({ setting }) => setting === 'sizeLimit') ===
        (isImap(planOf) && planOf.answers.offline === 'metered'),
    ],
    'only on a slow connection is there a step to download just recent mail': [
      (planOf) => isForPeople(planOf) && isImap(planOf),
      (planOf) => has(planOf, 'keep-recent') === (planOf.answers.offline === 'metered'),
    ],
    'POP3 deletes nothing on the server where others or other places read, or mail should stay there': [
      (planOf) => isPop3(planOf) && hasComputer(planOf),
      (planOf) =>
        has(planOf, 'no-server-deletes') ===
        (hasSeveralPlaces(planOf) || ['server', 'both'].includes(planOf.answers.keepMailOn ?? '')),
    ],
    'a phone beside POP3 is used with care': [
      (planOf) => isPop3(planOf) && isForPeople(planOf),
      (planOf) => has(planOf, 'phones-with-care') === hasComputer(planOf),
    ],
    'the folder with the separate copy, if there is one, is checked in the backup or put into a backup': [
      (planOf) => isImap(planOf) && isForPeople(planOf),
      (planOf) =>
        has(planOf, 'check-own-folder') === (has(planOf, 'copy-to-own-folder') && isBackedUp(planOf)) &&
        has(planOf, 'back-up-own-folder') === (has(planOf, 'copy-to-own-folder') && !isBackedUp(planOf)),
    ],
    'a second mailbox keeps what is deleted, for anyone who wants mail in both places': [
      (planOf) => isImap(planOf) && isForPeople(planOf),
      (planOf) => has(planOf, 'second-mailbox') === (planOf.answers.keepMailOn === 'both'),
    ],
  });
});

describe('room', () => {
  claimOfEveryPlan({
    'is made by emptying the bin where it is short, whatever the protocol': [
      isForPeople,
      ({ steps, answers }) => steps.some(({ removes }) => removes === 'bin') === (answers.serverSpace === 'tight'),
    ],
    'is left alone where there is plenty': [
      ({ answers }) => answers.serverSpace === 'ample',
      ({ steps }) => steps.every(({ id, purpose }) => purpose !== 'room' || id === 'ask-the-others'),
    ],
    'is made only after a word with the others, who are not asked where nothing is removed': [
      isForPeople,
      (planOf) =>
        has(planOf, 'ask-the-others') ===
        (isShared(planOf) && planOf.steps.some(({ removes }) => removes !== null && removes !== 'old-account')),
    ],
    'is asked for before copies go, unless mail should be only on the device': [
      (planOf) => isPop3(planOf) && hasComputer(planOf),
      (planOf) =>
        has(planOf, 'ask-for-room') === (keepDays(planOf.plan) !== null && planOf.answers.keepMailOn !== 'device'),
    ],
    'on the server is made by deleting what was copied, if it is in a backup and nobody else reads it': [
      (planOf) => isPop3(planOf) && hasComputer(planOf),
      (planOf) =>
        has(planOf, 'delete-copied-mail') ===
        (hasOther(planOf) &&
          planOf.offered.includes('imap') &&
          planOf.answers.keepMailOn === 'device' &&
          isBackedUp(planOf) &&
          !isShared(planOf)),
    ],
  });
});

describe('a program', () => {
  claimOfEveryPlan({
    'leaves the originals in the mailbox, and catches up where it was switched off': [
      isProgram,
      (planOf) =>
        has(planOf, 'program-keep-originals') &&
        has(planOf, 'program-catch-up') === !isNew(planOf) &&
        has(planOf, 'program-catch-up') === has(planOf, 'program-switch-off'),
    ],
    'has its own mailbox, which people clear under IMAP if it is small': [
      isProgram,
      (planOf) => has(planOf, 'program-room') === (isImap(planOf) && isTight(planOf)),
    ],
  });
});

test('what makes each removal safe, over all plans', () => {
  const safeBy = new Map<StepId, Set<StepId>>();
  for (const steps of everyStepList())
    for (const step of steps)
      if (step.removes) safeBy.set(step.id, new Set([...(safeBy.get(step.id) ?? []), ...step.safeBy]));
  expect(Object.fromEntries([...safeBy].map(([id, steps]) => [id, [...steps].toSorted()]))).toEqual({
    'delete-copied-mail': [
      'check-backup',
      'check-own-folder',
      'compare-counts',
      'copy-server-folders',
      'copy-to-own-folder',
    ],
    'empty-bin': ['ask-the-others', 'look-through-bin'],
    'empty-in-webmail': ['ask-the-others', 'look-through-webmail'],
    'let-copies-go': ['all-arrived', 'ask-the-others', 'back-up', 'check-backup', 'keep-copies'],
    'let-copies-go-main': ['all-arrived', 'ask-the-others', 'back-up', 'check-backup', 'fetch-weekly', 'keep-copies'],
    'program-delete': ['program-own-mailbox', 'program-test'],
    'program-room': ['program-own-mailbox', 'program-test'],
    'remove-pop3-account': [
      'back-up-old-mail',
      'check-forwarded',
      'compare-counts',
      'copy-folders',
      'copy-the-rest',
      'copy-what-fits',
      'if-computer-copy',
      'if-computer-save',
      'if-pop3-copy',
      'if-pop3-save',
      'save-phone-mail',
    ],
  });
});

import { describe, expect, test } from 'vitest';
import { always, claimOfEveryPlan, everyOffer, has, inOrder, lacks, type PlanOf } from '../test/everyPlan.ts';
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
import { keepDays, keepDaysWhenTight, keepDaysWithBackup, leavesMailUnprotected, type Plan, planFor } from './plan.ts';
import type { Removal, StepId } from './stepRow.ts';

// The rules that every plan keeps, for every combination of answers and every server. Claims check plans, steps
// and risks by their ids, never by their words.

const removes = ({ steps }: PlanOf, what: Removal): boolean => steps.some((step) => step.removes === what);
const offers = ({ offered }: PlanOf, protocol: 'imap' | 'pop3'): boolean => offered.includes(protocol);
const keepsOnServer = ({ answers }: PlanOf): boolean =>
  answers.keepMailOn === 'server' || answers.keepMailOn === 'both';
const ownCopyOf = ({ plan }: PlanOf): string | null => (plan.protocol === 'imap' ? plan.ownCopy : null);
const isUnknown = ({ answers }: PlanOf): boolean => answers.current === undefined || answers.current === 'unsure';
const addsAccount = (id: StepId): boolean => id.startsWith('add-');

test('every server is tried', () => {
  expect(everyOffer).toEqual([['imap', 'pop3'], ['imap'], ['pop3'], []]);
});

describe('1: POP3 leaves copies on the server unless space is tight, or mail is to be on a backed-up device', () => {
  const daysOf = (planOf: PlanOf): number | null => {
    if (keepsOnServer(planOf)) return null;
    if (isTight(planOf)) return keepDaysWhenTight;
    return planOf.answers.keepMailOn === 'device' && isBackedUp(planOf) ? keepDaysWithBackup : null;
  };
  claimOfEveryPlan({
    'copies go after some days, later or never': [isPop3, (planOf) => keepDays(planOf.plan) === daysOf(planOf)],
    'mail that should be on the server stays there': [
      (planOf) => isPop3(planOf) && isForPeople(planOf) && keepsOnServer(planOf),
      (planOf) => !removes(planOf, 'server-copies') && !removes(planOf, 'server-mail'),
    ],
    'and if the mailbox is small, the cure is to make room': [
      (planOf) => isPop3(planOf) && isForPeople(planOf) && keepsOnServer(planOf) && isTight(planOf),
      (planOf) => has(planOf, 'look-through-webmail', 'empty-in-webmail'),
    ],
    'on a computer, copies are first kept without an end date': [
      (planOf) => isPop3(planOf) && hasComputer(planOf),
      (planOf) => has(planOf, 'keep-copies'),
    ],
    'a step lets copies go exactly where the plan does': [
      (planOf) => isPop3(planOf) && hasComputer(planOf),
      (planOf) => removes(planOf, 'server-copies') === (daysOf(planOf) !== null),
    ],
    'with several places, only the main computer lets copies go, and the others are told to fetch mail in time': [
      (planOf) => isPop3(planOf) && hasComputer(planOf) && daysOf(planOf) !== null && hasSeveralPlaces(planOf),
      (planOf) =>
        // Beside IMAP there is one POP3 place, unless there may be some already.
        has(planOf, 'imap-in-other-places') && planOf.answers.current !== 'pop3' && !isUnknown(planOf)
          ? has(planOf, 'let-copies-go') && lacks(planOf, 'fetch-weekly', 'let-copies-go-main')
          : has(planOf, 'fetch-weekly', 'let-copies-go-main') && lacks(planOf, 'let-copies-go'),
    ],
    'where there is one computer, nothing is said of others': [
      (planOf) => isPop3(planOf) && hasComputer(planOf) && !hasSeveralPlaces(planOf),
      (planOf) => lacks(planOf, 'fetch-weekly', 'let-copies-go-main'),
    ],
  });
});

describe('2: no step that removes mail comes before the steps that make it safe', () => {
  claimOfEveryPlan({
    'each step that removes something names the steps that make it safe, and they come before it': [
      ({ steps }) => steps.some((step) => step.removes !== null),
      ({ steps, ids }) =>
        steps.every(
          ({ removes: removed, safeBy }, index) =>
            removed === null ||
            (safeBy.length > 0 && safeBy.every((id) => ids.indexOf(id) < index && ids.includes(id))),
        ),
    ],
    'mail leaves the server without a confirmed backup only under POP3 where space is tight': [
      (planOf) => isForPeople(planOf) && !isBackedUp(planOf),
      (planOf) =>
        !removes(planOf, 'server-mail') &&
        (!removes(planOf, 'server-copies') || (isPop3(planOf) && isTight(planOf) && !keepsOnServer(planOf))),
    ],
    'what others read as well is removed only after asking them': [
      (planOf) =>
        isShared(planOf) && planOf.steps.some((step) => step.removes !== null && step.removes !== 'old-account'),
      ({ steps, ids }) =>
        steps.every(
          (step) => step.removes === null || step.removes === 'old-account' || step.safeBy.includes('ask-the-others'),
        ) && ids.filter((id) => id === 'ask-the-others').length === 1,
    ],
    'there is nobody to ask where one person reads': [
      (planOf) => !isShared(planOf),
      (planOf) => lacks(planOf, 'ask-the-others'),
    ],
    'if copies go without a confirmed backup, a backup comes first, then the check that all has arrived': [
      (planOf) => removes(planOf, 'server-copies') && !isBackedUp(planOf),
      (planOf) =>
        has(planOf, 'back-up', 'all-arrived') &&
        ['let-copies-go', 'let-copies-go-main'].includes(planOf.ids.at(-1) ?? '') &&
        inOrder(planOf, 'back-up', 'all-arrived', 'let-copies-go', 'let-copies-go-main') &&
        inOrder(planOf, 'keep-copies', 'all-arrived'),
    ],
    'and choosing such a plan needs an acknowledgement; no other plan does': [
      always,
      (planOf) =>
        leavesMailUnprotected(planOf.plan, planOf.answers) ===
        (isPop3(planOf) && isTight(planOf) && !keepsOnServer(planOf) && !isBackedUp(planOf)),
    ],
  });
});

describe('3: a mirror is not a backup', () => {
  claimOfEveryPlan({
    'no mirror makes anything safe': [
      ({ steps }) => steps.some(({ mirror }) => mirror),
      ({ steps }) => steps.every(({ safeBy }) => steps.every((step) => !step.mirror || !safeBy.includes(step.id))),
    ],
    'a copy for reading offline is a mirror, and no step that saves mail is one': [
      always,
      ({ steps }) =>
        steps.every(
          ({ mirror, purpose }) =>
            !mirror || !(['own-copy', 'backup', 'leave-old', 'room'] as string[]).includes(purpose),
        ),
    ],
    'full and recent mail on a device are set up as mirrors': [
      (planOf) => isImap(planOf) && isForPeople(planOf),
      // A step sets up recent mail only for a slow or paid connection. Otherwise the program's own setting is fine.
      ({ steps, answers }) => steps.filter(({ mirror }) => mirror).length === (answers.offline === 'rarely' ? 0 : 1),
    ],
    'anyone who wants mail on their own device under IMAP gets a local folder, in a backup': [
      (planOf) => isImap(planOf) && hasComputer(planOf) && ['device', 'both'].includes(planOf.answers.keepMailOn ?? ''),
      (planOf) =>
        planOf.steps.some(
          ({ purpose, setting, mirror }) => purpose === 'own-copy' && setting === 'localFolder' && !mirror,
        ) &&
        has(planOf, isBackedUp(planOf) ? 'check-own-folder' : 'back-up-own-folder') &&
        inOrder(planOf, 'copy-to-own-folder', 'check-own-folder', 'back-up-own-folder'),
    ],
    'with only a phone, the folder has to wait, and mail stays on the server until then': [
      (planOf) =>
        isImap(planOf) && hasPhoneOnly(planOf) && ['device', 'both'].includes(planOf.answers.keepMailOn ?? ''),
      (planOf) => has(planOf, 'own-copy-needs-computer') && !removes(planOf, 'server-mail'),
    ],
  });
});

describe('4: a separate copy for people who want one or have no backup; mail is moved only with a backup', () => {
  const expected = ({ answers }: PlanOf): 'none' | 'copy' | 'move' => {
    const { keepMailOn, deviceBackup, serverSpace, mailVolume } = answers;
    if (keepMailOn === 'both') return 'copy';
    if (deviceBackup !== 'yes') return keepMailOn === 'device' ? 'copy' : 'none';
    return keepMailOn === 'device' || (serverSpace === 'tight' && mailVolume !== 'low') ? 'move' : 'none';
  };
  claimOfEveryPlan({
    'the separate copy': [isImap, (planOf) => ownCopyOf(planOf) === expected(planOf)],
    'the offline copy follows the question about reading offline alone': [
      isImap,
      ({ plan, answers }) =>
        plan.protocol === 'imap' &&
        plan.offlineCopy === (answers.offline === 'rarely' || answers.offline === 'metered' ? 'recent' : 'all'),
    ],
    'a computer copies to a folder of its own exactly where the plan says so': [
      (planOf) => isImap(planOf) && hasComputer(planOf),
      (planOf) => has(planOf, 'copy-to-own-folder') === (ownCopyOf(planOf) !== 'none'),
    ],
    'and deletes on the server exactly what it moves, unless others would lose it': [
      (planOf) => isImap(planOf) && hasComputer(planOf),
      (planOf) =>
        removes(planOf, 'server-mail') === (ownCopyOf(planOf) === 'move' && !isShared(planOf)) &&
        has(planOf, 'leave-for-others') === (ownCopyOf(planOf) === 'move' && isShared(planOf)),
    ],
  });
});

describe('5: POP3 is set up on computers', () => {
  const howPhonesRead: readonly StepId[] = ['phones-by-imap', 'phones-in-webmail', 'phone-imap', 'phone-webmail'];
  claimOfEveryPlan({
    'phones read by IMAP where there is IMAP, else in webmail': [
      isPop3,
      (planOf) =>
        planOf.plan.protocol === 'pop3' && planOf.plan.phones === (offers(planOf, 'imap') ? 'imap' : 'webmail'),
    ],
    'a step says how phones read': [
      (planOf) => isPop3(planOf) && isForPeople(planOf),
      (planOf) => {
        const said = planOf.ids.filter((id) => howPhonesRead.includes(id));
        const byImap: StepId = hasPhoneOnly(planOf) ? 'phone-imap' : 'phones-by-imap';
        const inWebmail: StepId = hasPhoneOnly(planOf) ? 'phone-webmail' : 'phones-in-webmail';
        return said.join() === (offers(planOf, 'imap') ? byImap : inWebmail);
      },
    ],
    'a person with a main computer is never told to use POP3 in each place': [
      (planOf) => isPop3(planOf) && planOf.answers.devices === 'one' && !isShared(planOf),
      (planOf) => lacks(planOf, 'add-pop3-each', 'fetch-weekly', 'let-copies-go-main'),
    ],
    'nor is anyone whose devices or team must see the same mail, if there is IMAP': [
      (planOf) =>
        isPop3(planOf) &&
        hasComputer(planOf) &&
        offers(planOf, 'imap') &&
        (planOf.answers.devices === 'in-step' || planOf.answers.sharedMailbox === 'together'),
      (planOf) => lacks(planOf, 'add-pop3-each') && has(planOf, 'imap-in-other-places'),
    ],
    'on a phone alone POP3 waits for a computer: nothing is added, set or let go': [
      (planOf) => isPop3(planOf) && hasPhoneOnly(planOf),
      (planOf) =>
        has(planOf, 'pop3-needs-computer') &&
        !planOf.ids.some(addsAccount) &&
        lacks(planOf, 'keep-copies', 'back-up', 'check-backup') &&
        !removes(planOf, 'server-copies'),
    ],
    'mail that a phone may have fetched by POP3 is saved before the phone gets another way': [
      (planOf) => isPop3(planOf) && isForPeople(planOf) && (planOf.answers.current === 'pop3' || isUnknown(planOf)),
      (planOf) => has(planOf, 'save-phone-mail') && inOrder(planOf, 'save-phone-mail', ...howPhonesRead),
    ],
  });
});

describe('7: a program gets a separate mailbox', () => {
  const isSetUp = ({ answers }: PlanOf): boolean => answers.current !== 'new';
  claimOfEveryPlan({
    'fed by the server, and tested, before anything is set up, moved or deleted': [
      isProgram,
      (planOf) =>
        planOf.ids
          .filter((id) => id !== 'program-keep-originals' && id !== 'program-switch-off')
          .slice(0, 2)
          .join() === 'program-own-mailbox,program-test',
    ],
    'mail stays in the mailbox from the first step on, so that none is missing when the program catches up': [
      isProgram,
      (planOf) => planOf.ids[0] === 'program-keep-originals',
    ],
    'a program that may already fetch mail is switched off next': [
      isProgram,
      (planOf) => (planOf.ids[1] === 'program-switch-off') === isSetUp(planOf),
    ],
    'with IMAP it moves what it has dealt with, and deletes nothing': [
      (planOf) => isProgram(planOf) && isImap(planOf),
      (planOf) => has(planOf, 'program-imap', 'program-move') && lacks(planOf, 'program-delete', 'program-pop3'),
    ],
    'with POP3 it may delete what it has taken, in that mailbox': [
      (planOf) => isProgram(planOf) && isPop3(planOf),
      (planOf) => has(planOf, 'program-pop3', 'program-delete') && lacks(planOf, 'program-imap', 'program-move'),
    ],
    'somebody makes room in it where space is tight': [
      (planOf) => isProgram(planOf) && isImap(planOf),
      (planOf) => has(planOf, 'program-room') === isTight(planOf),
    ],
    'no step for people is among its steps, and none of its steps among theirs': [
      always,
      (planOf) => planOf.ids.every((id) => id.startsWith('program-') === isProgram(planOf)),
    ],
  });
});

describe('8: risks by kind of harm', () => {
  const ranks = ['old-account', 'one-device', 'deletion', 'room', 'other'];
  claimOfEveryPlan({
    'stand worst first': [
      ({ risks }) => risks.length > 1,
      ({ risks }) =>
        risks.every(
          ({ harm }, index) => index === 0 || ranks.indexOf(harm) >= ranks.indexOf(risks[index - 1]?.harm ?? ''),
        ),
    ],
    'an old POP3 account comes first where there is or may be one': [
      always,
      ({ risks, answers }) =>
        (risks[0]?.id === 'old-account') === (answers.current === 'pop3' || answers.current === 'unsure'),
    ],
    'every plan has something to watch out for': [always, ({ risks }) => risks.length > 0],
  });
});

test('a plan follows the effective answers, and ignores unknown ones', () => {
  const plan: Plan = planFor('pop3', { devices: 'one', keepMailOn: 'device', deviceBackup: 'yes', current: 'new' });
  expect(plan).toEqual({ protocol: 'pop3', serverCopies: { keepDays: 30 }, phones: 'imap', move: 'add' });
});

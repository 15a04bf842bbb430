import { describe, expect, test } from 'vitest';
import { claimOfEveryPlan, everyStepList, type PlanOf } from '../test/everyPlan.ts';
import {
  hasComputer,
  hasPhoneOnly,
  hasSeveralPlaces,
  isBackedUp,
  isForPeople,
  isProgram,
  isShared,
} from '../test/person.ts';
import { type Plan, type Protocol, planFor } from './plan.ts';
import { type PlanStep, planSteps, type StepId } from './planSteps.ts';
import type { Answers } from './questions.ts';
import type { Situation } from './situation.ts';
import type { Presence, Removal } from './stepRow.ts';

const idsFor = (protocol: Protocol, answers: Answers, situation?: Situation): readonly StepId[] =>
  planSteps(planFor(protocol, answers, situation), answers, situation).map(({ id }) => id);
const stepOf = (planOf: Pick<PlanOf, 'steps'>, what: Removal): PlanStep | undefined =>
  planOf.steps.find(({ removes }) => removes === what);
const removes =
  (what: Removal) =>
  (planOf: PlanOf): boolean =>
    stepOf(planOf, what) !== undefined;
/** Whether the step that removes `what` is made safe by one step at least of each group. */
const isSafeBy =
  (what: Removal, ...groups: readonly (readonly StepId[])[]) =>
  (planOf: PlanOf): boolean =>
    groups.every((group) => group.some((id) => stepOf(planOf, what)?.safeBy.includes(id)));

test('there are some hundreds of lists of steps', () => {
  expect(everyStepList().length).toBeGreaterThan(300);
});

describe('what removes', () => {
  claimOfEveryPlan({
    'copies on the server: after a step keeps them, the mail is in a backup and all has arrived': [
      removes('server-copies'),
      isSafeBy('server-copies', ['keep-copies'], ['back-up', 'check-backup'], ['all-arrived']),
    ],
    'the old account: after saving, copying and comparing': [
      removes('old-account'),
      isSafeBy(
        'old-account',
        ['back-up-old-mail', 'save-phone-mail', 'if-pop3-save'],
        ['copy-folders', 'copy-what-fits', 'save-phone-mail', 'if-pop3-copy', 'if-pop3-save'],
        ['compare-counts', 'check-forwarded'],
      ),
    ],
    'the old account on a computer: after copying folder by folder, too': [
      (planOf) => removes('old-account')(planOf) && hasComputer(planOf),
      isSafeBy('old-account', ['copy-folders', 'copy-what-fits', 'if-pop3-copy'], ['check-forwarded']),
    ],
    'mail on the server that people read: after copying it and checking the copy in the backup': [
      (planOf) => removes('server-mail')(planOf) && isForPeople(planOf),
      (planOf) =>
        isBackedUp(planOf) &&
        isSafeBy(
          'server-mail',
          ['copy-to-own-folder', 'copy-server-folders'],
          ['check-own-folder', 'compare-counts'],
          ['check-own-folder', 'check-backup'],
        )(planOf),
    ],
    'mail in the mailbox of a program: after the server makes copies and a test has shown it': [
      (planOf) => removes('server-mail')(planOf) && isProgram(planOf),
      isSafeBy('server-mail', ['program-own-mailbox'], ['program-test']),
    ],
    'what is in the bin: after a look through it': [
      removes('bin'),
      isSafeBy('bin', ['look-through-bin', 'look-through-webmail']),
    ],
    'mail that others read, too: after asking them': [
      (planOf) => isShared(planOf) && (removes('server-mail')(planOf) || removes('server-copies')(planOf)),
      (planOf) =>
        [stepOf(planOf, 'server-mail'), stepOf(planOf, 'server-copies')].every(
          (step) => !step || step.safeBy.includes('ask-the-others'),
        ),
    ],
  });
});

describe('no step takes for granted what this person does not have', () => {
  const hasIt: Readonly<Record<Presence, (planOf: PlanOf) => boolean>> = {
    phone: hasPhoneOnly,
    computer: hasComputer,
    'several-places': hasSeveralPlaces,
    backup: isBackedUp,
    'pop3-account': ({ answers }) => answers.current === 'pop3',
    'imap-account': ({ answers }) => answers.current === 'imap',
    program: isProgram,
  };
  const takes = ({ steps }: PlanOf, presence: Presence): boolean =>
    steps.some(({ takesForGranted }) => takesForGranted.includes(presence));
  claimOfEveryPlan(
    Object.fromEntries(
      Object.entries(hasIt).map(([presence, has]) => [
        presence,
        [(planOf: PlanOf) => takes(planOf, presence as Presence), has] as const,
      ]),
    ),
  );
});

describe('nothing is told twice', () => {
  const count = (steps: readonly PlanStep[], is: (step: PlanStep) => boolean): number => steps.filter(is).length;
  const once: Readonly<Record<string, (step: PlanStep) => boolean>> = {
    'a way to get the protocol': ({ id }) => /^(add-|stay-|program-imap$|program-pop3$)/.test(id),
    'what is kept on a device for reading offline': ({ mirror }) => mirror,
    'the folder for sent mail': ({ purpose }) => purpose === 'sent',
    'the backup of the computer': ({ purpose }) => purpose === 'backup',
    'the backup of the own folder': ({ id }) => /^(back-up|check)-own-folder$/.test(id),
    'how a phone reads': ({ id }) => /^(phones-by-imap$|phones-in-webmail$|phone-imap$|phone-webmail$)/.test(id),
    'when copies go': ({ removes: what }) => what === 'server-copies',
    'what to do with an account that is gone': ({ id }) => /-is-gone$/.test(id),
    'how to copy from the old account': ({ id }) =>
      /^(copy-folders|copy-what-|copy-server-folders|if-pop3-copy)/.test(id),
  };
  test.each(Object.entries(once))('%s', (_, is) => {
    expect(everyStepList().some((steps) => steps.some(is))).toBe(true);
    expect(everyStepList().filter((steps) => count(steps, is) > 1)).toEqual([]);
  });

  test('a step', () => {
    expect(everyStepList().filter((steps) => new Set(steps.map(({ id }) => id)).size < steps.length)).toEqual([]);
  });

  test('a setting, for one purpose', () => {
    const doubled = everyStepList().filter((steps) => {
      const settings = steps.flatMap(({ purpose, setting }) => (setting ? [`${purpose} ${setting}`] : []));
      return new Set(settings).size < settings.length;
    });
    expect(doubled).toEqual([]);
  });
});

describe('for these people', () => {
  test.each<[string, Protocol, Answers, Situation | undefined, readonly StepId[]]>([
    [
      'a new mailbox on a phone',
      'imap',
      { devices: 'phone', current: 'new' },
      undefined,
      ['add-imap-phone', 'keep-offline-phone', 'sent-folder'],
    ],
    [
      'a phone that left POP3 behind',
      'imap',
      { devices: 'phone', current: 'pop3', offline: 'metered', serverSpace: 'ample' },
      undefined,
      [
        'stop-checking',
        'save-phone-mail',
        'if-computer-save',
        'look-in-webmail',
        'add-imap-beside',
        'big-mail-on-demand',
        'if-computer-copy',
        'compare-counts',
        'check-forwarded',
        'keep-recent',
        'sent-folder',
        'remove-pop3-account',
      ],
    ],
    [
      'a computer with POP3 in a small mailbox, to IMAP on all devices, with old mail filed on the computer',
      'imap',
      { devices: 'in-step', keepMailOn: 'device', serverSpace: 'tight', deviceBackup: 'yes', current: 'pop3' },
      undefined,
      [
        'stop-checking',
        'back-up-old-mail',
        'save-phone-mail',
        'look-in-webmail',
        'check-room',
        'add-imap-beside',
        'copy-what-fits',
        'copy-the-rest',
        'compare-counts',
        'check-forwarded',
        'same-steps-elsewhere',
        'keep-offline',
        'sent-folder',
        'copy-to-own-folder',
        'check-own-folder',
        'delete-copied-mail',
        'look-through-bin',
        'empty-bin',
        'remove-pop3-account',
      ],
    ],
    [
      'POP3 that the server no longer has',
      'imap',
      { devices: 'one', current: 'pop3', serverSpace: 'ample' },
      { offered: ['imap'] },
      [
        'pop3-is-gone',
        'back-up-old-mail',
        'save-phone-mail',
        'look-in-webmail',
        'add-imap-beside',
        'copy-what-is-left',
        'copy-from-own-folder',
        'ask-for-the-rest',
        'compare-counts',
        'check-forwarded',
        'keep-offline',
        'sent-folder',
      ],
    ],
    [
      'IMAP everywhere, by several people who each want their own copy',
      'imap',
      { sharedMailbox: 'separately', keepMailOn: 'both', serverSpace: 'tight', offline: 'rarely', current: 'imap' },
      undefined,
      [
        'stay-imap',
        'sent-folder',
        'copy-to-own-folder',
        'back-up-own-folder',
        'second-mailbox',
        'ask-the-others',
        'look-through-bin',
        'empty-bin',
      ],
    ],
    [
      'nothing known, to IMAP',
      'imap',
      {},
      undefined,
      [
        'look-up-type',
        'keep-old-account',
        'if-pop3-save',
        'add-imap-missing',
        'if-pop3-copy',
        'copy-the-rest',
        'compare-counts',
        'check-forwarded',
        'keep-offline',
        'sent-folder',
        'remove-pop3-account',
      ],
    ],
    [
      'a phone, of whose account nothing is known, that wants a copy of its own',
      'imap',
      { devices: 'phone', keepMailOn: 'both' },
      { offered: ['imap'] },
      [
        'look-up-type',
        'keep-old-account',
        'if-pop3-save',
        'add-imap-missing',
        'if-computer-copy',
        'compare-counts',
        'check-forwarded',
        'keep-offline-phone',
        'sent-folder',
        'second-mailbox',
        'own-copy-needs-computer',
      ],
    ],
    [
      'a new mailbox on one computer that is backed up',
      'pop3',
      { devices: 'one', keepMailOn: 'device', deviceBackup: 'yes', offline: 'metered', current: 'new' },
      undefined,
      [
        'copy-to-inbox',
        'add-pop3-computer',
        'keep-copies',
        'phones-by-imap',
        'phones-with-care',
        'check-backup',
        'all-arrived',
        'let-copies-go',
      ],
    ],
    [
      'a new, small mailbox in several places, each on its own, with no backup and no IMAP',
      'pop3',
      { devices: 'separate', serverSpace: 'tight', current: 'new' },
      { offered: ['pop3'] },
      [
        'copy-to-inbox',
        'add-pop3-each',
        'keep-copies',
        'no-server-deletes',
        'phones-in-webmail',
        'phones-with-care',
        'back-up',
        'look-through-webmail',
        'empty-in-webmail',
        'ask-for-room',
        'all-arrived',
        'fetch-weekly',
        'let-copies-go-main',
      ],
    ],
    [
      'places that must match, to POP3 all the same',
      'pop3',
      { devices: 'in-step', offline: 'metered', current: 'new' },
      undefined,
      [
        'copy-to-inbox',
        'add-pop3-computer',
        'keep-copies',
        'no-server-deletes',
        'imap-in-other-places',
        'phones-by-imap',
        'phones-with-care',
        'back-up',
      ],
    ],
    [
      'places that must match, where there is POP3 alone',
      'pop3',
      { devices: 'in-step', current: 'new' },
      { offered: ['pop3'] },
      [
        'copy-to-inbox',
        'add-pop3-each',
        'keep-copies',
        'no-server-deletes',
        'phones-in-webmail',
        'phones-with-care',
        'back-up',
      ],
    ],
    [
      'a computer with IMAP, to POP3, with mail kept on the server',
      'pop3',
      { devices: 'one', keepMailOn: 'server', deviceBackup: 'yes', current: 'imap' },
      undefined,
      [
        'keep-imap-account',
        'imap-can-stay',
        'copy-server-folders',
        'compare-counts',
        'check-backup',
        'add-pop3-beside',
        'keep-copies',
        'no-server-deletes',
        'phones-by-imap',
        'phones-with-care',
      ],
    ],
    [
      'IMAP that the server no longer has, on a phone alone',
      'pop3',
      { devices: 'phone', current: 'imap' },
      { offered: ['pop3'] },
      ['pop3-needs-computer', 'phone-webmail', 'imap-is-gone', 'forward-what-is-left', 'ask-for-the-rest'],
    ],
    [
      'IMAP that the server no longer has, on a computer',
      'pop3',
      { devices: 'one', current: 'imap' },
      { offered: ['pop3'] },
      [
        'imap-is-gone',
        'copy-what-is-left',
        'ask-for-the-rest',
        'compare-counts',
        'back-up',
        'add-pop3-beside',
        'keep-copies',
        'phones-in-webmail',
        'phones-with-care',
      ],
    ],
    [
      'POP3 that stays, on a computer',
      'pop3',
      { devices: 'one', sharedMailbox: 'no', current: 'pop3' },
      undefined,
      [
        'stay-pop3',
        'back-up',
        'keep-copies',
        'pop3-elsewhere',
        'save-phone-mail',
        'check-forwarded',
        'phones-by-imap',
        'phones-with-care',
      ],
    ],
    [
      'POP3 on a phone, where it stays until there is a computer',
      'pop3',
      { devices: 'phone', offline: 'metered', current: 'pop3' },
      undefined,
      ['pop3-needs-computer', 'phone-keep-pop3', 'save-phone-mail', 'check-forwarded', 'phone-imap'],
    ],
    [
      'the same where there is no IMAP: a size limit is of no use in webmail',
      'pop3',
      { devices: 'phone', offline: 'metered', current: 'pop3' },
      { offered: ['pop3'] },
      ['pop3-needs-computer', 'phone-keep-pop3', 'save-phone-mail', 'check-forwarded', 'phone-webmail'],
    ],
    [
      'a team whose member has a phone only, where there is POP3 alone',
      'pop3',
      { devices: 'phone', sharedMailbox: 'together', serverSpace: 'tight', current: 'new' },
      { offered: ['pop3'] },
      ['pop3-needs-computer', 'phone-webmail', 'ask-the-others', 'look-through-webmail', 'empty-in-webmail'],
    ],
    [
      'nothing known, to POP3',
      'pop3',
      {},
      undefined,
      [
        'look-up-type',
        'keep-any-account',
        'if-imap-copy',
        'compare-counts',
        'copy-to-inbox',
        'back-up',
        'add-pop3-missing',
        'keep-copies',
        'no-server-deletes',
        'save-phone-mail',
        'check-forwarded',
        'phones-by-imap',
        'phones-with-care',
      ],
    ],
    [
      'a program that fetches by POP3, to IMAP in a small mailbox',
      'imap',
      { sharedMailbox: 'program', devices: 'phone', serverSpace: 'tight', current: 'pop3' },
      undefined,
      [
        'program-keep-originals',
        'program-switch-off',
        'program-own-mailbox',
        'program-test',
        'program-imap',
        'program-move',
        'program-catch-up',
        'program-room',
      ],
    ],
    [
      'a program where there is POP3 alone',
      'pop3',
      { sharedMailbox: 'program', serverSpace: 'tight', current: 'new' },
      { offered: ['pop3'] },
      ['program-keep-originals', 'program-own-mailbox', 'program-test', 'program-pop3', 'program-delete'],
    ],
  ])('%s', (_, protocol, answers, situation, ids) => {
    expect(idsFor(protocol, answers, situation)).toEqual(ids);
  });
});

describe('a step as data', () => {
  test('has a purpose, a setting, what it removes, what makes that safe and what it takes for granted', () => {
    const answers: Answers = { devices: 'one', serverSpace: 'tight', current: 'new' };
    const steps = planSteps(planFor('pop3', answers), answers);
    expect(steps.at(-1)).toEqual({
      id: 'let-copies-go',
      purpose: 'copies',
      setting: 'keepDays',
      removes: 'server-copies',
      safeBy: ['keep-copies', 'back-up', 'all-arrived'],
      mirror: false,
      takesForGranted: ['computer'],
    });
    expect(steps.find(({ id }) => id === 'empty-in-webmail')).toEqual({
      id: 'empty-in-webmail',
      purpose: 'room',
      setting: null,
      removes: 'bin',
      safeBy: ['look-through-webmail'],
      mirror: false,
      takesForGranted: [],
    });
  });

  test('one that removes nothing has nothing to be made safe by', () => {
    const kept = everyStepList().flatMap((steps) => steps.filter((step) => step.removes === null));
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter(({ safeBy }) => safeBy.length > 0)).toEqual([]);
  });

  test('each names the setting that it is about', () => {
    const settings = new Map(
      everyStepList().flatMap((steps) => steps.flatMap(({ id, setting }) => (setting ? [[id, setting] as const] : []))),
    );
    expect(Object.fromEntries([...settings].toSorted())).toEqual({
      'big-mail-on-demand': 'sizeLimit',
      'copy-server-folders': 'localFolder',
      'copy-to-own-folder': 'localFolder',
      'copy-the-rest': 'localFolder',
      'copy-what-is-left': 'localFolder',
      'if-imap-copy': 'localFolder',
      'keep-copies': 'serverCopies',
      'keep-offline': 'fullCopy',
      'keep-offline-phone': 'fullCopy',
      'keep-old-account': 'checkMail',
      'keep-recent': 'recentCopy',
      'let-copies-go': 'keepDays',
      'let-copies-go-main': 'keepDays',
      'no-server-deletes': 'serverDeletes',
      'phone-keep-pop3': 'serverCopies',
      'sent-folder': 'sentFolder',
      'stop-checking': 'checkMail',
    });
  });

  test('the same purpose is never given to one name twice', () => {
    const purposes = new Map<string, Set<string>>();
    for (const steps of everyStepList())
      for (const { id, purpose } of steps) purposes.set(id, (purposes.get(id) ?? new Set()).add(purpose));
    expect([...purposes].filter(([, given]) => given.size > 1)).toEqual([]);
  });
});

describe('a plan that is not that of the answers', () => {
  test('the other way beside devices that match takes nothing from the server', () => {
    const answers: Answers = { devices: 'in-step', serverSpace: 'tight', current: 'new' };
    const plan: Plan = { ...planFor('pop3', answers), serverCopies: 'keep' } as Plan;
    const steps = planSteps(plan, answers);
    expect(steps.filter(({ removes: what }) => what !== null).map(({ id }) => id)).toEqual(['empty-in-webmail']);
    expect(steps.map(({ id }) => id)).toContain('imap-in-other-places');
  });

  test('what is no answer counts as open', () => {
    const odd = { devices: 'tablet', pets: 'cat' } as unknown as Answers;
    expect(planSteps(planFor('imap', odd), odd)).toEqual(planSteps(planFor('imap', {}), {}));
  });
});

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
import { type Plan, planFor } from './plan.ts';
import { type PlanStep, planSteps } from './planSteps.ts';
import type { Answers } from './questions.ts';
import type { Presence, Removal, StepId } from './stepRow.ts';

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

test('there are hundreds of lists of steps', () => {
  expect(everyStepList().length).toBeGreaterThan(300);
});

describe('a step that removes', () => {
  claimOfEveryPlan({
    'copies on the server: after steps to keep them, to back up the mail and to check that all has arrived': [
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

describe('no step assumes anything that this person does not have', () => {
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

describe('nothing is repeated', () => {
  const count = (steps: readonly PlanStep[], is: (step: PlanStep) => boolean): number => steps.filter(is).length;
  const once: Readonly<Record<string, (step: PlanStep) => boolean>> = {
    'a way to get the protocol': ({ id }) => /^(add-|stay-|program-imap$|program-pop3$)/.test(id),
    'what is kept on a device for reading offline': ({ mirror }) => mirror,
    'the folder for sent mail': ({ purpose }) => purpose === 'sent',
    'the backup of the computer': ({ purpose }) => purpose === 'backup',
    'the backup of the folder with the separate copy': ({ id }) => /^(back-up|check)-own-folder$/.test(id),
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

  test('a step that removes nothing has no steps that make it safe', () => {
    const kept = everyStepList().flatMap((steps) => steps.filter((step) => step.removes === null));
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter(({ safeBy }) => safeBy.length > 0)).toEqual([]);
  });

  test('a step has the same purpose in every list', () => {
    const purposes = new Map<string, Set<string>>();
    for (const steps of everyStepList())
      for (const { id, purpose } of steps) purposes.set(id, (purposes.get(id) ?? new Set()).add(purpose));
    expect([...purposes].filter(([, given]) => given.size > 1)).toEqual([]);
  });
});

describe('a plan that does not follow from the answers', () => {
  test('the other way for synchronized devices removes nothing from the server but the bin', () => {
    const answers: Answers = { devices: 'in-step', serverSpace: 'tight', current: 'new' };
    const plan: Plan = { ...planFor('pop3', answers), serverCopies: 'keep' } as Plan;
    const steps = planSteps(plan, answers);
    expect(steps.filter(({ removes: what }) => what !== null).map(({ id }) => id)).toEqual(['empty-in-webmail']);
    expect(steps.map(({ id }) => id)).toContain('imap-in-other-places');
  });

  test('an invalid answer counts as open', () => {
    const odd = { devices: 'tablet', pets: 'cat' } as unknown as Answers;
    expect(planSteps(planFor('imap', odd), odd)).toEqual(planSteps(planFor('imap', {}), {}));
  });
});

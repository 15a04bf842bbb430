import { describe, expect, test } from 'vitest';
import { counterexamples, everyNeed } from '../test/everyAnswers.ts';
import { claimOfEveryPlan, everyRiskList, type PlanOf } from '../test/everyPlan.ts';
import {
  hasComputer,
  hasPhoneOnly,
  hasSeveralPlaces,
  isBackedUp,
  isForPeople,
  isImap,
  isPop3,
  isProgram,
  isTight,
} from '../test/person.ts';
import { keepDays, planFor } from './plan.ts';
import type { Protocol } from './protocols.ts';
import type { Answers } from './questions.ts';
import { type Harm, type RiskId, risksOf } from './risks.ts';
import type { Situation } from './situation.ts';

const has = ({ risks }: PlanOf, ...wanted: readonly RiskId[]): boolean =>
  wanted.every((id) => risks.some((risk) => risk.id === id));
const ofHarm = ({ risks }: PlanOf, harm: Harm): string =>
  risks
    .filter((risk) => risk.harm === harm)
    .map(({ id }) => id)
    .join();
const idsFor = (protocol: Protocol, answers: Answers, situation?: Situation): readonly RiskId[] =>
  risksOf(planFor(protocol, answers, situation), answers, situation).map(({ id }) => id);

describe('an old POP3 account', () => {
  const asked = (answers: Answers, stepsUnasked?: boolean): boolean =>
    (['imap', 'pop3'] as const).every((protocol) =>
      risksOf(planFor(protocol, answers), answers, {}, stepsUnasked === undefined ? {} : { stepsUnasked }).some(
        ({ id }) => id === 'old-account',
      ),
    );

  test('while the question is open, counts only if steps are shown without asking, and then comes first', () => {
    expect(asked({})).toBe(false);
    expect(asked({}, false)).toBe(false);
    expect(asked({}, true)).toBe(true);
    expect(
      counterexamples(
        (answers) => risksOf(planFor('imap', answers), answers, {}, { stepsUnasked: true })[0]?.id !== 'old-account',
        everyNeed,
      ),
    ).toEqual([]);
  });

  test.each<[Answers['current'], boolean]>([
    ['pop3', true],
    ['unsure', true],
    ['imap', false],
    ['new', false],
  ])('%s: %s, however the steps are shown', (current, counts) => {
    for (const stepsUnasked of [undefined, false, true])
      expect(asked({ current } as Answers, stepsUnasked)).toBe(counts);
  });
});

describe('mail on one device', () => {
  claimOfEveryPlan({
    'under POP3 on computers there is one such risk: older mail if copies go without a backup, otherwise mail that never was on the server':
      [
        (planOf) => isPop3(planOf) && hasComputer(planOf),
        (planOf) => {
          const unsaved = keepDays(planOf.plan) !== null && !isBackedUp(planOf);
          const rest: RiskId = hasSeveralPlaces(planOf) ? 'sent-here-only' : 'here-only';
          return ofHarm(planOf, 'one-device') === (unsaved ? 'older-mail' : rest);
        },
      ],
    'on a phone alone the phone is the risk, under POP3 and for anyone who wants mail only on their device': [
      hasPhoneOnly,
      (planOf) =>
        ofHarm(planOf, 'one-device') === (isPop3(planOf) || planOf.answers.keepMailOn === 'device' ? 'phone-only' : ''),
    ],
    'IMAP on computers has none, and neither has a program': [
      (planOf) => isProgram(planOf) || (isImap(planOf) && hasComputer(planOf)),
      (planOf) => ofHarm(planOf, 'one-device') === '',
    ],
  });
});

describe('a deletion that reaches all', () => {
  claimOfEveryPlan({
    'under IMAP there is one, which depends on the places': [
      (planOf) => isImap(planOf) && isForPeople(planOf),
      (planOf) => {
        const { plan, answers } = planOf;
        const hasFolder = plan.protocol === 'imap' && plan.ownCopy !== 'none' && hasComputer(planOf);
        if (!hasSeveralPlaces(planOf))
          return (
            ofHarm(planOf, 'deletion') ===
            (hasComputer(planOf) && !hasFolder ? 'deleting-without-copy' : 'deleting-on-server')
          );
        if (answers.sharedMailbox === 'separately') return ofHarm(planOf, 'deletion') === 'deleting-for-people';
        return ofHarm(planOf, 'deletion') === (hasFolder ? 'deleting-beside-copy' : 'deleting-everywhere');
      },
    ],
    'only people with a full set each are told that a program with POP3 can take mail from the others': [
      (planOf) => isPop3(planOf) && isForPeople(planOf),
      (planOf) =>
        ofHarm(planOf, 'deletion') ===
        (hasComputer(planOf) && planOf.answers.sharedMailbox === 'separately' ? 'removing-for-people' : ''),
    ],
    'a program has a risk of its own': [isProgram, (planOf) => ofHarm(planOf, 'deletion') === 'program-deletes'],
  });
});

describe('room', () => {
  claimOfEveryPlan({
    'is short where the mailbox is small or nearly full, and copies stay on the server': [
      (planOf) => isTight(planOf) && (isImap(planOf) || hasPhoneOnly(planOf) || keepDays(planOf.plan) === null),
      (planOf) => ofHarm(planOf, 'room') !== '',
    ],
    'is made under IMAP after mail is copied; either a step or the cure says so': [
      (planOf) => isImap(planOf) && isTight(planOf) && isForPeople(planOf),
      (planOf) => {
        const mustCopy = hasComputer(planOf) && !planOf.ids.includes('copy-to-own-folder');
        return ofHarm(planOf, 'room') === (mustCopy ? 'full-before-copy' : 'full-imap');
      },
    ],
    'may be short under POP3 that leaves copies, unless there is plenty': [
      (planOf) => isPop3(planOf) && hasComputer(planOf) && keepDays(planOf.plan) === null,
      (planOf) => has(planOf, 'full-copies') === (planOf.answers.serverSpace !== 'ample'),
    ],
    'is no risk if there is plenty': [
      ({ answers }) => answers.serverSpace === 'ample',
      (planOf) => ofHarm(planOf, 'room') === '',
    ],
    'is no risk if nothing is said of it, except for copies of POP3': [
      (planOf) => (isImap(planOf) || !hasComputer(planOf)) && planOf.answers.serverSpace === undefined,
      (planOf) => ofHarm(planOf, 'room') === '',
    ],
  });
});

describe('the rest', () => {
  claimOfEveryPlan({
    'only the inbox comes down, wherever POP3 is set up': [
      always,
      (planOf) => has(planOf, 'inbox-only') === (isPop3(planOf) && hasComputer(planOf)),
    ],
    'places that should match differ under POP3': [
      (planOf) => planOf.answers.devices === 'in-step' && isForPeople(planOf),
      (planOf) => has(planOf, 'places-differ') === isPop3(planOf),
    ],
    'a team sees too little under POP3, and too much under IMAP': [
      (planOf) => planOf.answers.sharedMailbox === 'together',
      (planOf) =>
        has(planOf, 'team-reads') === isImap(planOf) &&
        has(planOf, 'team-sees-nothing') === (isPop3(planOf) && hasComputer(planOf)),
    ],
    'nobody else is told of teams or of places that should match': [
      ({ answers }) => answers.sharedMailbox !== 'together' && answers.devices !== 'in-step',
      (planOf) => !has(planOf, 'team-reads') && !has(planOf, 'team-sees-nothing') && !has(planOf, 'places-differ'),
    ],
    'POP3 takes every mail whole, which counts on a slow line': [
      (planOf) => isPop3(planOf) && hasComputer(planOf),
      (planOf) => has(planOf, 'whole-messages') === (planOf.answers.offline === 'metered'),
    ],
    'anyone who does not want mail with the provider is told that it stays until there is a backup': [
      (planOf) => isImap(planOf) && hasComputer(planOf),
      (planOf) =>
        has(planOf, 'stays-with-provider') === (planOf.answers.keepMailOn === 'device' && !isBackedUp(planOf)),
    ],
    'the same under POP3, unless room is short': [
      (planOf) => isPop3(planOf) && isForPeople(planOf),
      (planOf) =>
        has(planOf, 'copies-stay') ===
        (hasComputer(planOf) && planOf.answers.keepMailOn === 'device' && !isBackedUp(planOf) && !isTight(planOf)),
    ],
  });
});

test('every risk has one of the five kinds of harm, and every kind is used', () => {
  const harms = new Set<Harm>(everyRiskList().flatMap((risks) => risks.map(({ harm }) => harm)));
  expect([...harms].sort()).toEqual(['deletion', 'old-account', 'one-device', 'other', 'room']);
});

describe('no two risks have the same cure', () => {
  test('so no list repeats a cure', () => {
    expect(everyRiskList().filter((risks) => new Set(risks.map(({ id }) => id)).size < risks.length)).toEqual([]);
  });

  test.each<Harm>(['old-account', 'one-device', 'deletion', 'room'])(
    'and a list has at most one risk of the kind %s',
    (harm) => {
      expect(everyRiskList().some((risks) => risks.some((risk) => risk.harm === harm))).toBe(true);
      expect(everyRiskList().filter((risks) => risks.filter((risk) => risk.harm === harm).length > 1)).toEqual([]);
    },
  );

  test('no cure is a step that sets up a mirror, because a mirror prevents no loss', () => {
    const ids: readonly string[] = everyRiskList().flatMap((risks) => risks.map(({ id }) => id));
    expect(ids.filter((id) => id.startsWith('keep-'))).toEqual([]);
  });
});

describe('for these people', () => {
  test.each<[string, Protocol, Answers, Situation | undefined, readonly RiskId[]]>([
    ['nothing known, to IMAP', 'imap', {}, undefined, ['deleting-everywhere']],
    [
      'an old POP3 account on a small mailbox',
      'imap',
      { devices: 'one', serverSpace: 'tight', current: 'pop3' },
      undefined,
      ['old-account', 'deleting-without-copy', 'full-before-copy'],
    ],
    [
      'POP3 in a small mailbox without a backup',
      'pop3',
      { devices: 'one', serverSpace: 'tight', offline: 'metered', current: 'new' },
      undefined,
      ['older-mail', 'kept-by-law', 'inbox-only', 'whole-messages'],
    ],
    [
      'a team with POP3 alone',
      'pop3',
      { devices: 'in-step', sharedMailbox: 'together', current: 'new' },
      { offered: ['pop3'] },
      ['sent-here-only', 'full-copies', 'inbox-only', 'places-differ', 'team-sees-nothing'],
    ],
    [
      'a phone on a small mailbox with POP3 alone',
      'pop3',
      { devices: 'phone', serverSpace: 'tight', current: 'new' },
      { offered: ['pop3'] },
      ['phone-only', 'full-imap'],
    ],
    [
      'a ticket system on a small mailbox',
      'imap',
      { sharedMailbox: 'program', serverSpace: 'tight', current: 'unsure' },
      undefined,
      ['old-account', 'program-deletes', 'full-program'],
    ],
    [
      'mail that should leave the server, without a backup',
      'imap',
      { devices: 'in-step', keepMailOn: 'device', current: 'imap' },
      undefined,
      ['deleting-beside-copy', 'stays-with-provider'],
    ],
  ])('%s', (_, protocol, answers, situation, ids) => {
    expect(idsFor(protocol, answers, situation)).toEqual(ids);
  });
});

function always(): boolean {
  return true;
}

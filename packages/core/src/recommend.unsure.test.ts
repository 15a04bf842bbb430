import { describe, expect, test } from 'vitest';
import { counterexamples, everyNeed, everyUnsure, representativeOf, thinned } from '../test/everyAnswers.ts';
import { type Plan, planFor, samePlan } from './plan.ts';
import { planSteps } from './planSteps.ts';
import { type Protocol, protocols } from './protocols.ts';
import { type Answers, questions } from './questions.ts';
import { recommend } from './recommend.ts';
import { risksOf } from './risks.ts';
import type { Situation } from './situation.ts';

// Some answers represent others. Other tests try only these representatives, because the tests here show that all
// others give the same result.

type Rows = readonly { readonly id: string }[];

interface SetUp {
  readonly plan: Plan;
  readonly steps: Rows;
  readonly risks: Rows;
}

function setUp(protocol: Protocol, answers: Answers, situation?: Situation): SetUp {
  const plan = planFor(protocol, answers, situation);
  return { plan, steps: planSteps(plan, answers, situation), risks: risksOf(plan, answers, situation) };
}

function isSameList(one: Rows, other: Rows): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

function isSameSetUp(one: SetUp, other: SetUp): boolean {
  return samePlan(one.plan, other.plan) && isSameList(one.steps, other.steps) && isSameList(one.risks, other.risks);
}

/** A set-up without the risk of an old account, which anyone who answers `unsure` may have. */
function withoutOldAccount({ risks, ...rest }: SetUp): SetUp {
  return { ...rest, risks: risks.filter(({ id }) => id !== 'old-account') };
}

const currents = ['new', 'imap', 'pop3', 'unsure'] as const;

/** The part of a recommendation that says which protocol suits, how well, and why. */
function adviceOn(answers: Answers): string {
  const { protocol, strength, balance, reasons, tradeoffs } = recommend(answers);
  return JSON.stringify([protocol, strength, balance, reasons, tradeoffs]);
}

describe('unsure has the same effect as an open question', () => {
  test.skipIf(thinned)('in all combinations', () => {
    let combinations = 0;
    for (const [, unsure] of everyUnsure()) combinations += 1 + unsure.length;
    // Each answer, `unsure`, and open.
    expect(combinations).toBe(questions.reduce((product, { answers }) => product * (answers.length + 2), 1));
  });

  test('protocol, strength, reasons and trade-offs', () => {
    const broken: Answers[] = [];
    for (const [open, unsure] of everyUnsure()) {
      // Today's set-up changes none of these, as a later test shows. Without any answer there is no recommendation yet.
      if (open.current) continue;
      const advice = adviceOn(Object.keys(open).length === 0 ? { devices: 'unsure' } : open);
      broken.push(...unsure.filter((answers) => !answers.current && adviceOn(answers) !== advice));
    }
    expect(broken.slice(0, 5)).toEqual([]);
  });

  test.each(protocols)('plan, steps and risks of %s, except for a possible old account', (protocol) => {
    const broken: Answers[] = [];
    for (const [open, unsure] of everyUnsure()) {
      const expected = setUp(protocol, open);
      for (const answers of unsure) {
        const here = setUp(protocol, answers);
        if (!isSameSetUp(answers.current === 'unsure' ? withoutOldAccount(here) : here, expected)) broken.push(answers);
      }
    }
    expect(broken.slice(0, 5)).toEqual([]);
  });
});

test('the set-up of today does not change the recommended protocol', () => {
  expect(
    counterexamples((answers) => {
      if (Object.keys(answers).length === 0) return false;
      const advice = adviceOn(answers);
      return currents.some((current) => adviceOn({ ...answers, current }) !== advice);
    }, everyNeed),
  ).toEqual([]);
});

describe('plans, steps and risks treat some answers like an open question', () => {
  test.each<[Protocol, readonly Protocol[]]>([
    ['imap', ['imap', 'pop3']],
    ['pop3', ['imap', 'pop3']],
    ['imap', ['imap']],
    ['pop3', ['pop3']],
  ])('%s, offered: %s', (protocol, offered) => {
    // A representative has a lower number than those that it stands for.
    const setUps = new Map<number, SetUp>();
    expect(
      counterexamples((answers, number) => {
        const here = setUp(protocol, answers, { offered });
        const representative = representativeOf(number);
        if (representative === number) setUps.set(number, here);
        const expected = setUps.get(representative);
        return !expected || !isSameSetUp(here, expected);
      }),
    ).toEqual([]);
  });
});

test('if the set-up of today is unsure, a possible old account is the first risk', () => {
  expect(
    counterexamples(
      (answers) =>
        protocols.some((protocol) => {
          const answered: Answers = { ...answers, current: 'unsure' };
          return risksOf(planFor(protocol, answered), answered)[0]?.id !== 'old-account';
        }),
      everyNeed,
    ),
  ).toEqual([]);
});

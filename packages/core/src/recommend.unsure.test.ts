import { expect, test } from 'vitest';
import {
  at,
  counterexamples,
  everyAnswers,
  everyNeed,
  everyUnsure,
  numbered,
  representativeOf,
  thinned,
} from '../test/everyAnswers.ts';
import { type Plan, type Protocol, planFor, samePlan } from './plan.ts';
import { type PlanStep, planSteps } from './planSteps.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import { risksOf } from './risks.ts';
import { protocols } from './situation.ts';

// What stands for what. Other tests try some answers alone, since these show that all others come to the same.

const idsIn = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join();
const risksFor = (protocol: Protocol, answers: Answers): string => idsIn(risksOf(planFor(protocol, answers), answers));

const currents = ['new', 'imap', 'pop3', 'unsure'] as const;

interface SetUp {
  readonly plan: Plan;
  readonly steps: readonly PlanStep[];
}

function setUp(protocol: Protocol, answers: Answers): SetUp {
  const plan = planFor(protocol, answers);
  return { plan, steps: planSteps(plan, answers) };
}

function isSameSetUp(one: SetUp, other: SetUp): boolean {
  return (
    samePlan(one.plan, other.plan) &&
    one.steps.length === other.steps.length &&
    one.steps.every(({ id }, index) => id === other.steps[index]?.id)
  );
}

/** All of a recommendation that says what suits, and why. */
function adviceOn(answers: Answers): string {
  const { protocol, strength, balance, reasons, tradeoffs } = recommend(answers);
  return JSON.stringify([protocol, strength, balance, reasons, tradeoffs]);
}

test('being unsure comes to the same as leaving a question open: protocol, strength, reasons, trade-offs, plan, steps', () => {
  const broken: Answers[] = [];
  let combinations = 0;
  for (const [open, unsure] of everyUnsure()) {
    const setUps = protocols.map((protocol) => setUp(protocol, open));
    // What is set up today says nothing of what suits, as the next test shows. Nothing said at all is no advice yet.
    const advice = open.current ? null : adviceOn(Object.keys(open).length === 0 ? { devices: 'unsure' } : open);
    combinations += 1 + unsure.length;
    for (const answers of unsure) {
      const same =
        setUps.every((expected) => isSameSetUp(setUp(expected.plan.protocol, answers), expected)) &&
        (advice === null || answers.current !== undefined || adviceOn(answers) === advice);
      if (!same && broken.length < 5) broken.push(answers);
    }
  }
  expect(broken).toEqual([]);
  if (!thinned) expect(combinations).toBe(7 * 6 * 5 * 4 * 6 * 4 * 4 * 5);
});

test('what is set up today changes nothing of what suits', () => {
  expect(
    counterexamples((answers) => {
      if (Object.keys(answers).length === 0) return false;
      const advice = adviceOn(answers);
      return currents.some((current) => adviceOn({ ...answers, current }) !== advice);
    }, everyNeed),
  ).toEqual([]);
});

test('plans, steps and risks take some answers as they take an open question', () => {
  for (const protocol of protocols) {
    const results = numbered(
      everyAnswers.map((answers) => {
        const { plan, steps } = setUp(protocol, answers);
        return `${JSON.stringify(plan)} ${idsIn(steps)} ${idsIn(risksOf(plan, answers))}`;
      }),
    );
    expect(counterexamples((_, number) => at(results, number) !== at(results, representativeOf(number)))).toEqual([]);
  }
});

test('of risks, being unsure of what is set up is an old account that there may be, and nothing else differs', () => {
  expect(
    counterexamples(
      (answers) =>
        protocols.some((protocol) => {
          const open = risksFor(protocol, answers);
          return risksFor(protocol, { ...answers, current: 'unsure' }) !== `old-account,${open}`;
        }),
      everyNeed,
    ),
  ).toEqual([]);
});

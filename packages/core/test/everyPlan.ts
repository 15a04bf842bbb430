import { beforeAll, expect, test } from 'vitest';
import { type Plan, planFor } from '../src/plan.ts';
import { type PlanStep, planSteps } from '../src/planSteps.ts';
import { type Protocol, protocols } from '../src/protocols.ts';
import type { Answers } from '../src/questions.ts';
import { type Risk, risksOf } from '../src/risks.ts';
import type { StepId } from '../src/stepRow.ts';
import { everyNeed, representativeOf, thinned } from './everyAnswers.ts';

/** Every possible server: with both protocols, with one, with none. */
export const everyOffer: readonly (readonly Protocol[])[] = [['imap', 'pop3'], ['imap'], ['pop3'], []];

/**
 * Answers that represent all others (recommend.unsure.test.ts), each with every answer to `current`. A thinned run uses
 * every seventh. No question has a multiple of seven states, so every pair of answers to two questions still occurs.
 */
const tried: readonly Answers[] = everyNeed
  .filter((_, number) => representativeOf(number) === number)
  .filter((_, place) => !thinned || place % 7 === 0)
  .flatMap((answers) => [
    answers,
    ...(['unsure', 'new', 'imap', 'pop3'] as const).map((current) => ({ ...answers, current })),
  ]);

/** Stores each different list once. There are some hundred thousand plans, but only some hundred lists. */
class Lists<Row extends { readonly id: string }> {
  readonly #known = new Map<string, readonly Row[]>();

  once(rows: readonly Row[]): readonly Row[] {
    const key = rows.map(({ id }) => id).join();
    const known = this.#known.get(key);
    if (!known) this.#known.set(key, rows);
    return known ?? rows;
  }

  all(): readonly (readonly Row[])[] {
    return [...this.#known.values()];
  }
}

const stepLists = new Lists<PlanStep>();
const riskLists = new Lists<Risk>();
const idsOf = new Map<readonly PlanStep[], readonly StepId[]>();

/**
 * The plan of a protocol for one combination of answers and one server. Steps and risks are computed when they are
 * read.
 */
export class PlanOf {
  readonly answers: Answers;
  readonly protocol: Protocol;
  readonly offered: readonly Protocol[];
  readonly plan: Plan;
  #steps: readonly PlanStep[] | undefined;
  #ids: readonly StepId[] | undefined;
  #risks: readonly Risk[] | undefined;

  constructor(answers: Answers, protocol: Protocol, offered: readonly Protocol[]) {
    this.answers = answers;
    this.protocol = protocol;
    this.offered = offered;
    this.plan = planFor(protocol, answers, this);
  }

  get steps(): readonly PlanStep[] {
    this.#steps ??= stepLists.once(planSteps(this.plan, this.answers, this));
    return this.#steps;
  }

  get ids(): readonly StepId[] {
    if (!this.#ids) {
      const known = idsOf.get(this.steps);
      this.#ids = known ?? this.steps.map(({ id }) => id);
      if (!known) idsOf.set(this.steps, this.#ids);
    }
    return this.#ids;
  }

  get risks(): readonly Risk[] {
    this.#risks ??= riskLists.once(risksOf(this.plan, this.answers, this));
    return this.#risks;
  }
}

export const always = (): boolean => true;
/** Whether a plan has all of these steps. */
export const has = ({ ids }: PlanOf, ...wanted: readonly StepId[]): boolean => wanted.every((id) => ids.includes(id));
/** Whether a plan has none of these steps. */
export const lacks = ({ ids }: PlanOf, ...unwanted: readonly StepId[]): boolean =>
  !unwanted.some((id) => ids.includes(id));

/** Whether a plan has these steps in this order. It may lack some of them. */
export function inOrder({ ids }: PlanOf, ...order: readonly StepId[]): boolean {
  const places = order.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
  return places.every((place, number) => place >= (places[number - 1] ?? 0));
}

let plans: readonly PlanOf[] | undefined;

/** Every plan, stored for the next test file in the same worker. */
function everyPlan(): readonly PlanOf[] {
  plans ??= everyOffer.flatMap((offered) =>
    protocols.flatMap((protocol) => tried.map((answers) => new PlanOf(answers, protocol, offered))),
  );
  return plans;
}

/** A claim about plans: which plans it is about, and what must be true. */
export type Claim = readonly [of: (plan: PlanOf) => boolean, holds: (plan: PlanOf) => boolean];

interface Trial {
  readonly claim: Claim;
  /** The number of plans that it is about. */
  count: number;
  /** The first five plans that break it. */
  readonly broken: string[];
}

/** The claims of a file that have not been tested yet. All of them are tested in one pass over the plans. */
let trials: Trial[] = [];

function tryAll(): void {
  const due = trials;
  trials = [];
  if (due.length === 0) return;
  for (const planOf of everyPlan())
    for (const trial of due) {
      const [of, holds] = trial.claim;
      if (!of(planOf)) continue;
      trial.count++;
      if (trial.broken.length === 5 || holds(planOf)) continue;
      const { protocol, offered, answers } = planOf;
      trial.broken.push(`${protocol}, offered ${offered.join(' and ') || 'neither'}: ${JSON.stringify(answers)}`);
    }
}

/** Adds a test for each claim: it must be about at least one plan, and must be true for every one. */
export function claimOfEveryPlan(named: Readonly<Record<string, Claim>>): void {
  const here = Object.entries(named).map(([name, claim]) => ({ name, claim, count: 0, broken: [] as string[] }));
  trials.push(...here);
  beforeAll(tryAll);
  test.each(here.map((trial) => [trial.name, trial] as const))('%s', (_, { count, broken }) => {
    expect(count, 'number of plans').toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
}

/** Every list of steps that a plan has. */
export function everyStepList(): readonly (readonly PlanStep[])[] {
  return everyPlan().every(({ steps }) => steps) ? stepLists.all() : [];
}

/** Every list of risks that a plan has. */
export function everyRiskList(): readonly (readonly Risk[])[] {
  return everyPlan().every(({ risks }) => risks) ? riskLists.all() : [];
}

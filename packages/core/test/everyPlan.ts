import { beforeAll, expect, test } from 'vitest';
import { type Plan, type Protocol, planFor } from '../src/plan.ts';
import { type PlanStep, planSteps, type StepId } from '../src/planSteps.ts';
import { type Answers, questions } from '../src/questions.ts';
import { type Risk, risksOf } from '../src/risks.ts';
import { protocols } from '../src/situation.ts';
import { everyAnswers, everyNeed, representativeOf, thinned } from './everyAnswers.ts';

/** Every server that there can be: with both protocols, with one, with none. */
export const everyOffer: readonly (readonly Protocol[])[] = [['imap', 'pop3'], ['imap'], ['pop3'], []];

/** Answers that stand for all others, each crossed with all that can be set up today. */
const representatives: readonly Answers[] = everyNeed
  .filter((_, number) => representativeOf(number) === number)
  .flatMap((answers) => [
    answers,
    ...(questions.at(-1)?.answers ?? []).map(({ token }) => ({ ...answers, current: token }) as Answers),
  ]);

/** A protocol that the server does not offer is nothing to choose. Its plans may lose no mail either; fewer of them are tried. */
function answersFor(protocol: Protocol, offered: readonly Protocol[]): readonly Answers[] {
  return thinned || !offered.includes(protocol) ? representatives : everyAnswers;
}

/** Every list of steps and of risks that was seen, once. There are half a million plans, and a thousand lists. */
const stepLists = new Map<string, readonly PlanStep[]>();
const riskLists = new Map<string, readonly Risk[]>();

function idsIn<Id extends string>(rows: readonly { readonly id: Id }[]): Id[] {
  return rows.map(({ id }) => id);
}

/** A protocol for one combination of answers and one server, with what is said of it. Steps and risks are made when asked for. */
export class PlanOf {
  readonly answers: Answers;
  readonly protocol: Protocol;
  readonly offered: readonly Protocol[];
  readonly plan: Plan;
  #steps: readonly PlanStep[] | undefined;
  #ids: readonly StepId[] = [];
  #risks: readonly Risk[] | undefined;

  constructor(answers: Answers, protocol: Protocol, offered: readonly Protocol[]) {
    this.answers = answers;
    this.protocol = protocol;
    this.offered = offered;
    this.plan = planFor(protocol, answers, this);
  }

  get steps(): readonly PlanStep[] {
    if (!this.#steps) {
      this.#steps = planSteps(this.plan, this.answers, this);
      this.#ids = idsIn(this.#steps);
      stepLists.set(this.#ids.join(), this.#steps);
    }
    return this.#steps;
  }

  get ids(): readonly StepId[] {
    return this.steps && this.#ids;
  }

  get risks(): readonly Risk[] {
    if (!this.#risks) {
      this.#risks = risksOf(this.plan, this.answers, this);
      riskLists.set(idsIn(this.#risks).join(), this.#risks);
    }
    return this.#risks;
  }
}

/** What is true of plans: of which ones, and what. */
export type Claim = readonly [of: (plan: PlanOf) => boolean, holds: (plan: PlanOf) => boolean];

/** The claims of a file. They are tried together, since making all plans takes longer than trying them. */
const claims: {
  readonly claim: Claim;
  /** How many plans it speaks of. */
  count: number;
  /** The first five that break it. */
  readonly broken: string[];
}[] = [];
let isTried = false;

function tryAll(): void {
  if (isTried) return;
  isTried = true;
  for (const offered of everyOffer)
    for (const protocol of protocols)
      for (const answers of answersFor(protocol, offered)) {
        const planOf = new PlanOf(answers, protocol, offered);
        for (const each of claims) {
          const [of, holds] = each.claim;
          if (!of(planOf)) continue;
          each.count++;
          if (each.broken.length < 5 && !holds(planOf))
            each.broken.push(`${protocol}, offered ${offered.join(' and ') || 'neither'}: ${JSON.stringify(answers)}`);
        }
      }
}

/** A test for each claim: that there are plans it speaks of, and that it holds for every one. */
export function claimOfEveryPlan(named: Readonly<Record<string, Claim>>): void {
  const here = Object.entries(named).map(([name, claim]) => ({ name, claim, count: 0, broken: [] as string[] }));
  claims.push(...here);
  beforeAll(tryAll);
  test.each(here.map((each) => [each.name, each] as const))('%s', (_, { count, broken }) => {
    expect(count, 'plans that it speaks of').toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
}

/** Every list of steps that a plan has, in a file with claims about steps. */
export function everyStepList(): readonly (readonly PlanStep[])[] {
  tryAll();
  return [...stepLists.values()];
}

/** Every list of risks that a plan has, in a file with claims about risks. */
export function everyRiskList(): readonly (readonly Risk[])[] {
  tryAll();
  return [...riskLists.values()];
}

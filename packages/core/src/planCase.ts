import { type Places, placesOf } from './places.ts';
import { keepDays, type Move, type Plan } from './plan.ts';
import type { Protocol } from './protocols.ts';
import { type Answers, knownAnswers } from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/** A plan with everything that its steps and risks depend on. */
export interface PlanCase {
  readonly plan: Plan;
  /** The part of the effective answers that this version knows. */
  readonly answers: Answers;
  readonly places: Places;
  readonly move: Move;
  /** The days after which the server's copies are removed; `null` if they stay, and for IMAP. */
  readonly days: number | null;
  /** Whether the server has this protocol. */
  readonly offers: (protocol: Protocol) => boolean;
}

/** The case of a plan: the answers, where mail is read, and what the server offers (default: both protocols). */
export function planCaseOf(plan: Plan, given: Answers, situation?: Situation): PlanCase {
  const answers = knownAnswers(given);
  const offered = offeredProtocols(situation);
  return {
    plan,
    answers,
    places: placesOf(answers),
    move: plan.move,
    days: keepDays(plan),
    offers: (protocol) => offered.includes(protocol),
  };
}

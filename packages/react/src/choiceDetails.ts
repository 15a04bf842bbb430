import {
  type Answers,
  keepDays,
  leavesMailUnprotected,
  type Plan,
  type Protocol,
  placesOf,
  planFor,
  type Recommendation,
} from '@mail-protocol/core';

/** Whether a fact had to be acknowledged, and was. */
export type AcknowledgementState = 'not-needed' | 'missing' | 'given';

/** What a host learns with a choice. */
export interface ChoiceDetails {
  /**
   * Where it comes from: the person pressed the button, selected an option (or a form filler did), ticked or unticked the
   * acknowledgement; or `reset`: the form was reset, which is no choice of the person.
   */
  readonly cause: 'button' | 'option' | 'acknowledgement' | 'reset';
  readonly recommendation: Recommendation;
  /** How to set the chosen protocol up; `null` when nothing is chosen. */
  readonly plan: Plan | null;
  /** Whether the choice goes against the recommendation. */
  readonly overruled: boolean;
  readonly acknowledgement: AcknowledgementState;
  /** The answers it rests on: the host's facts, corrected by the person. */
  readonly answers: Answers;
}

/** Why an acknowledgement is due, with the days after which copies go. */
export interface Due {
  readonly reason: 'older-mail' | 'against-advice' | 'phone' | 'program';
  readonly days: number | null;
}

/** What a choice rests on. */
export interface ChoiceBasis {
  readonly recommendation: Recommendation;
  /** The host's facts, corrected by the person. */
  readonly effective: Answers;
  /** The protocols of the server; both without it. */
  readonly offered?: readonly Protocol[] | undefined;
}

/** How to set `protocol` up. */
export function planIn(protocol: Protocol, { effective, offered }: ChoiceBasis): Plan {
  return planFor(protocol, effective, { offered });
}

/** What must be acknowledged for `protocol`; `null` for nothing. */
export function dueFor(protocol: Protocol | null, basis: ChoiceBasis): Due | null {
  if (!protocol) return null;
  const { recommendation, effective } = basis;
  const plan = planIn(protocol, basis);
  const days = keepDays(plan);
  const unprotected = leavesMailUnprotected(plan, effective);
  const { status, protocol: recommended } = recommendation;
  const against = status === 'recommended' && protocol === 'pop3' && recommended === 'imap';
  if (!unprotected && !against) return null;
  const places = placesOf(effective);
  if (places === 'phone' || places === 'program') return { reason: places, days: null };
  return { reason: unprotected ? 'older-mail' : 'against-advice', days };
}

/** What to tell of a choice. */
export function choiceDetails(
  protocol: Protocol | null,
  cause: ChoiceDetails['cause'],
  acknowledged: boolean,
  basis: ChoiceBasis,
): ChoiceDetails {
  const { recommendation, effective } = basis;
  const due = dueFor(protocol, basis);
  return {
    cause,
    recommendation,
    plan: protocol && planIn(protocol, basis),
    overruled: protocol !== null && recommendation.status === 'recommended' && protocol !== recommendation.protocol,
    acknowledgement: due ? (acknowledged ? 'given' : 'missing') : 'not-needed',
    answers: effective,
  };
}

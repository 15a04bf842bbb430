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

/** Whether an acknowledgement was required, and whether it was given. */
export type AcknowledgementState = 'not-needed' | 'missing' | 'given';

/** The details passed with a choice. */
export interface ChoiceDetails {
  /**
   * The cause of the change: the person pressed the button, selected an option (or a form filler did), ticked or
   * unticked the acknowledgement; or `reset`: the form was reset, which is not a choice by the person.
   */
  readonly cause: 'button' | 'option' | 'acknowledgement' | 'reset';
  readonly recommendation: Recommendation;
  /** How to set the chosen protocol up; `null` when nothing is chosen. */
  readonly plan: Plan | null;
  /** Whether the choice goes against the recommendation. */
  readonly overruled: boolean;
  readonly acknowledgement: AcknowledgementState;
  /** The answers behind the choice: the host's facts, corrected by the person. */
  readonly answers: Answers;
}

/** Why an acknowledgement is required, with the number of days after which copies are removed. */
export interface Due {
  readonly reason: 'older-mail' | 'against-advice' | 'phone' | 'program';
  readonly days: number | null;
}

/** The basis of a choice. */
export interface ChoiceBasis {
  readonly recommendation: Recommendation;
  /** The host's facts, corrected by the person. */
  readonly effective: Answers;
  /** The protocols of the server; both if the host names none. */
  readonly offered?: readonly Protocol[] | undefined;
}

/** How to set `protocol` up. */
export function planIn(protocol: Protocol, { effective, offered }: ChoiceBasis): Plan {
  return planFor(protocol, effective, { offered });
}

/** The acknowledgement that `protocol` requires; `null` for none. */
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

/** The details to report for a choice. */
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

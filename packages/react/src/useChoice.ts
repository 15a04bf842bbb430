import {
  type Answers,
  keepDays,
  leavesMailUnprotected,
  type Plan,
  type Protocol,
  placesOf,
  planFor,
  protocols,
  type Recommendation,
} from '@mail-protocol/core';
import { useEffect, useRef, useState } from 'react';
import { useControllableState } from './useControllableState.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { useWarnings } from './warn.ts';

/** Whether a fact had to be acknowledged, and was. */
export type AcknowledgementState = 'not-needed' | 'missing' | 'given';

/** What a host learns with a choice. */
export interface ChoiceDetails {
  /** What the person did: pressed the button, selected an option, ticked or unticked the acknowledgement, reset the form. */
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

/** The options of the choice, a part of the chooser's props. */
export interface ChoiceOptions {
  /**
   * The chosen protocol, held by the host; `null` for none. To be used with `onValueChange`; for a
   * choice that the component holds itself use `defaultValue`.
   */
  readonly value?: Protocol | null | undefined;
  /**
   * The protocol chosen to begin with, held by the component. To hold it yourself use `value`.
   * @default null: nothing is ever preselected
   */
  readonly defaultValue?: Protocol | null | undefined;
  /** Called when the person chooses, ticks the acknowledgement, or the form is reset. Never called by new answers. */
  readonly onValueChange?: ((value: Protocol | null, details: ChoiceDetails) => void) | undefined;
}

/** Why an acknowledgement is due, with the days after which copies go. */
export interface Due {
  readonly reason: 'older-mail' | 'against-advice' | 'phone' | 'program';
  readonly days: number | null;
}

/** The choice as it stands. */
export interface Choice {
  readonly value: Protocol | null;
  /** The protocol that the set-up steps are about: the one about to be chosen, else the chosen or the recommended one. */
  readonly subject: Protocol | null;
  readonly plan: Plan | null;
  /** What must be acknowledged for `subject`; `null` for nothing. */
  readonly due: Due | null;
  readonly acknowledged: boolean;
  /** Whether a tick was taken back because the plan changed. */
  readonly unticked: boolean;
  readonly choose: (protocol: Protocol | null, cause: ChoiceDetails['cause']) => void;
  /** Chooses what is recommended. `false` if something must be acknowledged first: then it is what `due` is about. */
  readonly chooseAdvised: () => boolean;
  readonly acknowledge: (ticked: boolean, cause: 'acknowledgement' | 'reset') => void;
}

function dueFor(protocol: Protocol | null, interview: ProtocolInterview): Due | null {
  if (!protocol) return null;
  const plan = planIn(protocol, interview);
  const days = keepDays(plan);
  const unprotected = leavesMailUnprotected(plan, interview.effective);
  const { status, protocol: recommended } = interview.recommendation;
  const against = status === 'recommended' && protocol === 'pop3' && recommended === 'imap';
  if (!unprotected && !against) return null;
  const places = placesOf(interview.effective);
  if (places === 'phone' || places === 'program') return { reason: places, days: null };
  return { reason: unprotected ? 'older-mail' : 'against-advice', days };
}

function planIn(protocol: Protocol, { effective, offered }: ProtocolInterview): Plan {
  return planFor(protocol, effective, { offered });
}

/** The value, what is due for it, and the ways to change it. No markup. */
export function useChoice(
  { value: prop, defaultValue = null, onValueChange }: ChoiceOptions,
  interview: ProtocolInterview,
): Choice {
  const [held, keep] = useControllableState<Protocol | null>(prop, defaultValue, 'value');
  const strange = held !== null && !interview.offered.includes(held);
  const value = strange ? null : held;
  useWarnings(() => (strange ? [{ code: 'MP-202', detail: held }] : []), [strange, held]);

  const { recommendation, effective } = interview;
  // Pressed, but not chosen yet: something must be acknowledged first.
  const [considered, setConsidered] = useState<Protocol | null>(null);
  const advised = recommendation.protocol;
  const subject = considered !== null && considered === advised ? considered : (value ?? advised);
  const due = dueFor(subject, interview);
  const sentence = due && `${subject} ${due.reason} ${due.days}`;

  const [tick, setTick] = useState<{ readonly sentence: string; readonly stale: boolean } | null>(null);
  // A tick belongs to the sentence it was given for; once that has changed it must not come back by itself.
  if (tick && !tick.stale && tick.sentence !== sentence) setTick({ ...tick, stale: true });
  const acknowledged = tick !== null && !tick.stale && tick.sentence === sentence;

  const current = useRef(value);
  useEffect(() => {
    current.current = value;
  });

  const tell = (protocol: Protocol | null, cause: ChoiceDetails['cause'], ticked: boolean) => {
    const needed = dueFor(protocol, interview);
    onValueChange?.(protocol, {
      cause,
      recommendation,
      plan: protocol && planIn(protocol, interview),
      overruled: protocol !== null && recommendation.status === 'recommended' && protocol !== recommendation.protocol,
      acknowledgement: needed ? (ticked ? 'given' : 'missing') : 'not-needed',
      answers: effective,
    });
  };

  const choose: Choice['choose'] = (protocol, cause) => {
    if (protocol !== null && !protocols.includes(protocol)) return;
    const same = protocol === current.current;
    current.current = protocol;
    keep(protocol);
    setConsidered(null);
    if (protocol === null) setTick(null);
    if (same) return;
    tell(protocol, cause, protocol === subject && acknowledged);
    if (!protocol) return;
    interview.report({ type: 'chosen', protocol });
    const { status, protocol: recommended } = recommendation;
    if (status === 'recommended' && recommended && recommended !== protocol)
      interview.report({ type: 'overruled', protocol, recommended });
  };

  const chooseAdvised: Choice['chooseAdvised'] = () => {
    if (!advised) return true;
    const missing = dueFor(advised, interview) !== null && !(subject === advised && acknowledged);
    if (missing) setConsidered(advised);
    else choose(advised, 'button');
    return !missing;
  };

  const acknowledge: Choice['acknowledge'] = (ticked, cause) => {
    if (ticked === acknowledged) return;
    setTick(ticked && sentence ? { sentence, stale: false } : null);
    // The reset of a form may have taken the choice back a moment ago.
    if (current.current && current.current === subject) tell(current.current, cause, ticked);
    if (ticked && subject) interview.report({ type: 'acknowledged', protocol: subject });
  };

  return {
    value,
    subject,
    plan: subject && planIn(subject, interview),
    due,
    acknowledged,
    unticked: tick?.stale === true && due !== null,
    choose,
    chooseAdvised,
    acknowledge,
  };
}

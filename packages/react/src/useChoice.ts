import { type Plan, type Protocol, protocols } from '@mail-protocol/core';
import { useEffect, useRef, useState } from 'react';
import { type ChoiceDetails, choiceDetails, type Due, dueFor, planIn } from './choiceDetails.ts';
import { useControllableState } from './useControllableState.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { type AcknowledgementOptions, useTick } from './useTick.ts';
import { useWarnings } from './warn.ts';

/** The options of the choice, a part of the chooser's props. */
export interface ChoiceOptions extends AcknowledgementOptions {
  /**
   * The chosen protocol, held by the host; `null` for none. To be used with `onValueChange`; for a
   * choice that the component holds itself use `defaultValue`. A reset of the form changes nothing then: neither value nor tick.
   */
  readonly value?: Protocol | null | undefined;
  /**
   * The protocol chosen to begin with, held by the component. To hold it yourself use `value`. A reset of the form goes back
   * to it as it is then. Where the browser fills in what was chosen before the page was left, that counts instead.
   * @default null: nothing is ever preselected
   */
  readonly defaultValue?: Protocol | null | undefined;
  /**
   * Called when the person chooses, ticks the acknowledgement of what is chosen, or a reset of the form has changed either;
   * `details.cause` tells which. Never called by new answers, nor by what the browser fills in.
   */
  readonly onValueChange?: ((value: Protocol | null, details: ChoiceDetails) => void) | undefined;
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
  /** What a reset of the form goes back to. */
  readonly resetTo: { readonly value: Protocol | null; readonly acknowledged: boolean };
  readonly choose: (protocol: Protocol, cause: 'button' | 'option') => void;
  /** Chooses what is recommended. `false` if something must be acknowledged first: then it is what `due` is about. */
  readonly chooseAdvised: () => boolean;
  readonly acknowledge: (ticked: boolean) => void;
  /** The form was reset. */
  readonly reset: () => void;
  /** Takes what the browser has filled in, and tells nobody. */
  readonly restore: (protocol: Protocol | null) => void;
}

/** The value, what is due for it, and the ways to change it. No markup. */
export function useChoice(options: ChoiceOptions, interview: ProtocolInterview): Choice {
  const { value: prop, defaultValue = null, onValueChange } = options;
  const [kept, keep, held] = useControllableState<Protocol | null>(prop, defaultValue, 'value');
  const shown = (protocol: Protocol | null) => (protocol && interview.offered.includes(protocol) ? protocol : null);
  const value = shown(kept);
  useWarnings(() => (kept !== value ? [{ code: 'MP-202', detail: kept }] : []), [kept, value]);

  const { recommendation } = interview;
  // Pressed, but not chosen yet: something must be acknowledged first.
  const [considered, setConsidered] = useState<Protocol | null>(null);
  const advised = recommendation.protocol;
  const subject = considered !== null && considered === advised ? considered : (value ?? advised);
  const due = dueFor(subject, interview);
  const sentenceFor = (protocol: Protocol | null) => {
    const needed = dueFor(protocol, interview);
    return needed && `${protocol} ${needed.reason} ${needed.days}`;
  };
  const sentence = sentenceFor(subject);
  const tick = useTick(options, sentence);

  const current = useRef(value);
  useEffect(() => {
    current.current = value;
  });

  const tell = (protocol: Protocol | null, cause: ChoiceDetails['cause'], ticked: boolean) =>
    onValueChange?.(protocol, choiceDetails(protocol, cause, ticked, interview));

  const choose: Choice['choose'] = (protocol, cause) => {
    if (!protocols.includes(protocol)) return;
    const same = protocol === current.current;
    current.current = protocol;
    keep(protocol);
    setConsidered(null);
    if (same) return;
    tell(protocol, cause, protocol === subject && tick.on);
    interview.report({ type: 'chosen', protocol });
    const { status, protocol: recommended } = recommendation;
    if (status === 'recommended' && recommended && recommended !== protocol)
      interview.report({ type: 'overruled', protocol, recommended });
  };

  const chooseAdvised: Choice['chooseAdvised'] = () => {
    if (!advised) return true;
    const missing = dueFor(advised, interview) !== null && !(subject === advised && tick.on);
    if (missing) setConsidered(advised);
    else choose(advised, 'button');
    return !missing;
  };

  const acknowledge: Choice['acknowledge'] = (ticked) => {
    if (ticked === tick.on) return;
    tick.set(ticked);
    const chosen = current.current;
    if (chosen && chosen === subject) tell(chosen, 'acknowledgement', ticked);
    if (ticked && subject) interview.report({ type: 'acknowledged', protocol: subject });
  };

  const initial = shown(defaultValue);
  const reset: Choice['reset'] = () => {
    if (held) return;
    const before = current.current;
    const then = sentenceFor(initial ?? advised);
    const ticked = tick.afterReset(then);
    current.current = initial;
    keep(defaultValue);
    setConsidered(null);
    tick.reset(then);
    if (initial !== before || (initial && ticked !== tick.on)) tell(initial, 'reset', ticked);
  };

  return {
    value,
    subject,
    plan: subject && planIn(subject, interview),
    due,
    acknowledged: tick.on,
    unticked: tick.takenBack,
    resetTo: held ? { value, acknowledged: tick.on } : { value: initial, acknowledged: tick.afterReset(sentence) },
    choose,
    chooseAdvised,
    acknowledge,
    reset,
    restore: (protocol) => {
      if (!held) keep(protocol);
    },
  };
}

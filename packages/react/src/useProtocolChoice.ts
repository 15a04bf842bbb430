import { type Plan, type Protocol, protocols } from '@mail-protocol/core';
import { useEffect, useRef, useState } from 'react';
import { type ChoiceDetails, choiceDetails, type Due, dueFor, planIn } from './choiceDetails.ts';
import { useControllableState } from './useControllableState.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';
import { type AcknowledgementOptions, useTick } from './useTick.ts';
import { useWarnings } from './warn.ts';

/** The options of the choice, a subset of the chooser's props. */
export interface ChoiceOptions extends AcknowledgementOptions {
  /**
   * The chosen protocol, held by the host; `null` for none. Use it with `onValueChange`; to let the component hold the
   * choice, use `defaultValue`. With `value`, a reset of the form changes neither the choice nor the acknowledgement.
   */
  readonly value?: Protocol | null | undefined;
  /**
   * The initial choice, held by the component. To hold it yourself use `value`. A reset of the form returns to the
   * current `defaultValue`. If the browser fills in an earlier choice, that counts instead.
   * @default null: nothing is ever preselected
   */
  readonly defaultValue?: Protocol | null | undefined;
  /**
   * Called when the person chooses or ticks the acknowledgement of the choice, or when a reset of the form has changed
   * either; `details.cause` says which. Not called for new answers, or for a choice that the browser restores.
   */
  readonly onValueChange?: ((value: Protocol | null, details: ChoiceDetails) => void) | undefined;
}

/**
 * How the choice differs from the advice. `overruled`: the person chose against it. `advice-changed`: later answers
 * changed the advice. `not-needed`: after later answers neither protocol is needed.
 */
export type Remark = 'overruled' | 'advice-changed' | 'not-needed';

/** The current choice, and the functions that change it. */
export interface ProtocolChoice {
  readonly value: Protocol | null;
  /** The protocol that the person is looking at before choosing; `null` for none. */
  readonly considered: Protocol | null;
  /**
   * The protocol that `plan`, `due` and `acknowledged` are about: the considered one, else the chosen, else the
   * recommended.
   */
  readonly subject: Protocol | null;
  /** How to set `subject` up. */
  readonly plan: Plan | null;
  /** The acknowledgement that `subject` requires; `null` for none. */
  readonly due: Due | null;
  readonly acknowledged: boolean;
  /** Whether the box was unticked because the sentence changed. */
  readonly unticked: boolean;
  /** How the choice differs from the advice; `null` if it does not, or if nothing is chosen. */
  readonly remark: Remark | null;
  /** Shows a protocol without choosing it; `null` goes back. */
  readonly consider: (protocol: Protocol | null) => void;
  /**
   * Chooses a protocol. With `button`, only if it needs no further acknowledgement; otherwise the protocol is only
   * considered, and this returns `false`. With `option`, it is chosen at once, and the acknowledgement may follow.
   */
  readonly choose: (protocol: Protocol, cause: 'button' | 'option') => boolean;
  /** Ticks or unticks the acknowledgement of `subject`. */
  readonly acknowledge: (ticked: boolean) => void;
}

/** The choice, with what the form and the markup of the chooser need. */
export interface Choice extends ProtocolChoice {
  /** Whether the person asked for the choice: before there is advice, or again after choosing. */
  readonly opened: boolean;
  readonly open: (opened: boolean) => void;
  /** The value that a form reset returns to. */
  readonly resetTo: { readonly value: Protocol | null; readonly acknowledged: boolean };
  /** Handles a reset of the form. */
  readonly reset: () => void;
  /**
   * Handles a reset of a form that does not post the choice: the choice stays, but the message that its box was
   * unticked disappears.
   */
  readonly forget: () => void;
  /** Adopts the value that the browser filled in, without calling any handler. */
  readonly restore: (protocol: Protocol | null) => void;
}

/** How a value differs from the advice, which may have changed since the choice. */
function useRemark(value: Protocol | null, { recommendation }: ProtocolInterview): Remark | null {
  const { status, protocol } = recommendation;
  const advised = status === 'recommended' ? protocol : null;
  const [then, setThen] = useState({ value, advised, status });
  if (then.value !== value) setThen({ value, advised, status });
  if (value === null || value === advised) return null;
  if (status === 'not-needed') return then.status === status ? null : status;
  if (advised === null) return null;
  return then.value === value && then.advised !== advised ? 'advice-changed' : 'overruled';
}

/** The value, its acknowledgement, and the functions that change them, for the chooser's own markup. */
export function useChoice(interview: ProtocolInterview, options: ChoiceOptions): Choice {
  const { value: prop, defaultValue = null, onValueChange } = options;
  const [kept, keep, held] = useControllableState<Protocol | null>(prop, defaultValue, 'value', onValueChange);
  const shown = (protocol: Protocol | null) => (protocol && interview.offered.includes(protocol) ? protocol : null);
  const value = shown(kept);
  useWarnings(() => (kept !== value ? [{ code: 'MP-202', detail: kept }] : []), [kept, value]);

  const { recommendation } = interview;
  const advised = recommendation.protocol;
  const [looksAt, setLooksAt] = useState<Protocol | null>(null);
  const [opened, setOpened] = useState(false);
  const considered = shown(looksAt);
  const settle = () => {
    setLooksAt(null);
    setOpened(false);
  };
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    settle();
  }

  // A person who reconsiders keeps the tick for what they chose until they look at the other protocol.
  const chosenSubject = opened && !dueFor(value, interview) ? null : value;
  const subject = considered ?? chosenSubject ?? advised;
  const sentenceFor = (protocol: Protocol | null) => {
    const needed = dueFor(protocol, interview);
    return needed && `${protocol} ${needed.reason} ${needed.days}`;
  };
  const tick = useTick(options, sentenceFor(subject));
  const remark = useRemark(value, interview);

  const current = useRef(value);
  useEffect(() => {
    current.current = value;
  });

  const tell = (protocol: Protocol | null, cause: ChoiceDetails['cause'], ticked: boolean) =>
    onValueChange?.(protocol, choiceDetails(protocol, cause, ticked, interview));

  const choose: Choice['choose'] = (protocol, cause) => {
    if (!protocols.includes(protocol)) return true;
    const ticked = protocol === subject && tick.on;
    if (cause === 'button' && dueFor(protocol, interview) && !ticked) {
      setLooksAt(protocol);
      return false;
    }
    const same = protocol === current.current;
    current.current = protocol;
    keep(protocol);
    settle();
    if (same) return true;
    tell(protocol, cause, ticked);
    interview.report({ type: 'chosen', protocol });
    const { status, protocol: recommended } = recommendation;
    if (status === 'recommended' && recommended && recommended !== protocol)
      interview.report({ type: 'overruled', protocol, recommended });
    return true;
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
    if (held) return tick.forget();
    const last = current.current;
    const then = sentenceFor(initial ?? advised);
    const ticked = tick.afterReset(then);
    current.current = initial;
    keep(defaultValue);
    settle();
    tick.reset(then);
    if (initial !== last || (initial && ticked !== tick.on)) tell(initial, 'reset', ticked);
  };

  return {
    value,
    considered,
    subject,
    plan: subject && planIn(subject, interview),
    due: dueFor(subject, interview),
    acknowledged: tick.on,
    unticked: tick.takenBack,
    remark,
    opened,
    open: setOpened,
    resetTo: held
      ? { value, acknowledged: tick.on }
      : { value: initial, acknowledged: tick.afterReset(sentenceFor(subject)) },
    consider: setLooksAt,
    choose,
    acknowledge,
    reset,
    forget: tick.forget,
    restore: (protocol) => {
      if (!held) keep(protocol);
    },
  };
}

/**
 * The choice without any markup: the chosen protocol, the acknowledgement that it requires, and functions to choose.
 * Use it with your own markup; the chooser already includes it. Handlers are called in the event that causes them.
 *
 * @param interview The result of `useProtocolRecommendation`.
 *
 * @example
 * const interview = useProtocolRecommendation();
 * const choice = useProtocolChoice(interview, { onValueChange: save });
 * choice.choose('pop3', 'button'); // false if something is due: then show the sentence of `choice.due` with a box
 * choice.acknowledge(true); // the person ticked it
 */
export function useProtocolChoice(interview: ProtocolInterview, options: ChoiceOptions = {}): ProtocolChoice {
  const { value, considered, subject, plan, due, acknowledged, unticked, remark, consider, choose, acknowledge } =
    useChoice(interview, options);
  return { value, considered, subject, plan, due, acknowledged, unticked, remark, consider, choose, acknowledge };
}

import {
  type AnswerOf,
  type Answers,
  questions as allQuestions,
  answerTo,
  type CheckedAnswers,
  checkAnswers,
  type Dropped,
  isAnswer,
  offeredProtocols,
  type Protocol,
  type ProviderId,
  providerProtocols,
  type QuestionId,
  type Recommendation,
  type Situation,
  samePlan,
  setUpQuestion,
} from '@mail-protocol/core';
import { useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { adviceFor } from './adviceFor.ts';
import { offeredBy } from './offeredBy.ts';
import { useControllableState } from './useControllableState.ts';
import { nameOf, unknownIn, useOfferedWarnings, useWarnings, warn } from './warn.ts';

/** What happened, as tokens, never as text. */
export type InterviewEvent =
  | { readonly type: 'shown' }
  | { readonly type: 'answered'; readonly question: QuestionId; readonly answer: string | null }
  | { readonly type: 'recommended'; readonly recommendation: Recommendation }
  | { readonly type: 'chosen'; readonly protocol: Protocol }
  | { readonly type: 'overruled'; readonly protocol: Protocol; readonly recommended: Protocol }
  | { readonly type: 'acknowledged'; readonly protocol: Protocol };

/** The options of the hook. All are optional. */
export interface ProtocolRecommendationOptions {
  /**
   * The person's answers, held by the host. Use it with `onAnswersChange`; to let the component hold them, use
   * `defaultAnswers`. Unknown questions and tokens are left out and reported.
   */
  readonly answers?: Answers | undefined;
  /**
   * The initial answers, held by the component. To hold them yourself use `answers`.
   * @default {}
   */
  readonly defaultAnswers?: Answers | undefined;
  /**
   * Called with all answers of the person when the person answers, clears an answer or starts over. Facts are not
   * included.
   */
  readonly onAnswersChange?: ((answers: Answers) => void) | undefined;
  /** Called once for each set of answers or facts from which something had to be left out. */
  readonly onInvalidAnswers?: ((dropped: readonly Dropped[]) => void) | undefined;
  /**
   * Answers that the host already knows (see `answersFromMailbox`). They show as known and are not asked. The person
   * can correct them; this object never changes.
   * @default {}
   */
  readonly facts?: Answers | undefined;
  /**
   * The protocols this server has. Empty: neither.
   * @default what `provider` offers, else ['imap', 'pop3']
   */
  readonly offered?: readonly Protocol[] | undefined;
  /**
   * Who runs the mailbox, if it is one of the large providers: see `providerOf`. The components show what it does
   * differently.
   * @default null
   */
  readonly provider?: ProviderId | null | undefined;
  /**
   * Which questions may be asked. Answers to others still count, and facts about them still show. The order is always
   * the same.
   * @default all
   */
  readonly questions?: readonly QuestionId[] | undefined;
  /** Called for every event worth counting, with tokens, never with text that a person typed or read. */
  readonly onEvent?: ((event: InterviewEvent) => void) | undefined;
}

/** One question and its state. */
export interface InterviewQuestion {
  readonly id: QuestionId;
  /** The effective token: the person's, or else the host's; `null` while open. */
  readonly answer: string | null;
  readonly source: 'person' | 'host' | null;
  /** Whether it is answered, or its answer can still change the protocol or, once the protocol is certain, the plan. */
  readonly relevant: boolean;
}

/** The current state of the interview, and the functions that continue it. */
export interface ProtocolInterview {
  /** The person's answers. */
  readonly answers: Answers;
  /** The answers that the host knows. */
  readonly known: Answers;
  /** The basis of the recommendation: the host's facts, corrected by the person. */
  readonly effective: Answers;
  /** The questions that may be asked, and those that the host has answered, in their fixed order. */
  readonly questions: readonly InterviewQuestion[];
  /** The question to ask next; `null` when nothing is left to ask. */
  readonly next: QuestionId | null;
  /** How many questions are answered, and at most how many more may follow. */
  readonly progress: { readonly answered: number; readonly atMost: number };
  /**
   * The recommendation for the effective answers. `unanswered` until the person has answered a question that bears on
   * the protocol, or the facts alone settle it: a quota or a count of devices alone is not enough for advice.
   */
  readonly recommendation: Recommendation;
  /** The protocols that this server has, in the order in which they are shown. */
  readonly offered: readonly Protocol[];
  /** Who runs the mailbox, if it is one of the large providers. */
  readonly provider: ProviderId | null;
  /** Answers a question; `unsure` is an answer too. An unknown question or token changes nothing and warns. */
  readonly answer: <Q extends QuestionId>(question: Q, token: AnswerOf<Q> | 'unsure') => void;
  /** Clears an answer of the person. The host's fact, if any, counts again. */
  readonly clear: (question: QuestionId) => void;
  /** Clears all answers of the person. */
  readonly reset: () => void;
  /** Reports an event to `onEvent`. For your own markup that shows the choice. */
  readonly report: (event: InterviewEvent) => void;
}

const noAnswers: Answers = {};

const everyId = allQuestions.map(({ id }) => id);

/** The questions that may be asked. All of them if `asked` is not a list, or can't be read as one. */
function askable(asked: unknown): readonly QuestionId[] {
  try {
    return Array.isArray(asked) ? everyId.filter((id) => asked.includes(id)) : everyId;
  } catch {
    return everyId;
  }
}

/** The known provider of this name; `null` for any other. */
function knownProvider(provider: unknown): ProviderId | null {
  return typeof provider === 'string' && Object.hasOwn(providerProtocols, provider) ? (provider as ProviderId) : null;
}

function changed(before: Recommendation, after: Recommendation): boolean {
  return (
    before.protocol !== after.protocol ||
    before.status !== after.status ||
    before.strength !== after.strength ||
    !samePlan(before.plan, after.plan)
  );
}

/**
 * Reports each set of answers once. Compares sets by content: an object written in the markup is new
 * at every render, and a host that stores the report in its state would re-render for ever.
 */
function useInvalidReport(
  checked: CheckedAnswers,
  onInvalidAnswers: ProtocolRecommendationOptions['onInvalidAnswers'],
): void {
  const reported = useRef<string>(undefined);
  useEffect(() => {
    const set = JSON.stringify(checked);
    if (set === reported.current) return;
    reported.current = set;
    if (checked.dropped.length > 0) onInvalidAnswers?.(checked.dropped);
  }, [checked, onInvalidAnswers]);
}

/**
 * The interview without any markup: which question comes next, what is recommended, and functions to
 * answer. One call can drive all components on your page.
 *
 * Handlers are called in the event that causes them. Two reports have no such event and are made after
 * the commit: that the interview is shown, and that something invalid was passed.
 *
 * @example
 * const interview = useProtocolRecommendation({ facts: answersFromMailbox({ quotaBytes: 250e6 }).answers });
 * interview.next; // 'devices'
 * interview.answer('devices', 'in-step');
 * interview.recommendation.protocol; // 'imap', at the next render
 */
export function useProtocolRecommendation(options: ProtocolRecommendationOptions = {}): ProtocolInterview {
  const { defaultAnswers = noAnswers, facts, questions: asked, onAnswersChange, onInvalidAnswers, onEvent } = options;
  const [given, keep] = useControllableState<Answers>(options.answers, defaultAnswers, 'answers', onAnswersChange);
  const persons = useMemo(() => checkAnswers(given), [given]);
  const hosts = useMemo(() => checkAnswers(facts), [facts]);
  const { answers } = persons;
  const known = hosts.answers;

  const provider = knownProvider(options.provider);
  const offered = offeredBy(options.offered, provider);
  // Compared by content, because an array written in the markup is new at every render.
  const offeredKey = offeredProtocols({ offered }).join();
  const askedKey = askable(asked).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key contains all of it
  const situation = useMemo(() => ({ offered: offeredProtocols({ offered }) }), [offeredKey]);
  useWarnings(() => [...persons.dropped, ...hosts.dropped], [persons, hosts]);
  useOfferedWarnings(options.offered);
  useWarnings(() => unknownIn(asked, everyId).map((detail) => ({ code: 'MP-208' as const, detail })), [asked]);

  const effective = useMemo(() => ({ ...known, ...answers }), [known, answers]);
  // The event that changes the answers has already computed the advice: keep it for the next render.
  const [advise] = useState(() => {
    let last: { readonly key: string; readonly recommendation: Recommendation } | null = null;
    return (known: Answers, answers: Answers, situation: Situation): Recommendation => {
      const key = JSON.stringify([known, answers, situation]);
      if (last?.key !== key) last = { key, recommendation: adviceFor(known, answers, situation) };
      return last.recommendation;
    };
  });
  const recommendation = useMemo(() => advise(known, answers, situation), [advise, known, answers, situation]);

  const latest = { answers, known, situation, recommendation, onAnswersChange, onEvent, keep };
  const current = useRef(latest);
  // Not a passive effect: a host that re-renders at once would overwrite newer answers with older ones.
  useInsertionEffect(() => {
    current.current = latest;
  });

  useInvalidReport(persons, onInvalidAnswers);
  useInvalidReport(hosts, onInvalidAnswers);

  const shown = useRef(false);
  useEffect(() => {
    if (shown.current) return;
    shown.current = true;
    current.current.onEvent?.({ type: 'shown' });
  }, []);

  // Created once: they read the current values when they are called.
  const [actions] = useState(() => {
    const change = (next: Answers, question?: QuestionId, token: string | null = null): void => {
      const before = current.current;
      const after = advise(before.known, checkAnswers(next).answers, before.situation);
      // A second answer in the same event must build on the first, although nothing has rendered in between.
      current.current = { ...before, answers: next, recommendation: after };
      before.keep(next);
      before.onAnswersChange?.(next);
      if (question) before.onEvent?.({ type: 'answered', question, answer: token });
      if (changed(before.recommendation, after)) before.onEvent?.({ type: 'recommended', recommendation: after });
    };
    return {
      answer: (question: QuestionId, token: string): void => {
        if (isAnswer(question, token)) change({ ...current.current.answers, [question]: token }, question, token);
        // Converted to text, because `undefined` would count as open, which is valid.
        else
          for (const { code, detail } of checkAnswers({ [nameOf(question)]: nameOf(token) }).dropped)
            warn(code, detail);
      },
      clear: (question: QuestionId): void => {
        const { [nameOf(question) as QuestionId]: _, ...rest } = current.current.answers;
        change(rest, question);
      },
      reset: (): void => change(noAnswers),
      report: (event: InterviewEvent): void => current.current.onEvent?.(event),
    };
  });

  return useMemo(() => {
    const listed = allQuestions
      .filter(({ id }) => askedKey.split(',').includes(id) || answerTo(known, id))
      .map(({ id }): InterviewQuestion => {
        const source = answerTo(answers, id) ? 'person' : answerTo(known, id) ? 'host' : null;
        return {
          id,
          answer: answerTo(effective, id) ?? null,
          source,
          relevant: !!source || recommendation.relevant.includes(id),
        };
      });
    const open = listed.filter(({ source, relevant: wanted }) => !source && wanted);
    // What is set up today is asked once the protocol is certain, whichever it is.
    const later = listed.filter(({ id, source, relevant: wanted }) => id === setUpQuestion && !source && !wanted);
    const atMost = open.length + (recommendation.settled ? 0 : later.length);
    return {
      answers,
      known,
      effective,
      questions: listed,
      next: open[0]?.id ?? null,
      progress: { answered: listed.filter(({ source }) => source).length, atMost },
      recommendation,
      offered: offeredProtocols(situation),
      provider,
      ...actions,
    };
  }, [answers, known, effective, askedKey, recommendation, situation, provider, actions]);
}

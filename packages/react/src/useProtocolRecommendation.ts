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
} from '@mail-protocol/core';
import { useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { adviceFor } from './adviceFor.ts';
import { offeredBy } from './offeredBy.ts';
import { useControllableState } from './useControllableState.ts';
import { nameOf, unknownIn, useOfferedWarnings, useWarnings, warn } from './warn.ts';

/** What happened, in tokens, never in text. */
export type InterviewEvent =
  | { readonly type: 'shown' }
  | { readonly type: 'answered'; readonly question: QuestionId; readonly answer: string | null }
  | { readonly type: 'recommended'; readonly recommendation: Recommendation }
  | { readonly type: 'chosen'; readonly protocol: Protocol }
  | { readonly type: 'overruled'; readonly protocol: Protocol; readonly recommended: Protocol }
  | { readonly type: 'acknowledged'; readonly protocol: Protocol };

/** What the hook takes. All of it is optional. */
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
   * @default all eight
   */
  readonly questions?: readonly QuestionId[] | undefined;
  /** Called for everything that is worth counting, in tokens, never with text that a person typed or read. */
  readonly onEvent?: ((event: InterviewEvent) => void) | undefined;
}

/** One question and where it stands. */
export interface InterviewQuestion {
  readonly id: QuestionId;
  /** The token that counts, from the person or else from the host; `null` while open. */
  readonly answer: string | null;
  readonly source: 'person' | 'host' | null;
  /** Whether it is answered, or its answer can still change the protocol or, once that is settled, the plan. */
  readonly relevant: boolean;
}

/** The interview as it stands, and the ways to go on. */
export interface ProtocolInterview {
  /** The person's answers. */
  readonly answers: Answers;
  /** What the host knows. */
  readonly known: Answers;
  /** What the recommendation is made from: the host's facts, corrected by the person. */
  readonly effective: Answers;
  /** The questions that may be asked or that the host has answered, in their fixed order. */
  readonly questions: readonly InterviewQuestion[];
  /** The question to ask next; `null` when nothing is left to ask. */
  readonly next: QuestionId | null;
  /** How many of them are answered, and how many more may follow at the most. */
  readonly progress: { readonly answered: number; readonly atMost: number };
  /**
   * What suits the effective answers. `unanswered` until the person has answered a question that bears on the
   * protocol, or the facts alone settle it: a quota or a count of devices is no advice.
   */
  readonly recommendation: Recommendation;
  /** The protocols this server has, in the order in which they are shown. */
  readonly offered: readonly Protocol[];
  /** Who runs the mailbox, where it is one of the large providers. */
  readonly provider: ProviderId | null;
  /** Answers a question, `unsure` included. An unknown question or token changes nothing and warns. */
  readonly answer: <Q extends QuestionId>(question: Q, token: AnswerOf<Q> | 'unsure') => void;
  /** Takes an answer of the person back; what the host knows counts again. */
  readonly clear: (question: QuestionId) => void;
  /** Takes all answers of the person back. */
  readonly reset: () => void;
  /** Reports an event to `onEvent`: for markup of your own that shows the choice. */
  readonly report: (event: InterviewEvent) => void;
}

const noAnswers: Answers = {};

const everyId = allQuestions.map(({ id }) => id);

/** The questions that may be asked: all of them where `asked` is no list, or can't be read as one. */
function askable(asked: unknown): readonly QuestionId[] {
  try {
    return Array.isArray(asked) ? everyId.filter((id) => asked.includes(id)) : everyId;
  } catch {
    return everyId;
  }
}

/** The provider that the library knows under this name; `null` for any other. */
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
 * Reports each set of answers once. Sets are told apart by what they hold, since an object written in
 * the markup is new at every render, and a host that keeps the report in its state would never rest.
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
 * The interview without any markup: which question comes next, what is recommended, and the ways to
 * answer. All three components of your page can be driven by one call.
 *
 * Handlers are called in the event that causes them. Two reports have no event behind them and follow
 * the commit instead: that the interview is shown, and that something invalid was passed in.
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
  // By what they hold, because an array written in the markup is new at every render.
  const offeredKey = offeredProtocols({ offered }).join();
  const askedKey = askable(asked).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of it
  const situation = useMemo(() => ({ offered: offeredProtocols({ offered }) }), [offeredKey]);
  useWarnings(() => [...persons.dropped, ...hosts.dropped], [persons, hosts]);
  useOfferedWarnings(options.offered);
  useWarnings(() => unknownIn(asked, everyId).map((detail) => ({ code: 'MP-208' as const, detail })), [asked]);

  const effective = useMemo(() => ({ ...known, ...answers }), [known, answers]);
  // The event that changes the answers has worked the advice out already: it is kept for the render that follows.
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
  // Not an effect that may run late: a host that renders at once would put an older set of answers over a newer one.
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

  // Made once: they read what holds at the moment of the call.
  const [actions] = useState(() => {
    const change = (next: Answers, question?: QuestionId, token: string | null = null): void => {
      const before = current.current;
      const after = advise(before.known, checkAnswers(next).answers, before.situation);
      // A second answer in the same event must build on the first one, although nothing was rendered between.
      current.current = { ...before, answers: next, recommendation: after };
      before.keep(next);
      before.onAnswersChange?.(next);
      if (question) before.onEvent?.({ type: 'answered', question, answer: token });
      if (changed(before.recommendation, after)) before.onEvent?.({ type: 'recommended', recommendation: after });
    };
    return {
      answer: (question: QuestionId, token: string): void => {
        if (isAnswer(question, token)) change({ ...current.current.answers, [question]: token }, question, token);
        // As text, because `undefined` would count as open, which is no fault.
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
    // What is set up today is asked about once the protocol is settled, whichever it is.
    const later = listed.filter(({ id, source, relevant: wanted }) => id === 'current' && !source && !wanted);
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

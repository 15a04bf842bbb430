import { interviewState, protocolOf, score } from './interview.ts';
import { keepDays, type Plan, type Pop3Plan, planFor } from './plan.ts';
import type { Protocol } from './protocols.ts';
import {
  type AnswerKey,
  type Answers,
  answerOption,
  bearsOnProtocol,
  decisiveWeight,
  knownAnswers,
  type QuestionId,
  questions,
} from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/** One given answer and its weight. */
export interface Evidence {
  readonly question: QuestionId;
  readonly answer: string;
  /** Points for IMAP (positive) or POP3 (negative); never 0. */
  readonly weight: number;
  /** Whether only one protocol can meet this need. */
  readonly decisive: boolean;
}

/** Why a protocol is recommended: an answer or, if the sum is 0, that people can leave IMAP again. */
export type Reason = ({ readonly kind: 'answer' } & Evidence) | { readonly kind: 'reversible' };

/** One different answer that would change the protocol. */
export interface Flip {
  readonly question: QuestionId;
  readonly answer: string;
}

/**
 * The reason to choose the alternative.
 *
 * - `main-computer`: IMAP everywhere, and POP3 with copies left on the server on one main computer.
 * - `apart`, `own-copy`, `room`, `one-computer`: POP3, for what its name says.
 * - `stays-on-server`, `on-demand`, `no-backup`, `second-place`: IMAP, for what its name says.
 */
export type AlternativeCode =
  | 'main-computer'
  | 'apart'
  | 'own-copy'
  | 'room'
  | 'one-computer'
  | 'stays-on-server'
  | 'on-demand'
  | 'no-backup'
  | 'second-place';

/** The set-up that experts also recommend for these answers. */
export interface Alternative {
  readonly protocol: Protocol;
  readonly plan: Plan;
  readonly reason: AlternativeCode;
}

/** How far the recommendation is from the other protocol. */
export type Strength = 'clear' | 'likely' | 'close';

/**
 * The kind of result.
 *
 * - `unanswered`: both are offered, and nothing was answered.
 * - `recommended`: both are offered and one is better.
 * - `only-option`: only one is offered, so it is recommended.
 * - `not-needed`: mail is read in a browser only.
 * - `unavailable`: neither is offered.
 */
export type Status = 'unanswered' | 'recommended' | 'only-option' | 'not-needed' | 'unavailable';

/** The recommendation, in codes and numbers; `explain` and `summarize` put it into words. */
export interface Recommendation {
  readonly status: Status;
  /** `null` unless `recommended` or `only-option`. */
  readonly protocol: Protocol | null;
  readonly plan: Plan | null;
  /** `null` unless `recommended`: a single option can't be close. */
  readonly strength: Strength | null;
  /** −1 POP3 … +1 IMAP, whatever is offered: the sum of the weights divided by the decisive weight, limited to ±1. */
  readonly balance: number;
  /** Whether no answers to the open questions can change the protocol. */
  readonly settled: boolean;
  /** Whether none can change the plan either. */
  readonly planSettled: boolean;
  /** The open questions, in order, whose answer can still change the protocol or, once that is settled, the plan. */
  readonly relevant: readonly QuestionId[];
  /** Reasons for the protocol, strongest first. */
  readonly reasons: readonly Reason[];
  /** Reasons against it, strongest first. */
  readonly tradeoffs: readonly Evidence[];
  /** Of the answered questions, every other answer (`unsure` left out) that would change the protocol. */
  readonly flips: readonly Flip[];
  /** Present if the result is close, or if a strong need favours the other protocol; otherwise `null`. */
  readonly alternative: Alternative | null;
}

/**
 * The weight from which an answer is a need, not a slight preference. One opposing need makes a recommendation less
 * than clear, and the other protocol is mentioned.
 */
const needWeight = 4;

/** The sum from which a recommendation is clear: more than any single answer below the decisive weight can add. */
const clearSum = 10;

/** The sum up to which a recommendation is close: one slight preference the other way would cancel it. */
const closeSum = 2;

/** What IMAP would do better, by the strongest answer in its favour. */
const imapInstead: Partial<Record<AnswerKey, AlternativeCode>> = {
  'keepMailOn.server': 'stays-on-server',
  'keepMailOn.both': 'stays-on-server',
  'serverSpace.ample': 'stays-on-server',
  'offline.rarely': 'stays-on-server',
  'offline.metered': 'on-demand',
  'mailVolume.high': 'stays-on-server',
  'deviceBackup.no': 'no-backup',
};

function evidenceOf(answers: Answers): Evidence[] {
  return questions
    .flatMap(({ id }): Evidence[] => {
      const option = answerOption(id, answers[id]);
      if (!option?.weight) return [];
      const { token, weight, decisive } = option;
      return [{ question: id, answer: token, weight, decisive }];
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

function strengthOf(sum: number, against: readonly Evidence[]): Strength {
  if (Math.abs(sum) <= closeSum) return 'close';
  return Math.abs(sum) >= clearSum && !against.some(isNeed) ? 'clear' : 'likely';
}

function isNeed({ weight }: Evidence): boolean {
  return Math.abs(weight) >= needWeight;
}

function alternativeTo(
  protocol: Protocol,
  answers: Answers,
  situation: Situation | undefined,
  [strongest]: readonly Evidence[],
): Alternative | null {
  if (protocol === 'pop3') {
    const reason = strongest && imapInstead[`${strongest.question}.${strongest.answer}` as AnswerKey];
    return { protocol: 'imap', plan: planFor('imap', answers, situation), reason: reason ?? 'second-place' };
  }
  // POP3 is set up only on computers, and IMAP is always better for a program that fetches mail.
  if (answers.devices === 'phone' || answers.sharedMailbox === 'program') return null;
  const plan = planFor('pop3', answers, situation) as Pop3Plan;
  // If devices or colleagues must see the same mail, POP3 must not remove any.
  if (answers.devices === 'in-step' || answers.sharedMailbox === 'together')
    return { protocol: 'pop3', plan: { ...plan, serverCopies: 'keep' }, reason: 'main-computer' };
  return { protocol: 'pop3', plan, reason: pop3Instead(plan, answers) };
}

function pop3Instead(plan: Plan, answers: Answers): AlternativeCode {
  if (answers.devices === 'separate' || answers.sharedMailbox === 'separately') return 'apart';
  if (answers.keepMailOn === 'device') return 'own-copy';
  return keepDays(plan) === null ? 'one-computer' : 'room';
}

function flipsOf(answers: Answers, sum: number, offered: readonly Protocol[], protocol: Protocol | null): Flip[] {
  return questions.flatMap(({ id, answers: options }) => {
    if (answers[id] === undefined) return [];
    const others = sum - (answerOption(id, answers[id])?.weight ?? 0);
    return options
      .filter(
        ({ token, weight }) => outcome({ ...answers, [id]: token }, others + weight, offered).protocol !== protocol,
      )
      .map(({ token }) => ({ question: id, answer: token }));
  });
}

/** Only the status and the protocol: enough to test whether another answer changes them. */
function outcome(
  answers: Answers,
  sum: number,
  [only, second]: readonly Protocol[],
): Pick<Recommendation, 'status' | 'protocol'> {
  if (!only) return { status: 'unavailable', protocol: null };
  if (answers.devices === 'webmail') return { status: 'not-needed', protocol: null };
  if (!second) return { status: 'only-option', protocol: only };
  return Object.keys(answers).some(bearsOnProtocol)
    ? { status: 'recommended', protocol: protocolOf(sum) }
    : { status: 'unanswered', protocol: null };
}

/**
 * Recommends a protocol for these answers, with the reasons and the set-up.
 *
 * Pure, total and deterministic: the order of the answers never matters, and unknown questions and tokens count as
 * open. Adds up the weights of the answers (see `questions`). A sum of 0 means IMAP, because people can leave IMAP
 * again without losing mail.
 *
 * @param answers The effective answers: `{ ...facts, ...answers }`.
 * @param situation What the server offers; both protocols when absent.
 *
 * @example
 * recommend({ devices: 'one', keepMailOn: 'device' }).protocol; // 'pop3'
 * recommend({ devices: 'in-step' }, { offered: ['pop3'] }).status; // 'only-option'
 */
export function recommend(answers: Answers, situation?: Situation): Recommendation {
  const given = knownAnswers(answers);
  const offered = offeredProtocols(situation);
  const sum = score(given);
  const { status, protocol } = outcome(given, sum, offered);
  const interview = interviewState(given, situation);
  const balance = Math.max(-1, Math.min(1, sum / decisiveWeight));
  const flips = flipsOf(given, sum, offered, protocol);
  if (!protocol)
    return {
      status,
      protocol,
      plan: null,
      strength: null,
      balance,
      ...interview,
      reasons: [],
      tradeoffs: [],
      flips,
      alternative: null,
    };
  const evidence = evidenceOf(given);
  const supports = ({ weight }: Evidence): boolean => protocolOf(weight) === protocol;
  const tradeoffs = evidence.filter((piece) => !supports(piece));
  const reasons: Reason[] = evidence.filter(supports).map((piece): Reason => ({ kind: 'answer', ...piece }));
  if (status === 'recommended' && sum === 0) reasons.push({ kind: 'reversible' });
  const strength = status === 'recommended' ? strengthOf(sum, tradeoffs) : null;
  const contested = strength === 'close' || (strength === 'likely' && tradeoffs.some(isNeed));
  return {
    status,
    protocol,
    plan: planFor(protocol, given, situation),
    strength,
    balance,
    ...interview,
    reasons,
    tradeoffs,
    flips,
    alternative: contested ? alternativeTo(protocol, given, situation, tradeoffs) : null,
  };
}

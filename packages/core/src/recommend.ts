import { interviewState, protocolOf, score } from './interview.ts';
import { keepDays, type Plan, type Pop3Plan, type Protocol, planFor } from './plan.ts';
import { type Answers, answerOption, decisiveWeight, knownAnswers, type QuestionId, questions } from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/** One answer that was given and what it weighs. */
export interface Evidence {
  readonly question: QuestionId;
  readonly answer: string;
  /** Points for IMAP (positive) or POP3 (negative); never 0. */
  readonly weight: number;
  /** Whether only one protocol can meet this need. */
  readonly decisive: boolean;
}

/** Why a protocol is recommended: an answer, or, where the sum is 0, that IMAP can be left again. */
export type Reason = ({ readonly kind: 'answer' } & Evidence) | { readonly kind: 'reversible' };

/** One changed answer that changes the protocol. */
export interface Flip {
  readonly question: QuestionId;
  readonly answer: string;
}

/**
 * What the alternative is good for.
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

/** The set-up that experts also give for these answers. */
export interface Alternative {
  readonly protocol: Protocol;
  readonly plan: Plan;
  readonly reason: AlternativeCode;
}

/** How far the recommendation stands from the other protocol. */
export type Strength = 'clear' | 'likely' | 'close';

/**
 * What came of it.
 *
 * - `unanswered`: nothing was said and both are offered.
 * - `recommended`: both are offered and one is better.
 * - `only-option`: one is offered, so it is that one.
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
  /** `null` unless `recommended`: with one option there is no call to be close. */
  readonly strength: Strength | null;
  /** −1 POP3 … +1 IMAP, before `offered`: the sum of the weights over the decisive weight, held within ±1. */
  readonly balance: number;
  /** Whether no completion of the open questions changes the protocol. */
  readonly settled: boolean;
  /** Whether none changes the plan either. */
  readonly planSettled: boolean;
  /** The open questions, in order, whose answer can still change the protocol or, once that is settled, the plan. */
  readonly relevant: readonly QuestionId[];
  /** What speaks for it, strongest first. */
  readonly reasons: readonly Reason[];
  /** What speaks against it, strongest first. */
  readonly tradeoffs: readonly Evidence[];
  /** Of the answered questions, every other answer (`unsure` left out) that would change the protocol. */
  readonly flips: readonly Flip[];
  /** Given when the call is close, or when a need of weight speaks for the other protocol; else `null`. */
  readonly alternative: Alternative | null;
}

/**
 * A need of its own, as against a leaning: the weight from which one opposing answer keeps a
 * recommendation from being clear and earns the other protocol a mention.
 */
const needWeight = 4;

/** The sum from which a recommendation is clear: more than any one undecisive answer can bring. */
const clearSum = 10;

/** The sum up to which it is close: one leaning the other way would level it. */
const closeSum = 2;

/** What IMAP would be better at, by the strongest answer that speaks for it. */
const imapInstead: Partial<Record<`${QuestionId}.${string}`, AlternativeCode>> = {
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
    const reason = strongest && imapInstead[`${strongest.question}.${strongest.answer}`];
    return { protocol: 'imap', plan: planFor('imap', answers, situation), reason: reason ?? 'second-place' };
  }
  // POP3 is set up on computers, and a program that fetches mail is better off with IMAP in every case.
  if (answers.devices === 'phone' || answers.sharedMailbox === 'program') return null;
  const plan = planFor('pop3', answers, situation) as Pop3Plan;
  // Beside devices or colleagues that must match, POP3 may take nothing away.
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

/** Status and protocol alone: the part that a changed answer is tried on. */
function outcome(
  answers: Answers,
  sum: number,
  [only, second]: readonly Protocol[],
): Pick<Recommendation, 'status' | 'protocol'> {
  if (!only) return { status: 'unavailable', protocol: null };
  if (answers.devices === 'webmail') return { status: 'not-needed', protocol: null };
  if (!second) return { status: 'only-option', protocol: only };
  // What is set up today says nothing of what suits.
  const said = Object.keys(answers).some((id) => id !== 'current');
  return said ? { status: 'recommended', protocol: protocolOf(sum) } : { status: 'unanswered', protocol: null };
}

/**
 * Which protocol suits these answers, how to set it up, and why.
 *
 * Pure, total and deterministic: the order of the answers never matters, and unknown questions and
 * tokens count as open. The evidence adds up (see `questions`); a sum of 0 is IMAP, because IMAP can
 * be left again with nothing lost.
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

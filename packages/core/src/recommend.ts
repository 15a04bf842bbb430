import { interviewState, protocolOf, score } from './interview.ts';
import { type Plan, type Protocol, planFor } from './plan.ts';
import {
  type Answers,
  answerOption,
  answerTo,
  decisiveWeight,
  knownAnswers,
  type QuestionId,
  questions,
  type RemedyCode,
} from './questions.ts';
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

/** An answer that speaks against the recommended protocol, and what softens it. */
export type Tradeoff = Evidence & { readonly remedy: RemedyCode | null };

/** One changed answer that changes the protocol. */
export interface Flip {
  readonly question: QuestionId;
  readonly answer: string;
}

/** What the alternative is good for. */
export type AlternativeCode = 'main-computer' | 'own-copy' | 'apart' | 'one-device' | 'full-copy' | 'stays-on-server';

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
  /** What speaks for it, strongest first. */
  readonly reasons: readonly Reason[];
  /** What speaks against it, strongest first. */
  readonly tradeoffs: readonly Tradeoff[];
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

/**
 * What to say of the other protocol, by the strongest answer that speaks for it. `devices.one` and
 * `sharedMailbox.no` are true of many who want nothing in particular, so they bring no words of their own.
 */
const alternativeReasons: Partial<Record<`${QuestionId}.${string}`, AlternativeCode>> = {
  'devices.separate': 'apart',
  'sharedMailbox.separately': 'apart',
  'keepMailOn.device': 'own-copy',
  'keepMailOn.server': 'stays-on-server',
  'serverSpace.tight': 'main-computer',
  'serverSpace.ample': 'stays-on-server',
  'offline.rarely': 'stays-on-server',
  'mailVolume.high': 'stays-on-server',
};

function evidenceOf(answers: Answers): Tradeoff[] {
  return questions
    .flatMap(({ id }): Tradeoff[] => {
      const option = answerOption(id, answers[id]);
      if (!option?.weight) return [];
      const { token, weight, decisive, remedy } = option;
      return [{ question: id, answer: token, weight, decisive, remedy }];
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

function alternativeTo(protocol: Protocol, answers: Answers, against: readonly Evidence[]): Alternative {
  const other = protocol === 'imap' ? 'pop3' : 'imap';
  const [strongest] = against;
  const named = strongest && alternativeReasons[`${strongest.question}.${strongest.answer}`];
  const reason = named ?? (other === 'pop3' ? 'one-device' : 'full-copy');
  return { protocol: other, plan: planFor(other, answers), reason };
}

function flipsOf(answers: Answers, situation: Situation | undefined, protocol: Protocol | null): Flip[] {
  return questions.flatMap(({ id, answers: options }) =>
    answerTo(answers, id) === undefined
      ? []
      : options
          .filter(({ token }) => outcome({ ...answers, [id]: token }, situation).protocol !== protocol)
          .map(({ token }) => ({ question: id, answer: token })),
  );
}

/** Status and protocol alone: the part that a changed answer is tried on. */
function outcome(answers: Answers, situation: Situation | undefined): Pick<Recommendation, 'status' | 'protocol'> {
  const [only, second] = offeredProtocols(situation);
  if (!only) return { status: 'unavailable', protocol: null };
  if (answers.devices === 'webmail') return { status: 'not-needed', protocol: null };
  if (!second) return { status: 'only-option', protocol: only };
  const said = Object.keys(answers).length > 0;
  return said
    ? { status: 'recommended', protocol: protocolOf(score(answers)) }
    : { status: 'unanswered', protocol: null };
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
  const { status, protocol } = outcome(given, situation);
  const { settled, planSettled } = interviewState(given, situation);
  const sum = score(given);
  const balance = Math.max(-1, Math.min(1, sum / decisiveWeight));
  const flips = flipsOf(given, situation, protocol);
  if (!protocol)
    return {
      status,
      protocol,
      plan: null,
      strength: null,
      balance,
      settled,
      planSettled,
      reasons: [],
      tradeoffs: [],
      flips,
      alternative: null,
    };
  const evidence = evidenceOf(given);
  const supports = ({ weight }: Evidence): boolean => protocolOf(weight) === protocol;
  const tradeoffs = evidence.filter((piece) => !supports(piece));
  const reasons: Reason[] = evidence
    .filter(supports)
    .map(({ remedy: _, ...piece }): Reason => ({ kind: 'answer', ...piece }));
  if (status === 'recommended' && sum === 0) reasons.push({ kind: 'reversible' });
  const strength = status === 'recommended' ? strengthOf(sum, tradeoffs) : null;
  const contested = strength === 'close' || (strength === 'likely' && tradeoffs.some(isNeed));
  return {
    status,
    protocol,
    plan: planFor(protocol, given),
    strength,
    balance,
    settled,
    planSettled,
    reasons,
    tradeoffs,
    flips,
    alternative: contested ? alternativeTo(protocol, given, tradeoffs) : null,
  };
}

import { planFor, samePlan } from './plan.ts';
import type { Protocol } from './protocols.ts';
import { type Answers, answerOption, knownAnswers, type Question, type QuestionId, questions } from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/** The sum of the weights of all answers: positive for IMAP, negative for POP3. */
export function score(answers: Answers): number {
  return questions.reduce((sum, { id }) => sum + (answerOption(id, answers[id])?.weight ?? 0), 0);
}

/**
 * The protocol for a score. A sum of 0 means IMAP: people can leave IMAP again without losing mail, but POP3 may
 * already have emptied the server.
 */
export function protocolOf(sum: number): Protocol {
  return sum < 0 ? 'pop3' : 'imap';
}

/** An open question and the weights that it may still add. */
interface Prospect {
  readonly question: Question;
  /** Every weight of its answers, and 0 if it stays open or the answer is `unsure` or `webmail`. */
  readonly weights: readonly number[];
  readonly least: number;
  readonly most: number;
}

const prospects: readonly Prospect[] = questions.map((question) => {
  const weights = [...new Set([0, ...question.answers.map(({ weight }) => weight)])];
  return { question, weights, least: Math.min(...weights), most: Math.max(...weights) };
});

/** The lowest and the highest sum that the `open` questions can still add. */
function reach(open: readonly Prospect[]): readonly [least: number, most: number] {
  return [open.reduce((sum, { least }) => sum + least, 0), open.reduce((sum, { most }) => sum + most, 0)];
}

/**
 * Whether the answer to `question` can change the protocol, for some answers to the other open questions. Skips sums
 * that no answers can reach, because the view calls this several times for each answer.
 */
function turnsProtocol(sum: number, question: Prospect, others: readonly Prospect[]): boolean {
  const [least, most] = reach(others);
  if (protocolOf(sum + least + question.least) === 'imap' || protocolOf(sum + most + question.most) === 'pop3')
    return false;
  const [other, ...rest] = others;
  return !other || other.weights.some((weight) => turnsProtocol(sum + weight, question, rest));
}

/** The state of the interview: what is settled, and which open questions can still change something. */
export interface Interview {
  /** Whether no answers to the open questions can change the protocol. */
  readonly settled: boolean;
  /** Whether none can change the plan either. */
  readonly planSettled: boolean;
  /** The open questions, in order, whose answer can still change the protocol or, once that is settled, the plan. */
  readonly relevant: readonly QuestionId[];
}

const over: Interview = { settled: true, planSettled: true, relevant: [] };

/** The questions that each part of a plan depends on. Only questions of the same part must be tried together. */
const planQuestions: Record<Protocol, readonly (readonly QuestionId[])[]> = {
  pop3: [['keepMailOn', 'serverSpace', 'deviceBackup'], ['current']],
  imap: [['keepMailOn', 'serverSpace', 'mailVolume', 'deviceBackup'], ['offline'], ['current']],
};

/** Whether the answer to `question` can change the plan, for some answers to the other open questions. */
function tunesPlan(protocol: Protocol, answers: Answers, question: Question, others: readonly Question[]): boolean {
  const [other, ...rest] = others;
  if (!other) {
    const left = planFor(protocol, answers);
    return question.answers.some(
      ({ token }) => !samePlan(planFor(protocol, { ...answers, [question.id]: token }), left),
    );
  }
  return (
    tunesPlan(protocol, answers, question, rest) ||
    other.answers.some(({ token }) => tunesPlan(protocol, { ...answers, [other.id]: token }, question, rest))
  );
}

function openQuestions(answers: Answers): readonly Prospect[] {
  return prospects.filter(({ question }) => answers[question.id] === undefined);
}

/**
 * Whether no answers to the open questions can change the protocol. The same as `settled` of `interviewState`, but
 * cheaper, because it tries no plans.
 *
 * @example
 * isSettled({ devices: 'in-step' }); // true
 */
export function isSettled(given: Answers, situation?: Situation): boolean {
  const answers = knownAnswers(given);
  if (offeredProtocols(situation).length < 2 || answers.devices === 'webmail') return true;
  const sum = score(answers);
  const [least, most] = reach(openQuestions(answers));
  return protocolOf(sum + least) === protocolOf(sum + most);
}

/**
 * The state of the interview. The result is exact: it covers all possible answers to the open questions. It uses the
 * range of sums for the protocol, and tries each plan.
 */
export function interviewState(given: Answers, situation?: Situation): Interview {
  const answers = knownAnswers(given);
  const [only, second] = offeredProtocols(situation);
  if (!only || answers.devices === 'webmail') return over;
  const open = openQuestions(answers);
  const sum = score(answers);
  const settled = isSettled(answers, situation);
  if (!settled) {
    const turning = open.filter((one) =>
      turnsProtocol(
        sum,
        one,
        open.filter((other) => other !== one),
      ),
    );
    return { settled, planSettled: false, relevant: turning.map(({ question }) => question.id) };
  }
  const protocol = second ? protocolOf(sum) : only;
  const left = open.map(({ question }) => question);
  const relevant = left.filter((question) => {
    const part = planQuestions[protocol].find((ids) => ids.includes(question.id));
    // Stryker disable next-line MethodExpression,ConditionalExpression,LogicalOperator: trying more questions takes longer, but gives the same result
    const others = left.filter((other) => other !== question && part?.includes(other.id));
    return tunesPlan(protocol, answers, question, others);
  });
  return { settled, planSettled: relevant.length === 0, relevant: relevant.map(({ id }) => id) };
}

/**
 * The question to ask next: the first open question, in the fixed order, whose answer can still change the protocol
 * or, once that is settled, the plan. `null` if there is nothing left to ask.
 *
 * Pass the effective answers, `{ ...facts, ...answers }`, so that nobody is asked what the host already knows.
 *
 * @example
 * nextQuestion({}); // 'devices'
 * nextQuestion({ devices: 'in-step' }); // 'keepMailOn': IMAP is settled, the rest tunes its set-up
 * nextQuestion({ devices: 'webmail' }); // null
 */
export function nextQuestion(answers: Answers, situation?: Situation): QuestionId | null {
  return interviewState(answers, situation).relevant[0] ?? null;
}

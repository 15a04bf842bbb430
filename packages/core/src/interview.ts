import { type Protocol, planFor, samePlan } from './plan.ts';
import { type Answers, answerOption, knownAnswers, type Question, type QuestionId, questions } from './questions.ts';
import { offeredProtocols, type Situation } from './situation.ts';

/** The sum of the weights of everything that was said: positive for IMAP, negative for POP3. */
export function score(answers: Answers): number {
  return questions.reduce((sum, { id }) => sum + (answerOption(id, answers[id])?.weight ?? 0), 0);
}

/**
 * The protocol that a score stands for. A sum of 0 is IMAP: IMAP can be left again with nothing
 * lost, POP3 may already have emptied the server.
 */
export function protocolOf(sum: number): Protocol {
  return sum < 0 ? 'pop3' : 'imap';
}

/** A question with what it may still add while it is open. */
interface Prospect {
  readonly question: Question;
  /** Every weight of its answers, and 0 for being left open, `unsure` or `webmail`. */
  readonly weights: readonly number[];
  readonly least: number;
  readonly most: number;
}

const prospects: readonly Prospect[] = questions.map((question) => {
  const weights = [...new Set([0, ...question.answers.map(({ weight }) => weight)])];
  return { question, weights, least: Math.min(...weights), most: Math.max(...weights) };
});

/** The least and the most that `open` questions can still add up to. */
function reach(open: readonly Prospect[]): readonly [least: number, most: number] {
  return [open.reduce((sum, { least }) => sum + least, 0), open.reduce((sum, { most }) => sum + most, 0)];
}

/**
 * Whether some completion of the other open questions lets the answer to `question` change the protocol. Sums that
 * are out of reach, whatever is answered, are not tried: the view asks this several times for each answer of a person.
 */
function turnsProtocol(sum: number, question: Prospect, others: readonly Prospect[]): boolean {
  const [least, most] = reach(others);
  if (protocolOf(sum + least + question.least) === 'imap' || protocolOf(sum + most + question.most) === 'pop3')
    return false;
  const [other, ...rest] = others;
  return !other || other.weights.some((weight) => turnsProtocol(sum + weight, question, rest));
}

/** What the interview has come to: what is open, and which open question can still change what. */
export interface Interview {
  /** Whether no completion of the open questions changes the protocol. */
  readonly settled: boolean;
  /** Whether none changes the plan either. */
  readonly planSettled: boolean;
  /** The open questions, in order, whose answer can still change the protocol or, once that is settled, the plan. */
  readonly relevant: readonly QuestionId[];
}

const over: Interview = { settled: true, planSettled: true, relevant: [] };

/** The questions that each part of a plan follows from. Only questions of one part have to be tried together. */
const planQuestions: Record<Protocol, readonly (readonly QuestionId[])[]> = {
  pop3: [['keepMailOn', 'serverSpace', 'deviceBackup'], ['current']],
  imap: [['keepMailOn', 'serverSpace', 'mailVolume', 'deviceBackup'], ['offline'], ['current']],
};

/** Whether some completion of the other open questions lets the answer to `question` change the plan. */
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
 * Whether no completion of the open questions changes the protocol. The same as `settled` of `interviewState`, for
 * those who ask nothing else: it takes no trying of plans.
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
 * Where the interview stands. Exact: every completion of the open questions is considered, sums by
 * what they can reach and plans by trying them.
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
    // Stryker disable next-line MethodExpression,ConditionalExpression,LogicalOperator: to try more questions takes longer, and finds the same
    const others = left.filter((other) => other !== question && part?.includes(other.id));
    return tunesPlan(protocol, answers, question, others);
  });
  return { settled, planSettled: relevant.length === 0, relevant: relevant.map(({ id }) => id) };
}

/**
 * The question to ask next: the first, in the fixed order, that is open and whose answer can still
 * change the protocol or, once that is settled, the plan. `null` when nothing is left to ask.
 *
 * Pass the effective answers, `{ ...facts, ...answers }`: what the host knows is not asked.
 *
 * @example
 * nextQuestion({}); // 'devices'
 * nextQuestion({ devices: 'in-step' }); // 'keepMailOn': IMAP is settled, the rest tunes its set-up
 * nextQuestion({ devices: 'webmail' }); // null
 */
export function nextQuestion(answers: Answers, situation?: Situation): QuestionId | null {
  return interviewState(answers, situation).relevant[0] ?? null;
}

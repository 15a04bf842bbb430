import { type Answers, type QuestionId, questions } from '../src/questions.ts';

/** The state of a question: open (`undefined`), `unsure`, or one of its answers. */
type State = string | undefined;

interface Digit {
  readonly id: QuestionId;
  readonly states: readonly State[];
  /** The difference between the numbers of two combinations that differ by one state in this question. */
  readonly stride: number;
}

/**
 * Whether to leave out some answers. `npx pnpm --filter core mutants` sets the variable, because it runs these tests
 * about a thousand times.
 */
export const thinned = process.env['MUTANTS'] !== undefined;

/** The states to leave out then. One answer to `current` is enough to tell whether that question is relevant. */
const leftOut: ReadonlySet<State> = new Set(thinned ? ['devices unsure', 'current new', 'current imap'] : []);

const digits: Digit[] = [];
let stride = 1;
for (const { id, answers } of questions) {
  const unsure = digits.length === 0 ? ['unsure'] : [];
  const tokens = [...unsure, ...answers.map(({ token }) => token as string)];
  const states = [undefined, ...tokens.filter((token) => !leftOut.has(`${id} ${token}`))];
  digits.push({ id, states, stride });
  stride *= states.length;
}

const digitOf = Object.fromEntries(digits.map((digit) => [digit.id, digit])) as Record<QuestionId, Digit>;

/** All states of a question, open first. */
export function statesOf(id: QuestionId): readonly State[] {
  return digitOf[id].states;
}

/** The state of a question in the combination with this number. */
export function stateIn(number: number, id: QuestionId): State {
  const { states, stride } = digitOf[id];
  return states[Math.floor(number / stride) % states.length];
}

/** The number of the combination that is the same as `number`, but has question `id` in this state. */
export function withState(number: number, id: QuestionId, state: State): number {
  const { states, stride } = digitOf[id];
  return number + (states.indexOf(state) - (Math.floor(number / stride) % states.length)) * stride;
}

/**
 * Every combination of answers, with each question open or answered. Only the first question can be `unsure`: a test
 * with `everyUnsure` shows that for the others, `unsure` is the same as open.
 *
 * The index in the list is the number of a combination, and one addition gives the number of a neighbour. So a test
 * with the results of all combinations can look up the result for a changed answer.
 */
export const everyAnswers: readonly Answers[] = digits.reduce<readonly Answers[]>(
  (sofar, { id, states }) =>
    states.flatMap((state) => (state === undefined ? sofar : sofar.map((answers) => ({ ...answers, [id]: state })))),
  [{}],
);

/**
 * The combinations with `current` open, which come first. `current` changes only the steps, so these are all that can
 * differ in the recommended protocol.
 */
export const everyNeed: readonly Answers[] = everyAnswers.slice(0, digitOf.current.stride);

/**
 * Each combination without `unsure`, together with all variants in which some of its open questions are `unsure`. These
 * are all combinations. In a thinned run, one question is `unsure` and `current` is open.
 */
export function* everyUnsure(): Generator<readonly [open: Answers, unsure: readonly Answers[]]> {
  for (const answers of thinned ? everyNeed : everyAnswers) {
    if (answers.devices === 'unsure') continue;
    const unsure: Answers[] = [answers];
    for (const { id } of digits) {
      if (answers[id] !== undefined) continue;
      const before = thinned ? [answers] : unsure.slice();
      for (const other of before) unsure.push({ ...other, [id]: 'unsure' });
    }
    yield [answers, unsure.slice(1)];
  }
}

/** Answers that give the same plans, steps and risks as an open question. A test shows this. */
const likeOpen: readonly (readonly [QuestionId, State])[] = [
  ['devices', 'unsure'],
  ['offline', 'sometimes'],
  ['offline', 'often'],
  ['mailVolume', 'high'],
  ['deviceBackup', 'no'],
];

/** The number of the same combination without those answers. It represents all of them if a test tries many plans. */
export function representativeOf(number: number): number {
  return likeOpen.reduce(
    (sofar, [id, state]) => (stateIn(sofar, id) === state ? withState(sofar, id, undefined) : sofar),
    number,
  );
}

/** The first five combinations for which `broken` is true, for the message of a failing test. */
export function counterexamples(
  broken: (answers: Answers, number: number) => unknown,
  list: readonly Answers[] = everyAnswers,
): string[] {
  const found: string[] = [];
  for (const [number, answers] of list.entries()) {
    if (broken(answers, number)) found.push(JSON.stringify(answers));
    if (found.length === 5) break;
  }
  return found;
}

/** The entry of a combination in a list. Throws if there is none. */
export function at<Entry>(list: ArrayLike<Entry>, number: number): Entry {
  if (!(number in list)) throw new Error(`There is no combination ${number}.`);
  return list[number] as Entry;
}

/** Replaces each text with a number from 0, the same for equal texts, because numbers compare faster. */
export function numbered(texts: readonly string[]): Uint16Array {
  const known = new Map<string, number>();
  return Uint16Array.from(texts, (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}

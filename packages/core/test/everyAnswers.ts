import { type Answers, type QuestionId, questions } from '../src/questions.ts';

/** Where a question stands: open (`undefined`), `unsure`, or at one of its tokens. */
type State = string | undefined;

interface Digit {
  readonly id: QuestionId;
  readonly states: readonly State[];
  /** How far apart two combinations are that differ in this question by one state. */
  readonly stride: number;
}

/**
 * Whether only the first question is ever `unsure`: a fifth of all combinations. `npx pnpm --filter core mutants` runs these tests
 * about a thousand times, and asks for it by this variable.
 */
export const thinned = process.env['MUTANTS'] !== undefined;

const digits: Digit[] = [];
let combinations = 1;
for (const { id, answers } of questions) {
  const unsure = thinned && digits.length > 0 ? [] : ['unsure'];
  const states = [undefined, ...unsure, ...answers.map(({ token }) => token)];
  digits.push({ id, states, stride: combinations });
  combinations *= states.length;
}

const digitOf = Object.fromEntries(digits.map((digit) => [digit.id, digit])) as Record<QuestionId, Digit>;

/** Everywhere that question `id` can stand, open first. */
export function statesOf(id: QuestionId): readonly State[] {
  return digitOf[id].states;
}

/** Where question `id` stands in the combination of this number. */
export function stateIn(number: number, id: QuestionId): State {
  const { states, stride } = digitOf[id];
  return states[Math.floor(number / stride) % states.length];
}

/** The number of the combination that has question `id` at `state` and is else the same as `number`. */
export function withState(number: number, id: QuestionId, state: State): number {
  const { states, stride } = digitOf[id];
  return number + (states.indexOf(state) - (Math.floor(number / stride) % states.length)) * stride;
}

/**
 * Every combination of answers, each question open, unsure or answered. The place in the list is the number of
 * a combination, and the number of a neighbour is one sum away: a test that has the results of all looks up
 * that of a changed answer instead of working it out again.
 */
export const everyAnswers: readonly Answers[] = Array.from({ length: combinations }, (_, number) =>
  Object.fromEntries(
    digits.map(({ id }) => [id, stateIn(number, id)] as const).filter(([, state]) => state !== undefined),
  ),
);

/** The first five combinations that `broken` finds fault with: what a failing test shows. */
export function counterexamples(broken: (answers: Answers, number: number) => unknown): string[] {
  const found: string[] = [];
  for (const [number, answers] of everyAnswers.entries()) {
    if (broken(answers, number)) found.push(JSON.stringify(answers));
    if (found.length === 5) break;
  }
  return found;
}

/** The entry of a list with one entry a combination. */
export function at<Entry>(list: readonly Entry[], number: number): Entry {
  if (!(number in list)) throw new Error(`There is no combination ${number}.`);
  return list[number] as Entry;
}

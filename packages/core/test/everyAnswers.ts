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
 * Whether some answers are left out. `npx pnpm --filter core mutants` runs these tests about a thousand times, and asks for it by this
 * variable.
 */
export const thinned = process.env['MUTANTS'] !== undefined;

/** What is left out then. One token of `current` is enough to tell whether that question is relevant. */
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
 * Every combination of answers, each question open or answered; only the first question is `unsure` in some. What being
 * unsure of the others comes to is shown once, over `everyUnsure`: the same as leaving them open.
 *
 * The place in the list is the number of a combination, and the number of a neighbour is one sum away: a test that has
 * the results of all looks up that of a changed answer instead of working it out again.
 */
export const everyAnswers: readonly Answers[] = digits.reduce<readonly Answers[]>(
  (sofar, { id, states }) =>
    states.flatMap((state) => (state === undefined ? sofar : sofar.map((answers) => ({ ...answers, [id]: state })))),
  [{}],
);

/**
 * Those that leave `current` open, which are the first: all that differ in what suits. What is set up today changes the
 * way there alone.
 */
export const everyNeed: readonly Answers[] = everyAnswers.slice(0, digitOf.current.stride);

/**
 * The combinations without `unsure`, each with all that come of it where some of its open questions are `unsure`: all
 * combinations that there are, one after the other. Those of a thinned run have one question `unsure` and `current` open.
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

/** Answers that plans, steps and risks take as they take an open question. A test shows that they do. */
const likeOpen: readonly (readonly [QuestionId, State])[] = [
  ['devices', 'unsure'],
  ['offline', 'sometimes'],
  ['offline', 'often'],
  ['mailVolume', 'high'],
  ['deviceBackup', 'no'],
];

/** The number of the combination that stands for this one where there are many plans to try: the same without those answers. */
export function representativeOf(number: number): number {
  return likeOpen.reduce(
    (sofar, [id, state]) => (stateIn(sofar, id) === state ? withState(sofar, id, undefined) : sofar),
    number,
  );
}

/** The first five combinations that `broken` finds fault with: what a failing test shows. */
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

/** The entry of a list with one entry a combination. */
export function at<Entry>(list: ArrayLike<Entry>, number: number): Entry {
  if (!(number in list)) throw new Error(`There is no combination ${number}.`);
  return list[number] as Entry;
}

/** A number for each different text, counted from 0: a list of results that is compared as fast as numbers are. */
export function numbered(texts: readonly string[]): Uint16Array {
  const known = new Map<string, number>();
  return Uint16Array.from(texts, (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
}

import { questions } from '../src/questions.ts';
import { at, stateIn, withState } from './everyAnswers.ts';

/**
 * The combinations with one more answer to an open question. Leaves out `webmail`, which would end every interview, and
 * numbers from `end`. Answering an open question always gives a higher number.
 */
function answered(number: number, end: number): readonly (readonly number[])[] {
  return questions.map(({ id, answers }) =>
    stateIn(number, id) === undefined
      ? answers
          .filter(({ token }) => token !== 'webmail')
          .map(({ token }) => withState(number, id, token))
          .filter((next) => next > number && next < end)
      : [],
  );
}

/**
 * For each combination, 1 if all its completions have the same outcome. Completions can leave questions open, but
 * contain no `webmail` and no `unsure`.
 *
 * Goes from complete combinations back to open ones, and tries everything. It uses no weights and no sums, so that it
 * can test code that does.
 */
export function everySettled(outcomes: ArrayLike<number>): Uint8Array {
  const settled = new Uint8Array(outcomes.length);
  for (let number = outcomes.length - 1; number >= 0; number--) {
    const next = answered(number, outcomes.length).flat();
    const agrees = (other: number): boolean => at(outcomes, other) === at(outcomes, number) && at(settled, other) === 1;
    settled[number] = next.every(agrees) ? 1 : 0;
  }
  return settled;
}

/**
 * For each combination, the questions whose answer changes the outcome in some completion of the others, as a set of
 * bits: one for each question.
 */
export function everyRelevant(outcomes: ArrayLike<number>): Uint32Array {
  const relevant = new Uint32Array(outcomes.length);
  for (let number = outcomes.length - 1; number >= 0; number--) {
    let here = 0;
    for (const [bit, next] of answered(number, outcomes.length).entries()) {
      if (next.some((other) => at(outcomes, other) !== at(outcomes, number))) here |= 1 << bit;
      // A question that is relevant after this answer is relevant now too.
      for (const other of next) here |= at(relevant, other);
    }
    relevant[number] = here;
  }
  return relevant;
}

/** The questions of a set of bits, in order. */
export function questionsIn(bits: number): readonly string[] {
  return questions.filter((_, bit) => (bits >> bit) & 1).map(({ id }) => id);
}

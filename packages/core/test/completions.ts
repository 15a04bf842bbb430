import { questions } from '../src/questions.ts';
import { at, stateIn, withState } from './everyAnswers.ts';

/**
 * The combinations that one more answer to a question leads to. `webmail` is left out, since it would end every interview,
 * and so are those beyond `end`. Answering an open question always leads to a higher number.
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
 * Whether all completions of each combination come to one outcome: 1 where they do. Completions leave `webmail` and `unsure`
 * out and include leaving a question open.
 *
 * Works from full combinations back, by trying: it knows of no weights and no sums, so that it can judge code that does.
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

/** The questions of each combination whose answer changes the outcome in some completion of the others, as a set of bits. */
export function everyRelevant(outcomes: ArrayLike<number>): Uint8Array {
  const relevant = new Uint8Array(outcomes.length);
  for (let number = outcomes.length - 1; number >= 0; number--) {
    let here = 0;
    for (const [bit, next] of answered(number, outcomes.length).entries()) {
      if (next.some((other) => at(outcomes, other) !== at(outcomes, number))) here |= 1 << bit;
      // What is relevant after this question was answered is relevant now; this one itself is open no more.
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

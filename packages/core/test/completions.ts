import { questions } from '../src/questions.ts';
import { at, everyAnswers, stateIn, withState } from './everyAnswers.ts';

/**
 * What can come of each combination once its open questions are answered: the set of `outcomes` over all
 * completions, which leave `webmail` and `unsure` out and include leaving a question open.
 *
 * Works from full combinations back, by trying: it knows of no weights and no sums, so that it can judge code
 * that does. Answering an open question always leads to a higher number.
 */
export function everyCompletion<Outcome>(outcomes: readonly Outcome[]): readonly ReadonlySet<Outcome>[] {
  const reached: Set<Outcome>[] = [];
  for (let number = everyAnswers.length - 1; number >= 0; number--) {
    const here = new Set([at(outcomes, number)]);
    for (const { id, answers } of questions) {
      if (stateIn(number, id) !== undefined) continue;
      for (const { token } of answers) {
        if (token === 'webmail') continue;
        for (const outcome of at(reached, withState(number, id, token))) here.add(outcome);
      }
    }
    reached[number] = here;
  }
  return reached;
}

/** The questions of each combination whose answer changes the outcome in some completion of the others. */
export function everyRelevant<Outcome>(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  const relevant: string[][] = [];
  for (let number = everyAnswers.length - 1; number >= 0; number--) {
    const open = questions.filter(({ id }) => stateIn(number, id) === undefined);
    const leads = (id: (typeof open)[number]['id'], tokens: readonly string[]): number[] =>
      tokens.filter((token) => token !== 'webmail').map((token) => withState(number, id, token));
    relevant[number] = open
      .filter(({ id, answers }) => {
        const tokens = answers.map(({ token }) => token);
        if (leads(id, tokens).some((next) => at(outcomes, next) !== at(outcomes, number))) return true;
        return open.some(
          (other) =>
            other.id !== id &&
            leads(
              other.id,
              other.answers.map(({ token }) => token),
            ).some((next) => at(relevant, next).includes(id)),
        );
      })
      .map(({ id }) => id);
  }
  return relevant;
}

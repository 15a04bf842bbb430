import type { Answers } from '../src/questions.ts';
import { type Recommendation, recommend } from '../src/recommend.ts';
import type { Situation } from '../src/situation.ts';
import { counterexamples as counterexamplesIn, everyNeed } from './everyAnswers.ts';

/** What a server can offer. */
export const situations: Readonly<Record<'both' | 'imap' | 'pop3' | 'none', Situation>> = {
  both: {},
  imap: { offered: ['imap'] },
  pop3: { offered: ['pop3'] },
  none: { offered: [] },
};

export const situationNames = Object.keys(situations) as (keyof typeof situations)[];

/**
 * The recommendation for every combination of answers, in each situation. `current` is open, because it does not change
 * the recommended protocol (recommend.unsure.test.ts).
 */
export const results = Object.fromEntries(
  Object.entries(situations).map(([name, situation]) => [
    name,
    everyNeed.map((answers) => recommend(answers, situation)),
  ]),
) as Record<keyof typeof situations, Recommendation[]>;

/** The first five combinations for which `broken` is true, numbered as in `results`. */
export const counterexamples = (broken: (answers: Answers, number: number) => unknown): string[] =>
  counterexamplesIn(broken, everyNeed);

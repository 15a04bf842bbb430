import {
  type AnswerOf,
  type Answers,
  type Question,
  type QuestionId,
  questions,
  recommend,
  setUpQuestion,
} from '../src/index.ts';

type Counted = Exclude<QuestionId, typeof setUpQuestion>;

const isCounted = (id: QuestionId): id is Counted => id !== setUpQuestion;

/** The questions before the choice. `current` is asked after the choice, so it is not counted. */
export const counted = questions.filter((question): question is Question<Counted> => isCounted(question.id));

/** For each question, the share of people who give each answer. The shares of a question add up to 1. */
export type Population = { readonly [Q in Counted]: { readonly [Token in AnswerOf<Q> | 'unsure']?: number } };

/** How many questions an interview asks. */
export interface Length {
  readonly mean: number;
  readonly worst: number;
}

/**
 * A plausible population of mailbox owners. It is an assumption, not a survey: most have a phone and a computer, and
 * share the mailbox with nobody.
 */
export const realistic: Population = {
  devices: { 'in-step': 0.6, separate: 0.15, one: 0.25 },
  sharedMailbox: { no: 0.85, together: 0.11, separately: 0.04 },
  keepMailOn: { server: 0.65, device: 0.35 },
  serverSpace: { ample: 0.7, tight: 0.3 },
  offline: { rarely: 0.6, sometimes: 0.25, often: 0.15 },
  mailVolume: { low: 0.6, high: 0.4 },
  deviceBackup: { yes: 0.5, no: 0.5 },
};

/**
 * The same with rarer answers too, such as a phone only, a program, a separate copy, or a slow or expensive
 * connection. Also an assumption.
 */
export const detailed: Population = {
  ...realistic,
  devices: { 'in-step': 0.5, separate: 0.12, one: 0.28, phone: 0.1 },
  sharedMailbox: { no: 0.83, together: 0.11, separately: 0.04, program: 0.02 },
  keepMailOn: { server: 0.5, both: 0.2, device: 0.3 },
  offline: { rarely: 0.5, sometimes: 0.25, often: 0.15, metered: 0.1 },
};

/** All people who need a mail program, equally likely. */
export const equallyLikely: Population = evenShares((token) => token !== 'webmail');

/** All people, equally likely. “I’m not sure” and the browser are as likely as any other answer. */
export const anyAnswer: Population = evenShares(() => true, ['unsure']);

/** Every answer that version 1 of the table had, equally likely. */
export const firstVersion: Population = evenShares((token) =>
  Object.values(realistic).some((shares) => Object.hasOwn(shares, token)),
);

function evenShares(wanted: (token: string) => boolean, more: readonly string[] = []): Population {
  const shares = counted.map(({ id, answers }) => {
    const tokens = [...answers.map(({ token }) => token).filter(wanted), ...more];
    return [id, Object.fromEntries(tokens.map((token) => [token, 1 / tokens.length]))] as const;
  });
  return Object.fromEntries(shares) as Population;
}

/**
 * The exact number of questions that a population is asked: every possible interview, weighted with the share of its
 * people. A question that is not asked needs no weight, because its shares add up to 1.
 */
export function interviewLength(population: Population): { protocol: Length; plan: Length } {
  const protocol = { mean: 0, worst: 0 };
  const plan = { mean: 0, worst: 0 };
  const count = (length: { mean: number; worst: number }, share: number, asked: number): void => {
    length.mean += share * asked;
    length.worst = Math.max(length.worst, asked);
  };
  const follow = (answers: Answers, share: number, asked: number, wasSettled: boolean): void => {
    const { settled, relevant } = recommend(answers);
    if (settled && !wasSettled) count(protocol, share, asked);
    const question = relevant.find(isCounted);
    if (question === undefined) {
      count(plan, share, asked);
      return;
    }
    for (const [token, part] of Object.entries(population[question]))
      follow({ ...answers, [question]: token }, share * part, asked + 1, settled);
  };
  follow({}, 1, 0, false);
  return { protocol, plan };
}

if (import.meta.main) {
  const rows = [
    ['a realistic population', realistic],
    ['the same, with rarer answers too (for example only a phone)', detailed],
    ['every answer equally likely, without `webmail` and `unsure`', equallyLikely],
    ['any answer, unsure and browser included', anyAnswer],
    ['answers of version 1, equally likely', firstVersion],
  ] as const;
  console.log('Number of questions until it is settled: mean (worst)');
  console.log(`${''.padEnd(42)}${'protocol'.padEnd(12)}plan`);
  for (const [name, population] of rows) {
    const { protocol, plan } = interviewLength(population);
    const words = ({ mean, worst }: Length): string => `${mean.toFixed(2)} (${worst})`;
    console.log(`${name.padEnd(42)}${words(protocol).padEnd(12)}${words(plan)}`);
  }
}

import { type Answers, type Question, type QuestionId, questions, recommend, setUpQuestion } from '../src/index.ts';

type Counted = Exclude<QuestionId, typeof setUpQuestion>;

const isCounted = (id: QuestionId): id is Counted => id !== setUpQuestion;

/** What is asked before the choice. What is set up today is asked after it, so it is not counted. */
export const counted = questions.filter((question): question is Question<Counted> => isCounted(question.id));

/** What share of people gives which answer to each question; the shares of a question add up to 1. */
export type Population = Readonly<Record<Counted, Readonly<Record<string, number>>>>;

/** How many questions an interview asks. */
export interface Length {
  readonly mean: number;
  readonly worst: number;
}

/** A plausible population of mailbox owners. Assumed, not surveyed: most have a phone beside the computer and share with no one. */
export const realistic: Population = {
  devices: { 'in-step': 0.6, separate: 0.15, one: 0.25 },
  sharedMailbox: { no: 0.85, together: 0.11, separately: 0.04 },
  keepMailOn: { server: 0.65, device: 0.35 },
  serverSpace: { ample: 0.7, tight: 0.3 },
  offline: { rarely: 0.6, sometimes: 0.25, often: 0.15 },
  mailVolume: { low: 0.6, high: 0.4 },
  deviceBackup: { yes: 0.5, no: 0.5 },
};

/** The same with a share for every answer: a phone alone, a program, a copy of one's own, a slow or costly line. Assumed as well. */
export const detailed: Population = {
  ...realistic,
  devices: { 'in-step': 0.5, separate: 0.12, one: 0.28, phone: 0.1 },
  sharedMailbox: { no: 0.83, together: 0.11, separately: 0.04, program: 0.02 },
  keepMailOn: { server: 0.5, both: 0.2, device: 0.3 },
  offline: { rarely: 0.5, sometimes: 0.25, often: 0.15, metered: 0.1 },
};

/** Everyone who needs a mail program, equally likely. */
export const equallyLikely: Population = evenShares((token) => token !== 'webmail');

/** Everyone equally likely, and “I’m not sure” and the browser as likely as any other answer. */
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
 * How many questions a population is asked, exactly: every way the interview can go, weighted with the share of
 * people who go it. An answer that is never asked for needs no weight, since its shares add up to 1.
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
    ['the same with a share for every answer', detailed],
    ['everyone equally likely', equallyLikely],
    ['any answer, unsure and browser included', anyAnswer],
    ['answers of version 1, equally likely', firstVersion],
  ] as const;
  console.log('Questions asked until it is settled: mean (worst)');
  console.log(`${''.padEnd(42)}${'protocol'.padEnd(12)}plan`);
  for (const [name, population] of rows) {
    const { protocol, plan } = interviewLength(population);
    const words = ({ mean, worst }: Length): string => `${mean.toFixed(2)} (${worst})`;
    console.log(`${name.padEnd(42)}${words(protocol).padEnd(12)}${words(plan)}`);
  }
}

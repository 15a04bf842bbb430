import { describe, expect, test } from 'vitest';
import { everyRelevant } from '../test/completions.ts';
import { at, counterexamples, everyAnswers, stateIn, thinned, withState } from '../test/everyAnswers.ts';
import { type Interview, interviewState, isSettled, nextQuestion } from './interview.ts';
import { samePlan } from './plan.ts';
import { type Answers, questions } from './questions.ts';
import { recommend } from './recommend.ts';
import type { Situation } from './situation.ts';

const situations: readonly [name: string, situation: Situation][] = [
  ['both', {}],
  ['imap', { offered: ['imap'] }],
  ['pop3', { offered: ['pop3'] }],
  ['none', { offered: [] }],
];

const states: ReadonlyMap<Situation, readonly Interview[]> = new Map(
  situations.map(([, situation]) => [situation, everyAnswers.map((answers) => interviewState(answers, situation))]),
);
const statesOf = (situation: Situation): readonly Interview[] => states.get(situation) ?? [];

describe('the order of the questions', () => {
  test('is fixed', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      'devices',
      'sharedMailbox',
      'keepMailOn',
      'serverSpace',
      'offline',
      'mailVolume',
      'deviceBackup',
    ]);
  });

  test('begins with the devices', () => {
    expect(nextQuestion({})).toBe('devices');
  });

  test('is kept by what is relevant, and no answered question is among it', () => {
    for (const [, situation] of situations)
      expect(
        counterexamples((answers, number) => {
          const { relevant } = at(statesOf(situation), number);
          const inOrder = questions.map(({ id }) => id).filter((id) => relevant.includes(id));
          return inOrder.join() !== relevant.join() || relevant.some((id) => answers[id] !== undefined);
        }),
      ).toEqual([]);
  });
});

test('reading in a browser only ends the interview', () => {
  expect(
    counterexamples(({ devices }, number) => {
      if (devices !== 'webmail') return false;
      return situations.some(([, situation]) => {
        const { settled, planSettled, relevant } = at(statesOf(situation), number);
        return !settled || !planSettled || relevant.length > 0;
      });
    }),
  ).toEqual([]);
});

test('where nothing is offered there is nothing to ask', () => {
  expect(nextQuestion({}, { offered: [] })).toBeNull();
});

test('where one protocol is offered, only what tunes its set-up is asked', () => {
  expect(interviewState({}, { offered: ['pop3'] }).relevant).toEqual(['serverSpace', 'deviceBackup']);
  expect(nextQuestion({ serverSpace: 'tight' }, { offered: ['pop3'] })).toBeNull();
});

test('what the host knows is not asked', () => {
  const facts: Answers = { devices: 'in-step', serverSpace: 'ample' };
  expect(interviewState(facts).relevant).not.toContain('devices');
  expect(nextQuestion({ ...facts, keepMailOn: 'server' })).toBe('offline');
});

test('an unsure answer is an answer, and is not asked again', () => {
  expect(nextQuestion({ devices: 'unsure' })).toBe('sharedMailbox');
});

test('strangers among the answers count as open', () => {
  expect(nextQuestion({ devices: 'phone', pets: 'cat' } as unknown as Answers)).toBe('devices');
});

// Answers that nobody can give again are left out of what completing leads to, and `{}` counts as all unsure.
describe.each(situations)('what is relevant is exact, offered: %s', (_, situation) => {
  const results = everyAnswers.map((answers) => {
    const result = recommend(answers, situation);
    return result.status === 'unanswered' ? recommend({ devices: 'unsure' }, situation) : result;
  });
  const towardsProtocol = everyRelevant(results.map(({ protocol }) => protocol));
  const towardsPlan = everyRelevant(results.map(({ plan }) => JSON.stringify(plan)));

  test('by trying every completion', () => {
    expect(
      counterexamples((_answers, number) => {
        const { settled, relevant } = at(statesOf(situation), number);
        return relevant.join() !== at(settled ? towardsPlan : towardsProtocol, number).join();
      }),
    ).toEqual([]);
  });

  test('whether it is settled can be asked by itself', () => {
    expect(
      counterexamples((answers, number) => isSettled(answers, situation) !== at(statesOf(situation), number).settled),
    ).toEqual([]);
  });

  test('something is relevant until the plan is settled, and nothing after', () => {
    expect(
      counterexamples((_answers, number) => {
        const { planSettled, relevant } = at(statesOf(situation), number);
        return planSettled !== (relevant.length === 0);
      }),
    ).toEqual([]);
  });
});

test.each(situations)('the result is always that of all seven answered, offered: %s', (_, situation) => {
  const interviews = statesOf(situation);
  const full = [...everyAnswers.entries()].filter(([, answers]) => Object.keys(answers).length === questions.length);
  expect(full).toHaveLength(thinned ? 5 * 3 * 2 * 2 * 3 * 2 * 2 : 5 * 4 * 3 * 3 * 4 * 3 * 3);
  const wrong = full.filter(([number, answers]) => {
    let reached = 0;
    for (;;) {
      const [question] = at(interviews, reached).relevant;
      if (!question) break;
      reached = withState(reached, question, stateIn(number, question));
    }
    const asked = recommend(at(everyAnswers, reached), situation);
    const all = recommend(answers, situation);
    // A person who answers nothing because nothing is left to ask gets what all answers would give, but for the browser.
    const browser = answers.devices === 'webmail' && situation.offered?.length === 1;
    return !browser && (asked.protocol !== all.protocol || !samePlan(asked.plan, all.plan));
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('answering an irrelevant question changes neither protocol nor plan', () => {
  expect(
    counterexamples((_, number) => {
      const { settled, planSettled, relevant } = at(statesOf(situations[0]?.[1] ?? {}), number);
      if (!settled || !planSettled) return false;
      const here = recommend(at(everyAnswers, number));
      return questions.some(
        ({ id, answers }) =>
          stateIn(number, id) === undefined &&
          !relevant.includes(id) &&
          answers
            .filter(({ token }) => token !== 'webmail')
            .some(({ token }) => {
              const there = recommend(at(everyAnswers, withState(number, id, token)));
              return there.protocol !== here.protocol || !samePlan(there.plan, here.plan);
            }),
      );
    }),
  ).toEqual([]);
});

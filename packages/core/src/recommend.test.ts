import { describe, expect, test } from 'vitest';
import { everySettled } from '../test/completions.ts';
import { at, everyAnswers, numbered, stateIn, statesOf, thinned, withState } from '../test/everyAnswers.ts';
import { counterexamples, situationNames as names, results, situations } from '../test/everyRecommendation.ts';
import { interviewState } from './interview.ts';
import { type Plan, planFor } from './plan.ts';
import type { Protocol } from './protocols.ts';
import { type Answers, answerOption, type QuestionId, questions } from './questions.ts';
import { type Recommendation, recommend } from './recommend.ts';
import type { Situation } from './situation.ts';

const single: readonly Protocol[] = ['imap', 'pop3'];
const weightOf = (id: QuestionId, state: string | undefined): number => answerOption(id, state)?.weight ?? 0;
const planName = (plan: Plan | null): string => JSON.stringify(plan);

test.skipIf(thinned)('all combinations with different results are tried', () => {
  const [devices, ...others] = questions.map(({ answers }) => answers.length + 1);
  const count = others.reduce((product, states) => product * states, (devices ?? 0) + 1);
  expect(everyAnswers).toHaveLength(count);
  expect(new Set(everyAnswers.map((answers) => JSON.stringify(answers))).size).toBe(count);
});

describe('1: the two rules of the source document', () => {
  test('mostly one computer, mail kept on it, neither a team nor a program: POP3', () => {
    expect(
      counterexamples((answers, number) => {
        const { devices, keepMailOn, sharedMailbox } = answers;
        const ruled =
          devices === 'one' && keepMailOn === 'device' && sharedMailbox !== 'together' && sharedMailbox !== 'program';
        return ruled && at(results.both, number).protocol !== 'pop3';
      }),
    ).toEqual([]);
  });

  test('several places that must match: IMAP', () => {
    expect(
      counterexamples(({ devices }, number) => devices === 'in-step' && at(results.both, number).protocol !== 'imap'),
    ).toEqual([]);
  });
});

test.each([
  ['on a phone alone', 'devices', 'phone'],
  ['that a team deals with together', 'sharedMailbox', 'together'],
  ['that a program fetches', 'sharedMailbox', 'program'],
] as const)('mail %s is IMAP, whatever else is said', (_, id, token) => {
  expect(
    counterexamples(
      (answers, number) =>
        answers[id] === token && answers.devices !== 'webmail' && at(results.both, number).protocol !== 'imap',
    ),
  ).toEqual([]);
});

describe('2: total and deterministic', () => {
  test('the same answers give the same recommendation in any order', () => {
    expect(
      counterexamples((answers, number) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        return JSON.stringify(recommend(reversed)) !== JSON.stringify(at(results.both, number));
      }),
    ).toEqual([]);
  });

  test('answers are not changed', () => {
    const answers = Object.freeze({ devices: 'one', keepMailOn: 'device' } as const);
    expect(recommend(answers).protocol).toBe('pop3');
  });

  test('the status is unanswered only without any answer', () => {
    expect(counterexamples((_, number) => at(results.both, number).status === 'unanswered')).toEqual(['{}']);
  });

  test.each(['new', 'imap', 'pop3', 'unsure'] as const)(
    'the set-up of today, %s, does not affect the protocol',
    (current) => {
      expect(recommend({ current })).toEqual({
        ...recommend({}),
        relevant: recommend({}).relevant.filter((id) => id !== 'current'),
      });
      for (const only of single)
        expect(recommend({ current }, situations[only])).toMatchObject({ status: 'only-option', protocol: only });
    },
  );

  test('unsure about everything is IMAP, and close', () => {
    const answers = Object.fromEntries(questions.map(({ id }) => [id, 'unsure'])) as Answers;
    expect(recommend(answers)).toMatchObject({
      status: 'recommended',
      protocol: 'imap',
      strength: 'close',
      balance: 0,
    });
    expect(recommend(answers).reasons).toEqual([{ kind: 'reversible' }]);
  });

  test('the status determines which other fields are present', () => {
    for (const name of names)
      expect(
        counterexamples((_, number) => {
          const { status, protocol, plan, strength, reasons, tradeoffs } = at(results[name], number);
          const advises = status === 'recommended' || status === 'only-option';
          return (
            (!advises && reasons.length + tradeoffs.length > 0) ||
            (protocol !== null) !== advises ||
            (plan?.protocol ?? null) !== protocol ||
            (strength !== null) !== (status === 'recommended')
          );
        }),
      ).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'devices=one'],
    ['a number', 7],
    ['a list', ['one']],
    ['what is no answer', { pets: 'cat', devices: 'tablet', keepMailOn: 3 }],
    ['inherited answers', Object.create({ devices: 'one' })],
  ])('%s counts as nothing answered', (_, answers) => {
    expect(recommend(answers as Answers)).toEqual(recommend({}));
  });
});

test('3: an answer with a higher weight never turns IMAP into POP3', () => {
  expect(
    counterexamples((_, number) => {
      if (at(results.both, number).protocol !== 'imap') return false;
      return questions.some(({ id }) =>
        statesOf(id).some(
          (state) =>
            weightOf(id, state) > weightOf(id, stateIn(number, id)) &&
            at(results.both, withState(number, id, state)).protocol === 'pop3',
        ),
      );
    }),
  ).toEqual([]);
});

describe('4: never a protocol that is not offered', () => {
  test.each(single)('with only %s offered it is that one, unless neither is needed', (only) => {
    expect(
      counterexamples(({ devices }, number) => {
        const { status, protocol } = at(results[only], number);
        return devices === 'webmail'
          ? status !== 'not-needed' || protocol !== null
          : status !== 'only-option' || protocol !== only;
      }),
    ).toEqual([]);
  });

  test.each(single)('with only %s offered, leaving IMAP again is not given as a reason', (only) => {
    expect(
      counterexamples((_, number) => at(results[only], number).reasons.some(({ kind }) => kind === 'reversible')),
    ).toEqual([]);
  });

  test.each(single)('with only %s offered every answer against it is listed', (only) => {
    expect(
      counterexamples((answers, number) => {
        const { protocol, tradeoffs } = at(results[only], number);
        const against = questions.filter(({ id }) =>
          only === 'imap' ? weightOf(id, answers[id]) < 0 : weightOf(id, answers[id]) > 0,
        );
        return protocol !== null && tradeoffs.length !== against.length;
      }),
    ).toEqual([]);
  });

  test('with none offered it is unavailable', () => {
    expect(counterexamples((_, number) => at(results.none, number).status !== 'unavailable')).toEqual([]);
  });

  test('ignores unknown protocols and duplicates', () => {
    const offered = ['jmap', 'pop3', 'pop3', null] as unknown as Protocol[];
    expect(recommend({ devices: 'in-step' }, { offered })).toEqual(recommend({ devices: 'in-step' }, situations.pop3));
  });

  test.each([null, undefined, {}, { offered: undefined }, { offered: null }, { offered: 'gopher' }])(
    'a situation of %j offers both',
    (situation) => {
      expect(recommend({ devices: 'one' }, situation as Situation).status).toBe('recommended');
    },
  );
});

describe('5: the plan is that of the protocol, the answers and the server', () => {
  test.each(names)('offered: %s', (name) => {
    expect(
      counterexamples((answers, number) => {
        const { protocol, plan } = at(results[name], number);
        const expected = protocol && planFor(protocol, answers, situations[name]);
        return planName(plan) !== planName(expected);
      }),
    ).toEqual([]);
  });

  test('the plan depends on what is set up today', () => {
    expect(recommend({ devices: 'in-step', current: 'pop3' }).plan?.move).toBe('from-pop3');
    expect(recommend({ devices: 'one', keepMailOn: 'device', current: 'pop3' }).plan?.move).toBe('stay');
    expect(recommend({ devices: 'in-step' }).plan?.move).toBe('unknown');
  });
});

describe('6: settled is exact', () => {
  // Without any answer there is no protocol yet. Here we take the one that `unsure` would lead to.
  const asIfUnsure = (list: readonly Recommendation[]): Recommendation[] =>
    list.map((result) => (result.status === 'unanswered' ? recommend({ devices: 'unsure' }) : result));

  test.each(names)('offered: %s', (name) => {
    const settled = everySettled(numbered(asIfUnsure(results[name]).map(({ protocol }) => String(protocol))));
    expect(counterexamples((_, number) => at(results[name], number).settled !== (at(settled, number) === 1))).toEqual(
      [],
    );
  });

  test('the reference finds many settled and many unsettled cases', () => {
    const settled = results.both.filter((result) => result.settled).length;
    expect(settled).toBeGreaterThan(results.both.length / 2);
    expect(settled).toBeLessThan(results.both.length);
  });

  // interview.test.ts shows that this state is exact.
  test('every recommendation includes the state of the interview', () => {
    for (const name of ['both', 'pop3'] as const)
      expect(
        counterexamples((answers, number) => {
          const { settled, planSettled, relevant } = at(results[name], number);
          const state = interviewState(answers, situations[name]);
          return (
            settled !== state.settled || planSettled !== state.planSettled || relevant.join() !== state.relevant.join()
          );
        }),
      ).toEqual([]);
  });
});

describe('7: flips are exactly the answers that change the protocol', () => {
  test.each(names)('offered: %s', (name) => {
    expect(
      counterexamples((_, number) => {
        const { protocol, flips } = at(results[name], number);
        const flipping = questions.flatMap(({ id, answers }) =>
          stateIn(number, id) === undefined
            ? []
            : answers
                .filter(({ token }) => at(results[name], withState(number, id, token)).protocol !== protocol)
                .map(({ token }) => `${id} ${token}`),
        );
        return flips.map(({ question, answer }) => `${question} ${answer}`).join() !== flipping.join();
      }),
    ).toEqual([]);
  });
});

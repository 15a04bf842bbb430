import { describe, expect, test } from 'vitest';
import { everySettled } from '../test/completions.ts';
import {
  at,
  counterexamples as counterexamplesIn,
  everyAnswers,
  everyNeed,
  numbered,
  stateIn,
  statesOf,
  thinned,
  withState,
} from '../test/everyAnswers.ts';
import { interviewState } from './interview.ts';
import { keepDays, type Plan, type Protocol, planFor } from './plan.ts';
import { type Answers, answerOption, decisiveWeight, type QuestionId, questions } from './questions.ts';
import { type AlternativeCode, type Evidence, type Recommendation, recommend } from './recommend.ts';
import type { Situation } from './situation.ts';

const situations: Readonly<Record<'both' | 'imap' | 'pop3' | 'none', Situation>> = {
  both: {},
  imap: { offered: ['imap'] },
  pop3: { offered: ['pop3'] },
  none: { offered: [] },
};

// What is set up today says nothing of what suits (recommend.unsure.test.ts), so it is left open here.
const results = Object.fromEntries(
  Object.entries(situations).map(([name, situation]) => [
    name,
    everyNeed.map((answers) => recommend(answers, situation)),
  ]),
) as Record<keyof typeof situations, Recommendation[]>;
const counterexamples = (broken: (answers: Answers, number: number) => unknown): string[] =>
  counterexamplesIn(broken, everyNeed);

const names = Object.keys(situations) as (keyof typeof situations)[];
const single: readonly Protocol[] = ['imap', 'pop3'];
const weightOf = (id: QuestionId, state: string | undefined): number => answerOption(id, state)?.weight ?? 0;
const planName = (plan: Plan | null): string => JSON.stringify(plan);

test.skipIf(thinned)('all combinations of answers are tried, of those that differ', () => {
  const [devices, ...others] = questions.map(({ answers }) => answers.length + 1);
  const count = others.reduce((product, states) => product * states, (devices ?? 0) + 1);
  expect(everyAnswers).toHaveLength(count);
  expect(new Set(everyAnswers.map((answers) => JSON.stringify(answers))).size).toBe(count);
});

describe('1: the two rules of the source document', () => {
  test('mostly one computer, mail kept on it, and neither a team nor a program is POP3', () => {
    expect(
      counterexamples((answers, number) => {
        const { devices, keepMailOn, sharedMailbox } = answers;
        const ruled =
          devices === 'one' && keepMailOn === 'device' && sharedMailbox !== 'together' && sharedMailbox !== 'program';
        return ruled && at(results.both, number).protocol !== 'pop3';
      }),
    ).toEqual([]);
  });

  test('several places that must match is IMAP', () => {
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
  test('the same answers give the same recommendation, in whatever order they are given', () => {
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

  test('nothing said is unanswered, and only that', () => {
    expect(counterexamples((_, number) => at(results.both, number).status === 'unanswered')).toEqual(['{}']);
  });

  test.each(['new', 'imap', 'pop3', 'unsure'] as const)(
    'what is set up today, %s, says nothing of what suits',
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

  test('the status tells which of the other fields there are', () => {
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

  test.each(single)('with only %s offered that IMAP can be left again is no reason', (only) => {
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

  test('what is no protocol, and what is there twice, is passed over', () => {
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

  test('with what is set up today in it', () => {
    expect(recommend({ devices: 'in-step', current: 'pop3' }).plan?.move).toBe('from-pop3');
    expect(recommend({ devices: 'one', keepMailOn: 'device', current: 'pop3' }).plan?.move).toBe('stay');
    expect(recommend({ devices: 'in-step' }).plan?.move).toBe('unknown');
  });
});

describe('6: settled is exact', () => {
  // Nothing answered has no protocol yet; what counts is what leaving everything open would come to.
  const asIfUnsure = (list: readonly Recommendation[]): Recommendation[] =>
    list.map((result) => (result.status === 'unanswered' ? recommend({ devices: 'unsure' }) : result));

  test.each(names)('offered: %s', (name) => {
    const settled = everySettled(numbered(asIfUnsure(results[name]).map(({ protocol }) => String(protocol))));
    expect(counterexamples((_, number) => at(results[name], number).settled !== (at(settled, number) === 1))).toEqual(
      [],
    );
  });

  test('the reference finds both, settled and unsettled, in plenty', () => {
    const settled = results.both.filter((result) => result.settled).length;
    expect(settled).toBeGreaterThan(results.both.length / 2);
    expect(settled).toBeLessThan(results.both.length);
  });

  // That these are exact themselves is shown in interview.test.ts.
  test('what the interview has come to is part of every recommendation', () => {
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

describe('7: flips are exactly those that flip', () => {
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

describe('8: strength, balance and the other way agree', () => {
  const needs = (evidence: readonly Evidence[]): boolean => evidence.some(({ weight }) => Math.abs(weight) >= 4);

  test('a negative balance is POP3, any other IMAP, and none is beyond 1', () => {
    expect(
      counterexamples((_, number) => {
        const { status, protocol, balance } = at(results.both, number);
        if (Math.abs(balance) > 1) return true;
        return status === 'recommended' && protocol !== (balance < 0 ? 'pop3' : 'imap');
      }),
    ).toEqual([]);
  });

  test('the balance does not depend on what is offered', () => {
    for (const name of names)
      expect(
        counterexamples((_, number) => at(results[name], number).balance !== at(results.both, number).balance),
      ).toEqual([]);
  });

  test.each<[Answers, number]>([
    [{ devices: 'unsure' }, 0],
    [{ keepMailOn: 'server' }, 7 / 24],
    [{ keepMailOn: 'device' }, -6 / 24],
    [{ devices: 'in-step' }, 1],
    [{ devices: 'in-step', sharedMailbox: 'together' }, 1],
  ])('%j has the balance %d', (answers, balance) => {
    expect(recommend(answers).balance).toBe(balance);
  });

  test.each<[Answers, Recommendation['strength']]>([
    [{ serverSpace: 'ample' }, 'close'],
    [{ serverSpace: 'ample', mailVolume: 'high', deviceBackup: 'yes' }, 'likely'],
    [{ keepMailOn: 'server', serverSpace: 'ample' }, 'likely'],
    [{ keepMailOn: 'server', serverSpace: 'ample', mailVolume: 'high', deviceBackup: 'yes' }, 'clear'],
    [{ offline: 'often' }, 'close'],
    [{ offline: 'often', mailVolume: 'low' }, 'likely'],
    [{ devices: 'one', offline: 'often', mailVolume: 'low' }, 'likely'],
    [{ devices: 'one', serverSpace: 'tight' }, 'clear'],
    [{ devices: 'in-step', serverSpace: 'tight' }, 'likely'],
  ])('%j is %s: close up to a sum of 2, clear from 10 with no need against it', (answers, strength) => {
    expect(recommend(answers).strength).toBe(strength);
  });

  test('a decisive answer that nothing opposes is clear', () => {
    expect(
      counterexamples((_, number) => {
        const { status, strength, reasons, tradeoffs } = at(results.both, number);
        const decided = reasons.some((reason) => reason.kind === 'answer' && reason.decisive);
        return status === 'recommended' && decided && tradeoffs.length === 0 && strength !== 'clear';
      }),
    ).toEqual([]);
  });

  test('nothing that people call a need stands against a clear recommendation', () => {
    expect(
      counterexamples((_, number) => {
        const { strength, tradeoffs } = at(results.both, number);
        return strength === 'clear' && needs(tradeoffs);
      }),
    ).toEqual([]);
  });

  test('no other way is named where it is clear, and one always is where it is close', () => {
    expect(
      counterexamples((_, number) => {
        const { strength, alternative } = at(results.both, number);
        return (strength === 'clear' && alternative) || (strength === 'close' && !alternative);
      }),
    ).toEqual([]);
  });

  test('in at least half of all combinations no other way is named', () => {
    const without = results.both.filter(({ alternative }) => alternative === null);
    console.info(
      `Another way is named for ${(100 - (100 * without.length) / results.both.length).toFixed(1)} % of all combinations.`,
    );
    expect(without.length / results.both.length).toBeGreaterThanOrEqual(0.5);
  });

  test('the other way is the other protocol, with a reason that suits what was said', () => {
    expect(
      counterexamples((answers, number) => {
        const { protocol, alternative } = at(results.both, number);
        if (!alternative) return false;
        const { devices, sharedMailbox, keepMailOn, serverSpace, offline, mailVolume, deviceBackup } = answers;
        const matches = devices === 'in-step' || sharedMailbox === 'together';
        const isApart = devices === 'separate' || sharedMailbox === 'separately';
        const fits: Readonly<Record<AlternativeCode, boolean>> = {
          'main-computer': protocol === 'imap' && matches,
          apart: protocol === 'imap' && !matches && isApart,
          'own-copy': protocol === 'imap' && !matches && !isApart && keepMailOn === 'device',
          room: protocol === 'imap' && !matches && !isApart && keepDays(alternative.plan) === 14,
          'one-computer': protocol === 'imap' && !matches && !isApart && keepDays(alternative.plan) === null,
          'stays-on-server':
            protocol === 'pop3' &&
            (keepMailOn === 'server' ||
              keepMailOn === 'both' ||
              serverSpace === 'ample' ||
              offline === 'rarely' ||
              mailVolume === 'high'),
          'on-demand': protocol === 'pop3' && offline === 'metered',
          'no-backup': protocol === 'pop3' && deviceBackup === 'no',
          'second-place': protocol === 'pop3',
        };
        return (
          alternative.protocol === protocol ||
          alternative.plan.protocol !== alternative.protocol ||
          !fits[alternative.reason]
        );
      }),
    ).toEqual([]);
  });

  test('its plan is that of the answers, but for devices and teams that must match: there it takes nothing from the server', () => {
    expect(
      counterexamples((answers, number) => {
        const { alternative } = at(results.both, number);
        if (!alternative) return false;
        const plan = planFor(alternative.protocol, answers, situations.both);
        const expected =
          alternative.reason === 'main-computer' ? { ...plan, serverCopies: 'keep', phones: 'imap' } : plan;
        return planName(alternative.plan) !== planName(expected as Plan);
      }),
    ).toEqual([]);
    const { alternative } = recommend({ devices: 'in-step', serverSpace: 'tight', current: 'new' });
    expect(alternative).toEqual({
      protocol: 'pop3',
      reason: 'main-computer',
      plan: { protocol: 'pop3', serverCopies: 'keep', phones: 'imap', move: 'add' },
    });
  });

  test('a phone alone and a program have no other way', () => {
    expect(
      counterexamples(
        ({ devices, sharedMailbox }, number) =>
          (devices === 'phone' || sharedMailbox === 'program') && at(results.both, number).alternative !== null,
      ),
    ).toEqual([]);
  });

  test.each<[Answers, AlternativeCode]>([
    [{ devices: 'in-step', serverSpace: 'tight' }, 'main-computer'],
    [{ sharedMailbox: 'together', keepMailOn: 'device' }, 'main-computer'],
    [{ sharedMailbox: 'together', devices: 'separate' }, 'main-computer'],
    [{ devices: 'separate', keepMailOn: 'server' }, 'apart'],
    [{ sharedMailbox: 'separately', keepMailOn: 'server' }, 'apart'],
    [{ keepMailOn: 'device', serverSpace: 'ample', offline: 'rarely', mailVolume: 'high' }, 'own-copy'],
    [{ serverSpace: 'tight', mailVolume: 'high', deviceBackup: 'no', offline: 'rarely' }, 'room'],
    [{ keepMailOn: 'server', serverSpace: 'tight' }, 'one-computer'],
    [{ devices: 'one', keepMailOn: 'server' }, 'one-computer'],
    [
      { devices: 'one', sharedMailbox: 'no', keepMailOn: 'both', serverSpace: 'ample', offline: 'rarely' },
      'stays-on-server',
    ],
    [{ serverSpace: 'tight', mailVolume: 'high' }, 'stays-on-server'],
    [{ serverSpace: 'tight', offline: 'metered' }, 'on-demand'],
    [{ serverSpace: 'tight', deviceBackup: 'no' }, 'no-backup'],
    [{ mailVolume: 'low' }, 'second-place'],
  ])('%j names another way: %s', (answers, reason) => {
    expect(recommend(answers).alternative?.reason).toBe(reason);
  });

  test('reasons speak for the protocol, trade-offs against it, the strongest first', () => {
    for (const name of names)
      expect(
        counterexamples((_, number) => {
          const { protocol, reasons, tradeoffs } = at(results[name], number);
          const weights = reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason.weight] : []));
          const opposed = tradeoffs.map(({ weight }) => weight);
          const sign = protocol === 'pop3' ? -1 : 1;
          const falling = (list: readonly number[]): boolean =>
            list.every((weight, index) => index === 0 || Math.abs(weight) <= Math.abs(list[index - 1] ?? 0));
          return (
            weights.some((weight) => weight * sign <= 0) ||
            opposed.some((weight) => weight * sign >= 0) ||
            !falling(weights) ||
            !falling(opposed)
          );
        }),
      ).toEqual([]);
  });

  test('a recommendation always has a reason', () => {
    expect(
      counterexamples((_, number) => {
        const { status, reasons } = at(results.both, number);
        return status === 'recommended' && reasons.length === 0;
      }),
    ).toEqual([]);
  });
});

describe('the evidence', () => {
  const options = questions.flatMap(({ id, answers }) => answers.map((answer) => ({ id, ...answer })));
  const undecisive = options.filter(({ decisive }) => !decisive);

  test('a decisive weight outweighs everything else that can speak against it', () => {
    for (const { id, token, weight } of options.filter(({ decisive }) => decisive)) {
      const sign = Math.sign(weight);
      const opposition = questions
        .filter((question) => question.id !== id)
        .map(({ answers }) => Math.max(0, ...answers.map((answer) => -sign * answer.weight)))
        .reduce((sum, most) => sum + most, 0);
      expect(Math.abs(weight), `${id} ${token}`).toBeGreaterThan(opposition);
    }
  });

  test('exactly the four needs that only one protocol can meet are decisive', () => {
    expect(options.filter(({ decisive }) => decisive).map(({ id, token }) => `${id} ${token}`)).toEqual([
      'devices in-step',
      'devices phone',
      'sharedMailbox together',
      'sharedMailbox program',
    ]);
    expect(options.every(({ decisive, weight }) => decisive === (Math.abs(weight) === decisiveWeight))).toBe(true);
  });

  test('no other weight exceeds four times their median, open questions and “webmail” not counted', () => {
    const sizes = undecisive
      .map(({ weight }) => Math.abs(weight))
      .filter((size) => size > 0)
      .toSorted((one, other) => one - other);
    const median =
      ((sizes[Math.floor((sizes.length - 1) / 2)] ?? 0) + (sizes[Math.ceil((sizes.length - 1) / 2)] ?? 0)) / 2;
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * median);
  });

  test('what is set up today weighs nothing', () => {
    expect(options.filter(({ id, weight }) => id === 'current' && weight !== 0)).toEqual([]);
  });

  test.each(questions.filter(({ id }) => id !== 'current').map(({ id, answers }) => [id, answers] as const))(
    'question %s spans 0',
    (_, answers) => {
      const weights = answers.map(({ weight }) => weight);
      expect(Math.min(...weights)).toBeLessThan(0);
      expect(Math.max(...weights)).toBeGreaterThan(0);
    },
  );

  test('weights are whole numbers, so that sums are exact', () => {
    expect(options.filter(({ weight }) => !Number.isInteger(weight))).toEqual([]);
  });
});

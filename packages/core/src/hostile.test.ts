import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fuzz, property } from '../test/fuzz.ts';
import {
  changes,
  type Hostile,
  hostileAnswers,
  hostileQuery,
  hostileRecord,
  hostileValue,
  watched,
} from '../test/hostile.ts';
import { type Random, random } from '../test/random.ts';
import { type CheckedAnswers, checkAnswers, parseAnswers, serializeAnswers } from './answers.ts';
import { answersFromMailbox, type Mailbox } from './answersFromMailbox.ts';
import { checkMessages } from './checkMessages.ts';
import { explain } from './explain.ts';
import { nextQuestion } from './interview.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import type { Messages } from './messages.ts';
import { placesOf } from './places.ts';
import { leavesMailUnprotected, planFor } from './plan.ts';
import { planSteps } from './planSteps.ts';
import { type Protocol, protocols } from './protocols.ts';
import { type Answers, questions } from './questions.ts';
import { recommend } from './recommend.ts';
import { risksOf } from './risks.ts';
import { offeredProtocols, type Situation } from './situation.ts';
import { summarize } from './summarize.ts';

const timeout = 300_000 * fuzz.times;
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOf = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();
const namesBefore = namesOf();

afterAll(() => {
  expect(namesOf(), 'names that every object has').toBe(namesBefore);
  expect(changes.tried, 'attempts to change an input').toBe(0);
});

function same(one: Answers, other: Answers): boolean {
  return questions.every(({ id }) => one[id] === other[id]) && Object.keys(one).length === Object.keys(other).length;
}

/** Fails with `claim` unless it holds. Cheaper than `expect`, which a million cases can't afford. */
function hold(claim: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${claim}`);
}

/** What must be true of answers that were read from anywhere, and of everything that is made from them. */
function judge({ input, valid }: Hostile, read: (input: never) => CheckedAnswers, roundTrip: boolean): void {
  const { answers, dropped } = read(input as never);
  hold('the valid answers are kept, and nothing else', same(answers, valid));
  hold('plain objects come out', Object.getPrototypeOf(answers) === Object.prototype);
  hold(
    'a fault has a short detail',
    dropped.every(({ detail }) => typeof detail === 'string' && detail.length <= 64),
  );
  hold('no object inherits an answer', !('devices' in {}) && !('pets' in {}));
  if (!roundTrip) return;
  const text = serializeAnswers(answers);
  const again = parseAnswers(text);
  hold('a round trip keeps everything', again.dropped.length === 0 && same(again.answers, valid));
  hold('a second round trip is the first', serializeAnswers(again.answers) === text);
}

/** What every function makes of raw answers is what it makes of their valid part. */
function judgeAdvice(raw: Answers, valid: Answers, situation: Situation): void {
  const offered = offeredProtocols(situation);
  hold(
    'only known protocols are offered',
    offered.every((protocol) => protocols.includes(protocol)),
  );
  const advice = recommend(raw, situation);
  hold(
    'the advice is that of the valid answers',
    JSON.stringify(advice) === JSON.stringify(recommend(valid, { offered })),
  );
  hold('the advised protocol is offered', advice.protocol === null || offered.includes(advice.protocol));
  hold('the same is asked', nextQuestion(raw, situation) === nextQuestion(valid, { offered }));
  hold('the same is said', summarize(advice, raw, english) === summarize(advice, valid, english));
  hold(
    'the same is explained',
    JSON.stringify(explain(advice, raw, english)) === JSON.stringify(explain(advice, valid, english)),
  );
  hold('the places are the same', placesOf(raw) === placesOf(valid));
  for (const protocol of protocols) {
    const plan = planFor(protocol, valid, { offered });
    hold('the same is planned', JSON.stringify(planFor(protocol, raw, situation)) === JSON.stringify(plan));
    hold('the same is risked', leavesMailUnprotected(plan, raw) === leavesMailUnprotected(plan, valid));
    const steps = planSteps(plan, valid, { offered });
    hold('the same is done', JSON.stringify(planSteps(plan, raw, situation)) === JSON.stringify(steps));
    const risks = risksOf(plan, valid, { offered });
    hold('the same is warned of', JSON.stringify(risksOf(plan, raw, situation)) === JSON.stringify(risks));
  }
  hold('the same is written', serializeAnswers(raw) === serializeAnswers(valid));
}

/** A situation as a host may pass it by mistake. */
function hostileSituation(random: Random): Situation {
  const list = Array.from({ length: random.below(4) }, () =>
    random.oneIn(2) ? random.pick(protocols) : (hostileValue(random) as Protocol),
  );
  return random.pick<() => Situation>([
    () => ({}),
    () => ({ offered: list }),
    () => ({ offered: watched(list) }),
    () => ({ offered: hostileValue(random) as [] }),
    () => hostileValue(random) as Situation,
  ])();
}

function hostileMailbox(random: Random): unknown {
  const amount = () =>
    random.oneIn(2)
      ? random.pick([-1, 0, 1, 2, 0.5, 2 ** 29, 2 ** 31, 2 ** 33, 2 ** 80, 1e308, 'unlimited'])
      : hostileValue(random);
  if (random.oneIn(6)) return hostileValue(random);
  const mailbox = {
    quotaBytes: amount(),
    usedBytes: amount(),
    devices: amount(),
    users: amount(),
    usersArePeople: random.oneIn(2) ? random.oneIn(2) : hostileValue(random),
    signIns: random.oneIn(2) ? { imap: hostileValue(random), pop3: random.oneIn(2) } : hostileValue(random),
  };
  if (random.oneIn(6))
    Object.defineProperty(mailbox, random.pick(Object.keys(mailbox)), {
      get() {
        throw new Error('not for reading');
      },
    });
  return random.oneIn(2) ? watched(mailbox) : mailbox;
}

/** How many keys or pairs a case has at the most. */
const most = 12;

/** One kind of case: makes input of at most `size` parts from random choices, and judges it. */
type Case = (random: Random, size: number) => void;

const cases: Readonly<Record<string, { readonly times: number; readonly run: Case }>> = {
  'answers that are checked': {
    times: 430_000,
    run: (random, size) => {
      judge(hostileAnswers(random, size), checkAnswers, random.oneIn(8));
    },
  },
  'links that are read': {
    times: 390_000,
    run: (random, size) => {
      judge(hostileQuery(random, size), parseAnswers, random.oneIn(8));
    },
  },
  'records of links that are read': {
    times: 40_000,
    run: (random, size) => {
      judge(hostileRecord(random, size), parseAnswers, random.oneIn(8));
    },
  },
  'what a host knows of a mailbox': {
    times: 128_000,
    run: (random) => {
      const { answers, dropped } = answersFromMailbox(hostileMailbox(random) as Mailbox);
      hold('the answers are valid', checkAnswers(answers).dropped.length === 0);
      hold(
        'a fault has a short detail',
        dropped.every(({ code, detail }) => code === 'MP-106' && detail.length <= 64),
      );
      hold('nobody is said to have IMAP or nothing', [undefined, 'pop3'].includes(answers.current));
    },
  },
  'advice on answers that nobody has checked': {
    times: 12_000,
    run: (random, size) => {
      const { input, valid } = hostileAnswers(random, size);
      judgeAdvice(input as Answers, valid, hostileSituation(random));
    },
  },
};

/** The first case that fails, with the fewest parts that it fails with. */
function failure(run: Case, from: number, times: number): string | null {
  const traced = Error.stackTraceLimit;
  // Most errors are thrown on purpose, and recording the stack takes longer than everything else.
  Error.stackTraceLimit = 0;
  for (let seed = from; seed < from + times; seed++) {
    const at = (size: number): unknown => {
      try {
        run(random(seed), size);
        return null;
      } catch (error) {
        return error;
      }
    };
    if (at(most) === null) continue;
    Error.stackTraceLimit = traced;
    const size = Array.from({ length: most }, (_, fewer) => fewer).find((fewer) => at(fewer) !== null) ?? most;
    const lines = (at(size) as Error).stack?.split('\n').slice(0, 3).join('\n');
    return `FUZZ_SEED=${seed}, with ${size} parts at the most: ${lines}`;
  }
  Error.stackTraceLimit = traced;
  return null;
}

describe('a million hostile inputs', () => {
  test('are a million', () => {
    const times = Object.values(cases).map((each) => each.times);
    expect(times.reduce((sum, each) => sum + each)).toBe(1_000_000);
  });

  test.each(Object.entries(cases))(
    '%s',
    (_, { times, run }) => {
      expect(failure(run, fuzz.seed, times * fuzz.times)).toBeNull();
    },
    timeout,
  );
});

describe('for any input (failures show the smallest case)', () => {
  const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true });
  const valid = fc.record(
    Object.fromEntries(
      questions.map(({ id, answers }) => [id, fc.constantFrom('unsure', ...answers.map(({ token }) => token))]),
    ),
    { requiredKeys: [] },
  );

  test('invalid data beside valid answers does not change the advice', () => {
    const rubbish = fc.dictionary(
      fc.string().map((key) => `${key}?`),
      anything,
    );
    fc.assert(
      fc.property(valid, rubbish, anything, (answers, beside, offered) => {
        judgeAdvice({ ...beside, ...answers } as Answers, answers, { offered: offered as [] });
      }),
      property,
    );
  });

  test('reading and writing a text again does not change it', () => {
    const pair = fc
      .tuple(fc.oneof(fc.constantFrom(...questions.map(({ id }) => id)), fc.string()), fc.oneof(fc.string(), valid))
      .map(([id, token]) => `${id}=${typeof token === 'string' ? token : Object.values(token).join('&')}`);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const text = serializeAnswers(parseAnswers(pairs.join('&')).answers);
        expect(serializeAnswers(parseAnswers(text).answers)).toBe(text);
        expect(parseAnswers(text).dropped).toEqual([]);
      }),
      property,
    );
  });

  test('messages stay messages', () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(english)), fc.string());
    const pieces = fc.constantFrom('{', '}', '#', ',', ' ', 'days', 'plural', 'select', 'one', 'other', '=1', "'");
    const icu = fc.array(pieces, { maxLength: 20 }).map((tokens) => tokens.join(''));
    const texts = fc.oneof(anything, fc.func(anything), fc.string(), icu, fc.constant('{'.repeat(1e5)));
    fc.assert(
      fc.property(fc.dictionary(keys, texts), valid, (changes, answers) => {
        const messages = mergeMessages(english, changes as Partial<Messages>);
        const kinds = (of: object) => Object.entries(of).map(([key, text]) => `${key}: ${typeof text}`);
        expect(kinds(messages)).toEqual(kinds(english));
        expect(typeof summarize(recommend(answers), answers, messages)).toBe('string');
        expect(checkMessages(english, changes as Partial<Messages>).every(({ detail }) => detail.length <= 64)).toBe(
          true,
        );
      }),
      property,
    );
  });

  test('anything in place of a mailbox, or of its numbers', () => {
    const mailbox = fc.oneof(
      anything,
      fc.record({ quotaBytes: anything, usedBytes: anything, devices: anything, users: anything, signIns: anything }),
    );
    fc.assert(
      fc.property(mailbox, (known) => {
        expect(checkAnswers(answersFromMailbox(known as Mailbox).answers).dropped).toEqual([]);
      }),
      property,
    );
  });
});

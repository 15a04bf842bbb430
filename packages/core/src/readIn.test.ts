import { describe, expect, test, vi } from 'vitest';
import { checkAnswers, parseAnswers } from './answers.ts';
import { answersFromMailbox } from './answersFromMailbox.ts';
import { checkMessages } from './checkMessages.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { leavesMailUnprotected, planFor } from './plan.ts';
import { planSteps } from './planSteps.ts';
import { protocols } from './protocols.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import { risksOf } from './risks.ts';
import { offeredProtocols } from './situation.ts';
import { summarize } from './summarize.ts';

// Counting through proxies takes its time, and more of it on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('unreadable objects', () => {
  const refusing = {
    get: (): never => {
      throw new Error('not for reading');
    },
  };
  const { proxy: revoked, revoke } = Proxy.revocable<object>([], {});
  revoke();
  const closed = new Proxy<object>({}, { ...refusing, ownKeys: refusing.get, getOwnPropertyDescriptor: refusing.get });
  const each: readonly [string, object][] = [
    ['a revoked proxy', revoked],
    ['a proxy that refuses to be read', closed],
  ];

  test.each(each)('%s gives no facts about a server', (_, object) => {
    expect(offeredProtocols(object)).toEqual(protocols);
    expect(offeredProtocols({ offered: object as [] })).toEqual(protocols);
    expect(recommend({ devices: 'in-step' }, { offered: object as [] }).protocol).toBe('imap');
  });

  test('neither does an array', () => {
    expect(offeredProtocols({ offered: new Proxy([], refusing) })).toEqual(protocols);
  });

  test.each(each)('%s gives no facts about a mailbox, and is reported', (_, object) => {
    const { answers, dropped } = answersFromMailbox(object);
    expect(answers).toEqual({});
    expect(dropped[0]).toEqual({ code: 'MP-106', detail: 'mailbox: object' });
  });

  test.each(each)('%s gives no facts about sign-ins, and is reported', (_, signIns) => {
    const { answers, dropped } = answersFromMailbox({ quotaBytes: 250e6, signIns });
    expect(answers).toEqual({ serverSpace: 'tight' });
    expect(dropped[0]).toEqual({ code: 'MP-106', detail: 'signIns: object' });
  });

  test('one unreadable number of a mailbox does not affect the others', () => {
    const mailbox = Object.defineProperty({ users: 1, usersArePeople: true, quotaBytes: 250e6 }, 'usedBytes', {
      enumerable: true,
      ...refusing,
    });
    expect(answersFromMailbox(mailbox)).toEqual({
      answers: { sharedMailbox: 'no', serverSpace: 'tight' },
      dropped: [{ code: 'MP-106', detail: 'usedBytes: object' }],
    });
  });

  test.each(each)('%s is not a link, and is reported', (_, object) => {
    expect(parseAnswers(object as Record<string, string>)).toEqual({
      answers: {},
      dropped: [{ code: 'MP-104', detail: 'object' }],
    });
  });

  test.each(each)('%s has no messages', (_, object) => {
    expect(mergeMessages(english, object)).toEqual(english);
    expect(checkMessages(english, object)).toEqual([expect.objectContaining({ code: 'MP-204', fault: 'kind' })]);
  });

  test('one unreadable message does not affect the others', () => {
    const changes = Object.defineProperty({ notice: 'Ask us.' }, 'intro', { enumerable: true, ...refusing });
    expect(mergeMessages(english, changes)).toEqual({ ...english, notice: 'Ask us.' });
    expect(checkMessages(english, changes).map(({ detail }) => detail)).toEqual(['intro (no text)']);
  });

  test.each(each)('%s gives the same plan, explanation and risks as open answers', (_, object) => {
    const advice = recommend({ devices: 'one', keepMailOn: 'device', serverSpace: 'tight' });
    expect(summarize(advice, object, english)).toBe(summarize(advice, {}, english));
    for (const protocol of protocols) {
      const plan = planFor(protocol, object);
      expect(plan).toEqual(planFor(protocol, {}));
      expect(planSteps(plan, object)).toEqual(planSteps(plan, {}));
      expect(risksOf(plan, object)).toEqual(risksOf(plan, {}));
    }
  });
});

test('a plan ignores inherited answers, as the recommendation does', () => {
  const inherited: Answers = Object.create({ serverSpace: 'tight', deviceBackup: 'yes' });
  for (const protocol of protocols) expect(planFor(protocol, inherited)).toEqual(planFor(protocol, {}));
  expect(leavesMailUnprotected(planFor('pop3', { serverSpace: 'tight' }), inherited)).toBe(true);
});

test('an object as a token is reported by its type, because its text can imitate a token or take forever', () => {
  let doubled: unknown = 'one';
  for (let times = 0; times < 20; times++) doubled = [doubled, doubled];
  expect(checkAnswers({ devices: ['one'], keepMailOn: doubled, offline: null, mailVolume: 7n }).dropped).toEqual([
    { code: 'MP-102', detail: 'devices: object' },
    { code: 'MP-102', detail: 'keepMailOn: object' },
    { code: 'MP-102', detail: 'offline: null' },
    { code: 'MP-102', detail: 'mailVolume: 7' },
  ]);
});

describe('run time is linear in the size', () => {
  /** How often an object with this many keys is asked for something. */
  function questionsPut(keys: number, read: (object: object) => void): number {
    let count = 0;
    const counting = new Proxy(
      {},
      {
        get: (_, trap) => {
          return (...given: [object]) => {
            count++;
            return Reflect.get(Reflect, trap)(...given);
          };
        },
      },
    );
    read(new Proxy(Object.fromEntries(Array.from({ length: keys }, (_, key) => [`key${key}`, 'one'])), counting));
    return count;
  }

  test.each<[string, (object: object) => void]>([
    ['checkAnswers', checkAnswers],
    ['parseAnswers', (object) => parseAnswers(object as Record<string, string>)],
    ['answersFromMailbox', answersFromMailbox],
    ['mergeMessages', (object) => mergeMessages(english, object)],
    ['checkMessages', (object) => checkMessages(english, object)],
  ])('%s', (_, read) => {
    const [small, large] = [questionsPut(1_000, read), questionsPut(20_000, read)];
    expect(small).toBeGreaterThan(1_000);
    expect(large).toBeLessThanOrEqual(small * 20);
  });

  test('recommend reads only the questions, however many keys there are', () => {
    const read = (object: object): void => void recommend(object);
    expect(questionsPut(20_000, read)).toBe(questionsPut(10, read));
  });

  test('parseAnswers decodes each letter once', () => {
    const decode = vi.spyOn(globalThis, 'decodeURIComponent');
    const text = 'devices=%6Fne&pets=cat&devices=two&&%=%&'.repeat(25_000);
    parseAnswers(text);
    const decoded = decode.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
    decode.mockRestore();
    expect(decoded).toBeGreaterThan(text.length / 2);
    expect(decoded).toBeLessThanOrEqual(text.length);
  });
});

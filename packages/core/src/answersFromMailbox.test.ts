import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../test/fuzz.ts';
import { isSound } from '../test/isSound.ts';
import { checkAnswers } from './answers.ts';
import { answersFromMailbox, type Mailbox } from './answersFromMailbox.ts';
import type { Answers } from './questions.ts';

const gibibyte = 2 ** 30;
const from = (mailbox: unknown): ReturnType<typeof answersFromMailbox> => answersFromMailbox(mailbox as Mailbox);

describe('data that a panel knows', () => {
  test.each<[string, Mailbox, Answers]>([
    ['nothing', {}, {}],
    ['a small quota', { quotaBytes: gibibyte / 2 }, { serverSpace: 'tight' }],
    ['a quota just above small', { quotaBytes: gibibyte / 2 + 1 }, {}],
    ['a small quota, hardly used', { quotaBytes: 250e6, usedBytes: 0 }, { serverSpace: 'tight' }],
    [
      'nearly full',
      { quotaBytes: 4 * gibibyte, usedBytes: 3.2 * gibibyte },
      { serverSpace: 'tight', mailVolume: 'high' },
    ],
    ['not quite nearly full', { quotaBytes: gibibyte, usedBytes: 0.8 * gibibyte - 1 }, {}],
    ['over its quota', { quotaBytes: gibibyte, usedBytes: 2 * gibibyte - 1 }, { serverSpace: 'tight' }],
    ['a large quota, less than half used', { quotaBytes: 5 * gibibyte, usedBytes: gibibyte }, { serverSpace: 'ample' }],
    ['a large quota, nothing in it yet', { quotaBytes: 5 * gibibyte, usedBytes: 0 }, { serverSpace: 'ample' }],
    ['a large quota, half used', { quotaBytes: 2 * gibibyte * 5, usedBytes: 5 * gibibyte }, { mailVolume: 'high' }],
    ['a large quota, use unknown', { quotaBytes: 50 * gibibyte }, {}],
    ['a quota just below large', { quotaBytes: 5 * gibibyte - 1, usedBytes: 0 }, {}],
    ['no limit', { quotaBytes: 'unlimited' }, { serverSpace: 'ample' }],
    ['a quota of 0, which panels use for “no limit”', { quotaBytes: 0, usedBytes: 10 }, {}],
    ['much mail', { usedBytes: 2 * gibibyte }, { mailVolume: 'high' }],
    ['less than much mail', { usedBytes: 2 * gibibyte - 1 }, {}],
    ['an empty mailbox, which is not a small one', { usedBytes: 0 }, {}],
    ['two devices', { devices: 2 }, { devices: 'in-step' }],
    ['one device, which says nothing of the next', { devices: 1 }, {}],
    ['no device yet', { devices: 0 }, {}],
    ['one user who is one person', { users: 1, usersArePeople: true }, { sharedMailbox: 'no' }],
    ['several people, who may share either way', { users: 5, usersArePeople: true }, {}],
    ['one user, behind whom there may be a team', { users: 1 }, {}],
    ['one user who is no single person', { users: 1, usersArePeople: false }, {}],
    ['people whose number nobody knows', { usersArePeople: true }, {}],
    ['no user at all', { users: 0, usersArePeople: true }, {}],
    ['sign-ins by POP3', { signIns: { pop3: true } }, { current: 'pop3' }],
    ['sign-ins by both', { signIns: { pop3: true, imap: true } }, { current: 'pop3' }],
    ['sign-ins by IMAP, as webmail does it', { signIns: { imap: true } }, {}],
    ['none by POP3, which may be off for weeks', { signIns: { imap: true, pop3: false } }, {}],
    ['none at all', { signIns: { imap: false, pop3: false } }, {}],
    ['a log that says nothing', { signIns: {} }, {}],
    [
      'explicitly nothing',
      { quotaBytes: undefined, users: undefined, usersArePeople: undefined, signIns: undefined },
      {},
    ],
  ])('%s', (_, mailbox, answers) => {
    expect(answersFromMailbox(mailbox)).toEqual({ answers, dropped: [] });
  });

  test('numbers that a database gives as text count as numbers', () => {
    expect(from({ quotaBytes: '250000000', usedBytes: '0', devices: '2', users: '1', usersArePeople: true })).toEqual({
      answers: { devices: 'in-step', sharedMailbox: 'no', serverSpace: 'tight' },
      dropped: [],
    });
    expect(from({ quotaBytes: '536870912.5' })).toEqual({ answers: {}, dropped: [] });
    expect(from({ quotaBytes: '250000000.25' })).toEqual({ answers: { serverSpace: 'tight' }, dropped: [] });
  });

  test.each([null, undefined])('%s gives no answer, as a mailbox or as a field', (nothing) => {
    expect(from(nothing)).toEqual({ answers: {}, dropped: [] });
    const mailbox = {
      quotaBytes: nothing,
      usedBytes: nothing,
      devices: nothing,
      users: nothing,
      usersArePeople: nothing,
    };
    expect(from({ ...mailbox, signIns: nothing })).toEqual({ answers: {}, dropped: [] });
    expect(from({ signIns: { imap: nothing, pop3: nothing } })).toEqual({ answers: {}, dropped: [] });
  });
});

describe('reports unreadable data and keeps the rest', () => {
  test.each<[unknown, string]>([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [-1, '-1'],
    ['2 GB', '2 GB'],
    ['', ''],
    ['1e9', '1e9'],
    [' 5', ' 5'],
    ['-5', '-5'],
    ['1.', '1.'],
    ['1234567890123456', '1234567890123456'],
    ['x'.repeat(99), 'x'.repeat(52)],
    [true, 'true'],
    [3n, 'bigint'],
    [{}, 'object'],
    [[5], 'object'],
    [new Date(), 'object'],
    [() => 5, 'function'],
    [Symbol('5'), 'symbol'],
  ])('%s in place of a number', (odd, text) => {
    const mailbox = { quotaBytes: odd, usedBytes: odd, devices: odd, users: odd, signIns: { pop3: true } };
    const { answers, dropped } = from(mailbox);
    expect(answers).toEqual({ current: 'pop3' });
    expect(dropped.map(({ code }) => code)).toEqual(new Array(4).fill('MP-106'));
    expect(dropped[0]?.detail).toBe(`quotaBytes: ${text}`);
    expect(dropped.map(({ detail }) => detail.split(':')[0])).toEqual(['quotaBytes', 'usedBytes', 'devices', 'users']);
  });

  test('“unlimited” is valid only as a quota', () => {
    const all = { quotaBytes: 'unlimited', usedBytes: 'unlimited', devices: 'unlimited', users: 'unlimited' };
    expect(from(all)).toEqual({
      answers: { serverSpace: 'ample' },
      dropped: ['usedBytes', 'devices', 'users'].map((key) => ({ code: 'MP-106', detail: `${key}: unlimited` })),
    });
  });

  test.each<[unknown, string]>([
    ['pop3', 'signIns: pop3'],
    [true, 'signIns: true'],
    [1, 'signIns: 1'],
    [['pop3'], 'signIns: object'],
    [{ POP3: true }, 'signIns: POP3'],
    [{ pop3: 'yes' }, 'signIns.pop3: yes'],
    [{ pop3: 1 }, 'signIns.pop3: 1'],
    [{ pop3: new Date(0) }, 'signIns.pop3: object'],
    [{ imap: 'no' }, 'signIns.imap: no'],
    [{ smtp: true, imap: true }, 'signIns: smtp'],
  ])('sign-ins of %j do not count', (signIns, detail) => {
    expect(from({ users: 1, usersArePeople: true, signIns })).toEqual({
      answers: { sharedMailbox: 'no' },
      dropped: [{ code: 'MP-106', detail }],
    });
  });

  test('one invalid sign-in does not affect the others', () => {
    expect(from({ signIns: { imap: 'often', pop3: true } })).toEqual({
      answers: { current: 'pop3' },
      dropped: [{ code: 'MP-106', detail: 'signIns.imap: often' }],
    });
  });

  test.each([1, 'true', {}, 'yes'])('%j does not make users people', (usersArePeople) => {
    const { answers, dropped } = from({ users: 1, usersArePeople });
    expect(answers).toEqual({});
    expect(dropped.map(({ detail }) => detail.split(':')[0])).toEqual(['usersArePeople']);
  });

  test('a field of another name', () => {
    expect(from({ quota: 5, usedBytes: 2 * gibibyte, Devices: 3 })).toEqual({
      answers: { mailVolume: 'high' },
      dropped: [
        { code: 'MP-106', detail: 'mailbox: quota' },
        { code: 'MP-106', detail: 'mailbox: Devices' },
      ],
    });
  });

  test.each<[unknown, string]>([
    ['mailbox', 'mailbox: mailbox'],
    [7, 'mailbox: 7'],
    [false, 'mailbox: false'],
    [[{ users: 1 }], 'mailbox: object'],
    [() => ({ users: 1 }), 'mailbox: function'],
  ])('%s in place of a mailbox', (mailbox, detail) => {
    expect(from(mailbox)).toEqual({ answers: {}, dropped: [{ code: 'MP-106', detail }] });
  });

  test('an unreadable field is reported once', () => {
    const refusing = {
      enumerable: true,
      get: (): never => {
        throw new Error('not for reading');
      },
    };
    const mailbox = Object.defineProperties(
      { usersArePeople: true, users: 1 },
      { quotaBytes: refusing, usedBytes: refusing, devices: refusing, signIns: refusing },
    );
    expect(from(mailbox)).toEqual({
      answers: { sharedMailbox: 'no' },
      dropped: ['quotaBytes', 'usedBytes', 'devices', 'signIns'].map((key) => ({
        code: 'MP-106',
        detail: `${key}: object`,
      })),
    });
    expect(from(Object.defineProperties({}, { users: refusing, usersArePeople: refusing }))).toEqual({
      answers: {},
      dropped: ['users', 'usersArePeople'].map((key) => ({ code: 'MP-106', detail: `${key}: object` })),
    });
    const signIns = Object.defineProperty({ imap: true }, 'pop3', refusing);
    expect(from({ signIns })).toEqual({
      answers: {},
      dropped: [{ code: 'MP-106', detail: 'signIns.pop3: object' }],
    });
  });

  test('a value that changes with each read is read once', () => {
    let looks = 0;
    const mailbox = {
      get quotaBytes(): unknown {
        return looks++ === 0 ? 50e6 : 'unlimited';
      },
    };
    expect(from(mailbox)).toEqual({ answers: { serverSpace: 'tight' }, dropped: [] });
    expect(looks).toBe(1);
  });
});

describe('whatever is passed in', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const amount = fc.oneof(fc.double(), fc.nat({ max: 2 ** 34 }), fc.constant('unlimited'), anything);
  const known = {
    quotaBytes: amount,
    usedBytes: amount,
    devices: amount,
    users: amount,
    usersArePeople: fc.oneof(fc.boolean(), anything),
    signIns: fc.oneof(
      fc.record({ imap: fc.oneof(fc.boolean(), anything), pop3: fc.oneof(fc.boolean(), anything) }),
      anything,
    ),
  };

  test('the answers are valid, and every fault has a short detail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.record(known, { requiredKeys: [] }), anything), (mailbox) => {
        const { answers, dropped } = from(mailbox);
        expect(isSound(answers)).toBe(true);
        expect(checkAnswers(answers)).toEqual({ answers, dropped: [] });
        expect(dropped.every(({ code, detail }) => code === 'MP-106' && detail.length <= 64)).toBe(true);
      }),
      property,
    );
  });

  test('never answers one device, little mail, a team, a new mailbox or IMAP today', () => {
    fc.assert(
      fc.property(fc.record(known, { requiredKeys: [] }), (mailbox) => {
        const { answers } = from(mailbox);
        expect([undefined, 'in-step']).toContain(answers.devices);
        expect([undefined, 'high']).toContain(answers.mailVolume);
        expect([undefined, 'no']).toContain(answers.sharedMailbox);
        expect([undefined, 'pop3']).toContain(answers.current);
        expect(answers.keepMailOn ?? answers.offline ?? answers.deviceBackup).toBeUndefined();
      }),
      property,
    );
  });

  test('every value gives an answer or a report, or is known to give neither', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(known)), anything, (key, value) => {
        const { answers, dropped } = from({ [key]: value });
        const isSilent =
          value == null ||
          typeof value === 'boolean' ||
          (typeof value === 'number' && value >= 0) ||
          (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) ||
          (key === 'signIns' && typeof value === 'object' && Object.keys(value).length === 0);
        expect(isSilent || Object.keys(answers).length + dropped.length > 0).toBe(true);
      }),
      property,
    );
  });

  test('a fault never creates an answer: removing the fault leaves the answers unchanged', () => {
    fc.assert(
      fc.property(fc.record(known, { requiredKeys: [] }), (mailbox) => {
        const { answers, dropped } = from(mailbox);
        const faulty = new Set(dropped.map(({ detail }) => detail.split(/[.:]/)[0]));
        const rest = Object.fromEntries(
          Object.entries(mailbox).filter(([key]) => !faulty.has(key) || key === 'signIns'),
        );
        expect(from(rest).answers).toEqual(answers);
      }),
      property,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterexamples } from '../test/everyAnswers.ts';
import { property } from '../test/fuzz.ts';
import { isSound } from '../test/isSound.ts';
import { answersFromMailbox, checkAnswers, type Mailbox, parseAnswers, serializeAnswers } from './answers.ts';
import { type Answers, questions } from './questions.ts';

describe('serializeAnswers', () => {
  test('puts the version first, then the questions in their order', () => {
    expect(serializeAnswers({ offline: 'unsure', devices: 'one' })).toBe('v=1&devices=one&offline=unsure');
    expect(serializeAnswers({})).toBe('v=1');
  });

  test('leaves out what it does not know', () => {
    const answers = { devices: 'phone', pets: 'cat', keepMailOn: 'server' } as unknown as Answers;
    expect(serializeAnswers(answers)).toBe('v=1&keepMailOn=server');
  });

  test('needs no escaping, and stays short', () => {
    expect(
      counterexamples((answers) => {
        const text = serializeAnswers(answers);
        return text !== encodeURI(text) || !/^[\w=&-]*$/.test(text) || text.length > 160;
      }),
    ).toEqual([]);
  });
});

describe('a round trip', () => {
  test('brings every combination of answers back, with nothing dropped', () => {
    expect(
      counterexamples((answers) => {
        const { answers: parsed, dropped } = parseAnswers(serializeAnswers(answers));
        return dropped.length > 0 || JSON.stringify(parsed) !== JSON.stringify(answers);
      }),
    ).toEqual([]);
  });

  test('works through the address of a page', () => {
    const url = new URL('https://panel.example/mail');
    url.search = serializeAnswers({ devices: 'in-step', keepMailOn: 'unsure' });
    expect(parseAnswers(url.search).answers).toEqual({ devices: 'in-step', keepMailOn: 'unsure' });
    expect(parseAnswers(`#${url.searchParams}`).answers).toEqual({ devices: 'in-step', keepMailOn: 'unsure' });
  });
});

describe('parseAnswers', () => {
  test.each<[string, unknown, Answers, string[]]>([
    ['nothing', '', {}, []],
    ['null', null, {}, []],
    ['undefined', undefined, {}, []],
    ['a number', 7, {}, ['MP-104']],
    ['a list', ['devices=one'], {}, ['MP-104']],
    ['an object', { devices: 'one' }, {}, ['MP-104']],
    ['empty pairs', '?&&v=1&&devices=one&', { devices: 'one' }, []],
    ['no version', 'devices=one', { devices: 'one' }, []],
    ['another version', 'v=2&devices=one', { devices: 'one' }, ['MP-105']],
    ['a version without a number', 'v&devices=one', { devices: 'one' }, ['MP-105']],
    ['an unknown question', 'v=1&pets=cat&devices=one', { devices: 'one' }, ['MP-101']],
    ['an unknown token', 'v=1&devices=phone&keepMailOn=server', { keepMailOn: 'server' }, ['MP-102']],
    ['a token of another question', 'v=1&devices=tight', {}, ['MP-102']],
    ['no token', 'v=1&devices', {}, ['MP-102']],
    ['a doubled key', 'v=1&devices=one&devices=webmail', { devices: 'one' }, ['MP-103']],
    ['a doubled key whose first is unknown', 'devices=phone&devices=one', { devices: 'one' }, ['MP-102']],
    ['another case', 'Devices=one&devices=One', {}, ['MP-101', 'MP-102']],
    ['an escaped answer', '%64evices=%6Fne', { devices: 'one' }, []],
    ['a malformed escape', 'devices=%E0%A4%A&keepMailOn=server', { keepMailOn: 'server' }, ['MP-104']],
    ['a lone percent sign', '%&devices=one', { devices: 'one' }, ['MP-104']],
    ['a question mark behind it', 'devices=one?', {}, ['MP-102']],
    ['a hash behind it', 'devices=one#top', {}, ['MP-102']],
    ['a question mark and a hash', '?#devices=one', {}, ['MP-101']],
    ['a second equals sign', 'devices=one=one', {}, ['MP-102']],
    ['a semicolon', 'devices=one;keepMailOn=server', {}, ['MP-102']],
    ['__proto__', '__proto__=one&devices=one', { devices: 'one' }, ['MP-101']],
    ['a path to the prototype', '__proto__[devices]=one&constructor.prototype.devices=one', {}, ['MP-101', 'MP-101']],
    ['constructor', 'constructor=one&devices=constructor', {}, ['MP-101', 'MP-102']],
    ['names that every object has', 'toString=1&hasOwnProperty=1&devices=toString', {}, ['MP-101', 'MP-101', 'MP-102']],
    ['markup', 'devices=<img src=x onerror=alert(1)>', {}, ['MP-102']],
    ['a zero byte', 'devices=one%00', {}, ['MP-102']],
  ])('%s', (_, text, answers, dropped) => {
    const parsed = parseAnswers(text);
    expect(parsed.answers).toEqual(answers);
    expect(isSound(parsed.answers)).toBe(true);
    expect(parsed.dropped.map(({ code }) => code)).toEqual(dropped);
  });

  test('no object inherits an answer afterwards', () => {
    parseAnswers('__proto__=one&__proto__[devices]=one&constructor=one');
    expect(({} as Answers).devices).toBeUndefined();
  });

  test('says what it dropped, cut to 64 characters', () => {
    expect(parseAnswers('pets=cat').dropped).toEqual([{ code: 'MP-101', detail: 'pets' }]);
    expect(parseAnswers('devices=phone').dropped).toEqual([{ code: 'MP-102', detail: 'devices: phone' }]);
    expect(parseAnswers('devices').dropped).toEqual([{ code: 'MP-102', detail: 'devices: ' }]);
    expect(parseAnswers('=one').dropped).toEqual([{ code: 'MP-101', detail: '' }]);
    expect(parseAnswers('offline=often&offline=rarely').dropped).toEqual([{ code: 'MP-103', detail: 'offline' }]);
    expect(parseAnswers('offline=%').dropped).toEqual([{ code: 'MP-104', detail: 'offline=%' }]);
    expect(parseAnswers(7).dropped).toEqual([{ code: 'MP-104', detail: 'number' }]);
    expect(parseAnswers('v=9').dropped).toEqual([{ code: 'MP-105', detail: '9' }]);
    expect(parseAnswers(`${'x'.repeat(1000)}=1`).dropped[0]?.detail).toHaveLength(64);
    expect(parseAnswers(`devices=${'x'.repeat(1000)}`).dropped[0]?.detail).toHaveLength(64);
  });

  test('lists what it dropped in the order of the text', () => {
    const { dropped } = parseAnswers('v=0&pets=1&devices=x&offline=often&offline=often&%');
    expect(dropped.map(({ code }) => code)).toEqual(['MP-105', 'MP-101', 'MP-102', 'MP-103', 'MP-104']);
  });

  test('any text: never throws, keeps only what is valid, and drops nothing unsaid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { answers, dropped } = parseAnswers(text);
        expect(isSound(answers)).toBe(true);
        const kept = Object.keys(answers).length;
        const pairs = text.replace(/^[?#]/, '').split('&').filter(Boolean).length;
        expect(kept + dropped.length).toBeLessThanOrEqual(pairs);
        expect(dropped.every(({ detail }) => detail.length <= 64)).toBe(true);
      }),
      property,
    );
  });

  test('valid answers are found in any rubbish around them', () => {
    const rubbish = fc.array(fc.string({ maxLength: 20 }).map((text) => encodeURIComponent(`x${text}`)));
    fc.assert(
      fc.property(rubbish, rubbish, (before, after) => {
        const text = [...before, 'devices=separate', ...after].join('&');
        expect(parseAnswers(text).answers).toEqual({ devices: 'separate' });
      }),
      property,
    );
  });
});

describe('checkAnswers', () => {
  const given = (value: unknown): [answers: Answers, codes: string[]] => {
    const { answers, dropped } = checkAnswers(value);
    expect(isSound(answers)).toBe(true);
    return [answers, dropped.map(({ code }) => code)];
  };

  test('keeps every valid combination as it is', () => {
    expect(
      counterexamples((answers) => {
        const checked = checkAnswers(answers);
        return checked.dropped.length > 0 || JSON.stringify(checked.answers) !== JSON.stringify(answers);
      }),
    ).toEqual([]);
  });

  test.each<[string, unknown, Answers, string[]]>([
    ['nothing', undefined, {}, []],
    ['null', null, {}, []],
    ['text', 'devices=one', {}, ['MP-104']],
    ['a number', Number.NaN, {}, ['MP-104']],
    ['a function', () => ({ devices: 'one' }), {}, ['MP-104']],
    ['a list', ['one'], {}, ['MP-104']],
    ['open questions', { devices: undefined, keepMailOn: 'device' }, { keepMailOn: 'device' }, []],
    ['an unknown question', { pets: 'cat', devices: 'one' }, { devices: 'one' }, ['MP-101']],
    ['an unknown token', { devices: 'phone' }, {}, ['MP-102']],
    [
      'tokens of other kinds',
      { devices: 1, keepMailOn: null, offline: {}, mailVolume: ['low'] },
      {},
      new Array(4).fill('MP-102'),
    ],
    ['a symbol as a token', { devices: Symbol('one') }, {}, ['MP-102']],
    ['no prototype', Object.assign(Object.create(null), { devices: 'one' }), { devices: 'one' }, []],
    ['inherited answers', Object.create({ devices: 'one' }), {}, []],
    [
      'an own __proto__',
      JSON.parse('{"__proto__":{"devices":"one"},"offline":"often"}'),
      { offline: 'often' },
      ['MP-101'],
    ],
    ['an own constructor', { constructor: 'one', toString: 'one' }, {}, ['MP-101', 'MP-101']],
  ])('%s', (_, value, answers, dropped) => {
    expect(given(value)).toEqual([answers, dropped]);
  });

  test('a getter that throws is reported and loses nothing else', () => {
    const hostile = {
      get devices(): string {
        throw new Error('no');
      },
      keepMailOn: 'server',
    };
    expect(checkAnswers(hostile)).toEqual({
      answers: { keepMailOn: 'server' },
      dropped: [{ code: 'MP-102', detail: 'devices: unreadable' }],
    });
  });

  test('says what it left out, cut to 64 characters', () => {
    expect(checkAnswers({ pets: 'cat', devices: 7 }).dropped).toEqual([
      { code: 'MP-101', detail: 'pets' },
      { code: 'MP-102', detail: 'devices: 7' },
    ]);
    expect(checkAnswers({ devices: 'x'.repeat(1000) }).dropped[0]?.detail).toHaveLength(64);
  });

  test('a token that cannot be made into text is reported', () => {
    expect(checkAnswers({ devices: Object.create(null) }).dropped).toEqual([
      { code: 'MP-102', detail: 'devices: object' },
    ]);
  });

  test('an object that cannot be read at all counts as unreadable', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(checkAnswers(proxy)).toEqual({ answers: {}, dropped: [{ code: 'MP-104', detail: 'object' }] });
    const closed = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    expect(checkAnswers(closed)).toEqual({ answers: {}, dropped: [{ code: 'MP-104', detail: 'object' }] });
  });

  test('anything: never throws and keeps only what is valid', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (value) => {
          given(value);
        },
      ),
      property,
    );
  });

  test('anything in place of the tokens', () => {
    const ids = questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.anything()), (value) => {
        const [answers, dropped] = given(value);
        const open = Object.values(value).filter((token) => token === undefined).length;
        expect(Object.keys(answers).length + dropped.length + open).toBe(Object.keys(value).length);
      }),
      property,
    );
  });
});

describe('answersFromMailbox', () => {
  const gibibyte = 2 ** 30;

  test.each<[string, Mailbox, Answers]>([
    ['nothing known', {}, {}],
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
    ['much mail', { usedBytes: 2 * gibibyte }, { mailVolume: 'high' }],
    ['less than much mail', { usedBytes: 2 * gibibyte - 1 }, {}],
    ['an empty mailbox is not a small one', { usedBytes: 0 }, {}],
    ['two devices', { devices: 2 }, { devices: 'in-step' }],
    ['one device says nothing of the next', { devices: 1 }, {}],
    ['no device yet', { devices: 0 }, {}],
    ['one user', { users: 1 }, { sharedMailbox: 'no' }],
    ['several users may share either way', { users: 5 }, {}],
  ])('%s', (_, mailbox, answers) => {
    expect(answersFromMailbox(mailbox)).toEqual(answers);
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    '3',
    '',
    null,
    undefined,
    {},
    [],
    true,
    3n,
  ])('%s is not known', (odd) => {
    const mailbox = { quotaBytes: odd, usedBytes: odd, devices: odd, users: odd } as unknown as Mailbox;
    expect(answersFromMailbox(mailbox)).toEqual({});
  });

  test('a quota of 0, which panels use for “no limit”, is not known', () => {
    expect(answersFromMailbox({ quotaBytes: 0, usedBytes: 10 })).toEqual({});
  });

  test.each([null, undefined, 'mailbox', 7])('%s in place of a mailbox is not known', (mailbox) => {
    expect(answersFromMailbox(mailbox as unknown as Mailbox)).toEqual({});
  });

  test('whatever is known, the answers are valid', () => {
    const number = fc.oneof(fc.double(), fc.nat({ max: 2 ** 34 }), fc.constant(undefined));
    const mailboxes = fc.record({ quotaBytes: number, usedBytes: number, devices: number, users: number });
    fc.assert(
      fc.property(mailboxes, (mailbox) => {
        const answers = answersFromMailbox(mailbox);
        expect(checkAnswers(answers)).toEqual({ answers, dropped: [] });
      }),
      property,
    );
  });

  test('it never says that there is one device, or little mail', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (devices, usedBytes) => {
        const answers = answersFromMailbox({ devices, usedBytes });
        expect(answers.devices).not.toBe('one');
        expect(answers.mailVolume).not.toBe('low');
      }),
      property,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { counterexamples, everyNeed } from '../test/everyAnswers.ts';
import { property } from '../test/fuzz.ts';
import { isSound } from '../test/isSound.ts';
import { type AnswerSource, checkAnswers, parseAnswers, serializeAnswers } from './answers.ts';
import { type Answers, questions } from './questions.ts';

describe('serializeAnswers', () => {
  test('puts the version first, then the questions in their order', () => {
    expect(serializeAnswers({ offline: 'unsure', devices: 'one' })).toBe('v=2&devices=one&offline=unsure');
    expect(serializeAnswers({})).toBe('v=2');
  });

  test('leaves out what it does not know', () => {
    const answers = { devices: 'tablet', pets: 'cat', keepMailOn: 'server' } as unknown as Answers;
    expect(serializeAnswers(answers)).toBe('v=2&keepMailOn=server');
  });

  test('needs no escaping, and stays short', () => {
    expect(
      counterexamples((answers) => {
        const text = serializeAnswers(answers);
        return !/^[\w=&-]*$/.test(text) || text.length > 180;
      }, everyNeed),
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

  test('brings every answer back, “unsure” to each question as well', () => {
    for (const { id, answers } of questions)
      for (const token of ['unsure', ...answers.map((answer) => answer.token)]) {
        const said = { [id]: token } as Answers;
        expect(parseAnswers(serializeAnswers(said))).toEqual({ answers: said, dropped: [] });
        expect(checkAnswers(said)).toEqual({ answers: said, dropped: [] });
      }
  });

  test('works through the address of a page', () => {
    const url = new URL('https://panel.example/mail');
    url.search = serializeAnswers({ devices: 'in-step', keepMailOn: 'unsure' });
    expect(parseAnswers(url.search).answers).toEqual({ devices: 'in-step', keepMailOn: 'unsure' });
    expect(parseAnswers(`#${url.searchParams}`).answers).toEqual({ devices: 'in-step', keepMailOn: 'unsure' });
    expect(parseAnswers(url.searchParams)).toEqual({
      answers: { devices: 'in-step', keepMailOn: 'unsure' },
      dropped: [],
    });
  });
});

describe('parseAnswers', () => {
  test.each<[string, unknown, Answers, string[]]>([
    ['nothing', '', {}, []],
    ['null', null, {}, []],
    ['undefined', undefined, {}, []],
    ['a number', 7, {}, ['MP-104']],
    ['a list', ['devices=one'], {}, ['MP-104']],
    ['empty pairs', '?&&v=2&&devices=one&', { devices: 'one' }, []],
    ['no version', 'devices=one', { devices: 'one' }, []],
    ['the version before', 'v=1&devices=one&deviceBackup=yes', { devices: 'one', deviceBackup: 'yes' }, []],
    ['a later version', 'v=3&devices=one', { devices: 'one' }, ['MP-105']],
    ['a version that never was', 'v=0&v=1.0&v=two&v=&devices=one', { devices: 'one' }, new Array(4).fill('MP-105')],
    ['a version without a number', 'v&devices=one', { devices: 'one' }, ['MP-105']],
    ['an unknown question', 'v=2&pets=cat&devices=one', { devices: 'one' }, ['MP-101']],
    ['an unknown token', 'v=2&devices=tablet&keepMailOn=server', { keepMailOn: 'server' }, ['MP-102']],
    ['a token of another question', 'v=2&devices=tight', {}, ['MP-102']],
    ['no token', 'v=2&devices', {}, ['MP-102']],
    ['a doubled key', 'v=2&devices=one&devices=webmail', { devices: 'one' }, ['MP-103']],
    ['a doubled key whose first is unknown', 'devices=tablet&devices=one', { devices: 'one' }, ['MP-102']],
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
    const parsed = parseAnswers(text as AnswerSource);
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
    expect(parseAnswers('devices=tablet').dropped).toEqual([{ code: 'MP-102', detail: 'devices: tablet' }]);
    expect(parseAnswers('devices').dropped).toEqual([{ code: 'MP-102', detail: 'devices: ' }]);
    expect(parseAnswers('=one').dropped).toEqual([{ code: 'MP-101', detail: '' }]);
    expect(parseAnswers('offline=often&offline=rarely').dropped).toEqual([{ code: 'MP-103', detail: 'offline' }]);
    expect(parseAnswers('offline=%').dropped).toEqual([{ code: 'MP-104', detail: 'offline=%' }]);
    expect(parseAnswers(7 as unknown as AnswerSource).dropped).toEqual([{ code: 'MP-104', detail: 'number' }]);
    expect(parseAnswers({ offline: 3 } as unknown as AnswerSource).dropped).toEqual([
      { code: 'MP-104', detail: 'offline: number' },
    ]);
    const unreadable = {
      get devices(): string {
        throw new Error('no');
      },
    };
    expect(parseAnswers(unreadable).dropped).toEqual([{ code: 'MP-104', detail: 'devices: unreadable' }]);
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

describe('parseAnswers takes what a framework has made of a link', () => {
  const refusing = {
    get: (): never => {
      throw new Error('no');
    },
  };
  class RefusingParams extends URLSearchParams {
    override [Symbol.iterator](): never {
      throw new Error('no');
    }
  }

  test.each<[string, unknown, Answers, string[]]>([
    ['URLSearchParams', new URLSearchParams('v=2&devices=one&pets=cat'), { devices: 'one' }, ['MP-101']],
    [
      'a doubled key in URLSearchParams',
      new URLSearchParams('devices=one&devices=webmail'),
      { devices: 'one' },
      ['MP-103'],
    ],
    ['a record of strings', { v: '2', devices: 'one', keepMailOn: 'both' }, { devices: 'one', keepMailOn: 'both' }, []],
    ['a record of version 1', { v: '1', devices: 'one' }, { devices: 'one' }, []],
    ['a record of a later version', { v: '3', devices: 'one' }, { devices: 'one' }, ['MP-105']],
    ['a list of one', { devices: ['one'] }, { devices: 'one' }, []],
    ['a list of two', { devices: ['one', 'webmail'] }, { devices: 'one' }, ['MP-103']],
    ['a list whose first is unknown', { devices: ['tablet', 'one'] }, { devices: 'one' }, ['MP-102']],
    ['an empty list', { devices: [], offline: 'often' }, { offline: 'often' }, []],
    ['nothing', { devices: undefined, offline: 'often' }, { offline: 'often' }, []],
    ['other pages’ keys', { tab: 'mail', offline: 'often' }, { offline: 'often' }, ['MP-101']],
    ['no prototype', Object.assign(Object.create(null), { devices: 'one' }), { devices: 'one' }, []],
    ['inherited answers', Object.create({ devices: 'one' }), {}, []],
    [
      'no text',
      { devices: null, offline: 7, keepMailOn: ['server', {}] },
      { keepMailOn: 'server' },
      new Array(3).fill('MP-104'),
    ],
    ['an own __proto__', JSON.parse('{"__proto__":"one","offline":"often"}'), { offline: 'often' }, ['MP-101']],
    [
      'a value that refuses to be read',
      Object.defineProperty({ offline: 'often' }, 'devices', { enumerable: true, ...refusing }),
      { offline: 'often' },
      ['MP-104'],
    ],
    [
      'a list that refuses to be read',
      { devices: new Proxy(['one'], refusing), offline: 'often' },
      { offline: 'often' },
      ['MP-104'],
    ],
    [
      'a proxy without a way in',
      new Proxy({}, { ...refusing, ownKeys: refusing.get, getPrototypeOf: refusing.get }),
      {},
      ['MP-104'],
    ],
    ['parameters that refuse to be read', new RefusingParams('devices=one'), {}, ['MP-104']],
    ['a function', () => 'devices=one', {}, ['MP-104']],
  ])('%s', (_, source, answers, dropped) => {
    const parsed = parseAnswers(source as AnswerSource);
    expect(parsed.answers).toEqual(answers);
    expect(isSound(parsed.answers)).toBe(true);
    expect(parsed.dropped.map(({ code }) => code)).toEqual(dropped);
  });

  test('a text, its parameters and their record are read the same', () => {
    expect(
      counterexamples(
        (answers) => {
          const text = serializeAnswers(answers);
          const parameters = new URLSearchParams(text);
          const [read, ...others] = [text, parameters, Object.fromEntries(parameters)].map((source) =>
            JSON.stringify(parseAnswers(source)),
          );
          return others.some((other) => other !== read);
        },
        everyNeed.filter((_answers, number) => number % 7 === 0),
      ),
    ).toEqual([]);
  });

  test('where there are no URLSearchParams at all, records are read', () => {
    vi.stubGlobal('URLSearchParams', undefined);
    expect(parseAnswers({ devices: 'one' }).answers).toEqual({ devices: 'one' });
    vi.unstubAllGlobals();
  });

  test('any record: never throws, keeps only what is valid, and drops nothing unsaid', () => {
    const key = fc.oneof(fc.constantFrom('v', ...questions.map(({ id }) => id)), fc.string());
    const token = fc.oneof(
      fc.constantFrom('unsure', ...questions.flatMap(({ answers }) => answers.map((answer) => answer.token as string))),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof(token, fc.array(token))), (record) => {
        const { answers, dropped } = parseAnswers(record as AnswerSource);
        expect(isSound(answers)).toBe(true);
        expect(dropped.every(({ detail }) => detail.length <= 64)).toBe(true);
        const { v, ...pairs } = record;
        const texts = Object.values(pairs)
          .flat()
          .filter((value) => typeof value === 'string');
        expect(Object.keys(answers).length + dropped.length).toBeGreaterThanOrEqual(texts.length);
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
      }, everyNeed),
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
    ['an unknown token', { devices: 'tablet' }, {}, ['MP-102']],
    ['what is set up today', { current: 'pop3' }, { current: 'pop3' }, []],
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

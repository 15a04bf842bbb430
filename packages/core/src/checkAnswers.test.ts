import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterexamples, everyNeed } from '../test/everyAnswers.ts';
import { property } from '../test/fuzz.ts';
import { isSound } from '../test/isSound.ts';
import { checkAnswers } from './answers.ts';
import { type Answers, questions } from './questions.ts';

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

  test('for any input, never throws and keeps only valid answers', () => {
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

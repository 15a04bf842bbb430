import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { counterexamples, everyNeed } from '../test/everyAnswers.ts';
import { property } from '../test/fuzz.ts';
import { isSound } from '../test/isSound.ts';
import { type AnswerSource, parseAnswers, serializeAnswers } from './answers.ts';
import { type Answers, questions } from './questions.ts';

describe('parseAnswers accepts a link that a framework has parsed', () => {
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
      'a proxy that refuses to be read',
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

  test('records are read even without URLSearchParams', () => {
    vi.stubGlobal('URLSearchParams', undefined);
    expect(parseAnswers({ devices: 'one' }).answers).toEqual({ devices: 'one' });
    vi.unstubAllGlobals();
  });

  test('for any record, never throws, keeps only valid answers, and reports everything it drops', () => {
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

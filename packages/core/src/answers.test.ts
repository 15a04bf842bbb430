import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
  test('returns every combination of answers, with nothing dropped', () => {
    expect(
      counterexamples((answers) => {
        const { answers: parsed, dropped } = parseAnswers(serializeAnswers(answers));
        return dropped.length > 0 || JSON.stringify(parsed) !== JSON.stringify(answers);
      }),
    ).toEqual([]);
  });

  test('returns every answer, including “unsure” for each question', () => {
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

  test('pollutes no prototype', () => {
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

  test('for any text, never throws, keeps only valid answers, and reports everything it drops', () => {
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

  test('finds valid answers among any invalid text', () => {
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

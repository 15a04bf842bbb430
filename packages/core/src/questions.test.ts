import { describe, expect, test } from 'vitest';
import {
  type Answers,
  answerOption,
  answerTo,
  bearsOnProtocol,
  isAnswer,
  knownAnswers,
  type QuestionId,
  questions,
  setUpQuestion,
} from './questions.ts';
import { recommend } from './recommend.ts';

describe('each answer on its own favours', () => {
  test.each<[Answers, 'imap' | 'pop3' | null]>([
    [{ devices: 'in-step' }, 'imap'],
    [{ devices: 'separate' }, 'pop3'],
    [{ devices: 'one' }, 'pop3'],
    [{ devices: 'phone' }, 'imap'],
    [{ devices: 'webmail' }, null],
    [{ sharedMailbox: 'no' }, 'pop3'],
    [{ sharedMailbox: 'together' }, 'imap'],
    [{ sharedMailbox: 'separately' }, 'pop3'],
    [{ sharedMailbox: 'program' }, 'imap'],
    [{ keepMailOn: 'server' }, 'imap'],
    [{ keepMailOn: 'both' }, 'imap'],
    [{ keepMailOn: 'device' }, 'pop3'],
    [{ serverSpace: 'tight' }, 'pop3'],
    [{ serverSpace: 'ample' }, 'imap'],
    [{ offline: 'often' }, 'pop3'],
    [{ offline: 'sometimes' }, 'pop3'],
    [{ offline: 'rarely' }, 'imap'],
    [{ offline: 'metered' }, 'imap'],
    [{ mailVolume: 'low' }, 'pop3'],
    [{ mailVolume: 'high' }, 'imap'],
    [{ deviceBackup: 'yes' }, 'pop3'],
    [{ deviceBackup: 'no' }, 'imap'],
    [{ current: 'new' }, null],
    [{ current: 'imap' }, null],
    [{ current: 'pop3' }, null],
  ])('%j: %s', (answers, protocol) => {
    expect(recommend(answers).protocol).toBe(protocol);
  });
});

test('a question bears on the protocol if one of its answers does', () => {
  for (const { id, answers } of questions) {
    const advised = answers.some(({ token }) => recommend({ [id]: token }).status === 'recommended');
    expect(bearsOnProtocol(id), id).toBe(advised);
  }
  expect(bearsOnProtocol(setUpQuestion)).toBe(false);
  expect(bearsOnProtocol('pets')).toBe(false);
});

test('keeping mail with the provider gives IMAP, even for one person with one device', () => {
  const { protocol, reasons } = recommend({ devices: 'one', sharedMailbox: 'no', keepMailOn: 'server' });
  expect(protocol).toBe('imap');
  expect(reasons).toContainEqual({ kind: 'reversible' });
});

test.each<[Answers, Answers]>([
  [
    { devices: 'phone' },
    { keepMailOn: 'device', serverSpace: 'tight', offline: 'often', mailVolume: 'low', deviceBackup: 'yes' },
  ],
  [
    { sharedMailbox: 'program' },
    { devices: 'one', keepMailOn: 'device', serverSpace: 'tight', offline: 'often', mailVolume: 'low' },
  ],
])('%j is IMAP against everything else that can be said: %j', (need, rest) => {
  expect(recommend(rest).protocol).toBe('pop3');
  expect(recommend({ ...rest, ...need }).protocol).toBe('imap');
});

test('two slight preferences for IMAP weigh 2 each', () => {
  expect(answerOption('keepMailOn', 'both')?.weight).toBe(2);
  expect(answerOption('offline', 'metered')?.weight).toBe(2);
});

test('only a known part of the answers is read, once, into a plain object', () => {
  expect(
    knownAnswers({ devices: 'one', offline: 'unsure', pets: 'cat', serverSpace: 'huge' } as unknown as Answers),
  ).toEqual({
    devices: 'one',
    offline: 'unsure',
  });
  expect(Object.keys(knownAnswers({ devices: undefined } as unknown as Answers))).toEqual([]);
  expect(Object.getPrototypeOf(knownAnswers(Object.create(null)))).toBe(Object.prototype);
});

test('an unknown question or answer has no option', () => {
  expect(answerOption('devices', 'one')?.token).toBe('one');
  for (const token of ['tablet', 'unsure', undefined]) expect(answerOption('devices', token)).toBeUndefined();
  expect(answerOption('pets' as QuestionId, 'cat')).toBeUndefined();
});

test('an answer is a known token, unsure, or nothing', () => {
  const answers = { devices: 'one', offline: 'unsure', serverSpace: 'huge' } as unknown as Answers;
  const said = (['devices', 'offline', 'serverSpace', 'deviceBackup'] as const).map((id) => answerTo(answers, id));
  expect(said).toEqual(['one', 'unsure', undefined, undefined]);
});

describe('isAnswer distinguishes tokens from other strings', () => {
  test('accepts every token of a question and unsure, but no token of another question', () => {
    const tokens = [...new Set(questions.flatMap(({ answers }) => answers.map(({ token }) => token as string)))];
    for (const { id, answers } of questions) {
      const own = answers.map(({ token }) => token as string);
      expect(isAnswer(id, 'unsure')).toBe(true);
      for (const token of tokens) expect(isAnswer(id, token), `${id} ${token}`).toBe(own.includes(token));
    }
  });

  test.each([undefined, null, '', 'One', ' one', 1, ['one'], { toString: () => 'one' }, Object('one')])(
    '%j is no answer',
    (token) => {
      expect(isAnswer('devices', token)).toBe(false);
    },
  );

  test('an unknown question has no answers', () => {
    for (const id of ['pets', '__proto__', 'constructor']) expect(isAnswer(id as QuestionId, 'unsure')).toBe(false);
  });

  test('an accepted token needs no cast', () => {
    const token: string = 'one';
    const answers: Answers = isAnswer('devices', token) ? { devices: token } : {};
    expect(answers).toEqual({ devices: 'one' });
  });
});

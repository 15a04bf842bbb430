import { describe, expect, test } from 'vitest';
import { type Answers, answerOption, answerTo, type QuestionId } from './questions.ts';
import { recommend } from './recommend.ts';

describe('each answer on its own speaks for', () => {
  test.each<[Answers, 'imap' | 'pop3' | null]>([
    [{ devices: 'in-step' }, 'imap'],
    [{ devices: 'separate' }, 'pop3'],
    [{ devices: 'one' }, 'pop3'],
    [{ devices: 'webmail' }, null],
    [{ sharedMailbox: 'no' }, 'pop3'],
    [{ sharedMailbox: 'together' }, 'imap'],
    [{ sharedMailbox: 'separately' }, 'pop3'],
    [{ keepMailOn: 'server' }, 'imap'],
    [{ keepMailOn: 'device' }, 'pop3'],
    [{ serverSpace: 'tight' }, 'pop3'],
    [{ serverSpace: 'ample' }, 'imap'],
    [{ offline: 'often' }, 'pop3'],
    [{ offline: 'sometimes' }, 'pop3'],
    [{ offline: 'rarely' }, 'imap'],
    [{ mailVolume: 'low' }, 'pop3'],
    [{ mailVolume: 'high' }, 'imap'],
    [{ deviceBackup: 'yes' }, 'pop3'],
    [{ deviceBackup: 'no' }, 'imap'],
  ])('%j: %s', (answers, protocol) => {
    expect(recommend(answers).protocol).toBe(protocol);
  });
});

test('who wants mail kept with the provider gets IMAP, though alone and with one device: it can be left again', () => {
  const { protocol, reasons } = recommend({ devices: 'one', sharedMailbox: 'no', keepMailOn: 'server' });
  expect(protocol).toBe('imap');
  expect(reasons).toContainEqual({ kind: 'reversible' });
});

test('a question or an answer that there is not has no option', () => {
  expect(answerOption('devices', 'one')?.token).toBe('one');
  for (const token of ['phone', 'unsure', undefined]) expect(answerOption('devices', token)).toBeUndefined();
  expect(answerOption('pets' as QuestionId, 'cat')).toBeUndefined();
});

test('what was said is a known token, unsure, or nothing', () => {
  const answers = { devices: 'one', offline: 'unsure', serverSpace: 'phone' } as unknown as Answers;
  const said = (['devices', 'offline', 'serverSpace', 'deviceBackup'] as const).map((id) => answerTo(answers, id));
  expect(said).toEqual(['one', 'unsure', undefined, undefined]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyText } from '../test/everyText.ts';
import { unusable } from '../test/unusable.ts';
import { comparison, sameForBoth } from './comparison.ts';
import { languageOf } from './fallback.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { answerLabel, type MessageKey, type Messages, optionalText } from './messages.ts';
import { questions } from './questions.ts';
import { stampOf } from './stampOf.ts';
import { text } from './text.ts';

describe('mergeMessages', () => {
  test('lays changes over the base, key by key', () => {
    const merged = mergeMessages(english, { notice: 'Ask us.', 'choice.choose': 'Take {protocol}' });
    expect(merged.notice).toBe('Ask us.');
    expect(text(merged, 'choice.choose', { protocol: 'imap' })).toBe('Take IMAP');
    expect(merged.intro).toBe(english.intro);
    expect(english.notice).not.toBe('Ask us.');
  });

  test('caches the result for two objects, so that a server reads a language once', () => {
    const changes = { notice: 'Ask us.' };
    const other = { ...english, intro: 'Read on.' };
    expect(mergeMessages(english, changes)).toBe(mergeMessages(english, changes));
    expect(mergeMessages(other, changes)).toEqual({ ...other, ...changes });
    expect(mergeMessages(english, changes).intro).toBe(english.intro);
    expect(mergeMessages(english, { notice: 'Ask them.' }).notice).toBe('Ask them.');
    expect(mergeMessages(english)).toBe(english);
    expect(mergeMessages(english, english)).toBe(english);
  });

  test('an empty text is a text', () => {
    expect(mergeMessages(english, { notice: '' }).notice).toBe('');
  });

  test.each(unusable)('%s leaves the base as it is', (_, changes) => {
    expect(mergeMessages(english, changes as Partial<Messages>)).toEqual(english);
  });

  test.each(['Hello', 7, true])('%j is not an object of messages', (changes) => {
    expect(mergeMessages(english, changes as unknown as Partial<Messages>)).toBe(english);
  });

  test('uses the rest if some messages can’t be used', () => {
    const mixed = { notice: 'Ask us.', greeting: 'Hello' } as Partial<Messages>;
    expect(mergeMessages(english, mixed)).toEqual({ ...english, notice: 'Ask us.' });
  });
});

describe('a translation of a text that has changed since', () => {
  /** Words as in a file: with the stamps of the English texts, or spaces if nobody can lose mail because of a text. */
  const translated = (from: typeof english, words: Partial<Messages>) => {
    const stamps = Object.keys({ language: 'de', ...words }).map((key) =>
      /^(step|risk)/.test(key) ? stampOf(from[key as MessageKey]) : '   ',
    );
    return { language: 'de', ...words, english: stamps.join('') };
  };
  const words = {
    'step.add-imap-phone': 'Schritt',
    'choice.title': 'Wahl',
    'risk.older-mail': 'Nach {days} Tagen',
    'step.sent-folder': 'Gesendet',
  };
  const before = { ...english, 'risk.older-mail': 'Old mail', 'choice.title': 'Choice' };

  test('is left out only if a person could lose mail because of it', () => {
    const messages = mergeMessages(english, translated(before, words));
    expect(messages).toEqual({ ...english, language: 'de', ...words, 'risk.older-mail': english['risk.older-mail'] });
    expect(languageOf(messages, 'risk.older-mail')).toBe('en');
    expect(mergeMessages(english, translated(english, words))).toEqual({ ...english, language: 'de', ...words });
  });

  test('is checked only for messages merged over English, because they are translations of it', () => {
    const language = mergeMessages(english, translated(english, words));
    expect(mergeMessages(language, translated(before, words))['risk.older-mail']).toBe(words['risk.older-mail']);
    const other = { ...translated(before, words), 'risk.older-mail': 'Anders' };
    expect(mergeMessages(language, other)['risk.older-mail']).toBe('Anders');
  });

  test('matters for texts of a language that the page replaces, but not for texts that it adds', () => {
    const language = translated(before, words);
    const own = { ...language, 'risk.older-mail': 'Meins', 'step.back-up': 'Auch meins' };
    const messages = mergeMessages(english, own);
    expect([messages['risk.older-mail'], messages['step.back-up']]).toEqual([english['risk.older-mail'], 'Auch meins']);
  });

  test('every change of a text is detected', () => {
    const text = 'Keep the account, and back up its mail.';
    const others = [...text].flatMap((character, at) => [
      text.slice(0, at) + text.slice(at + 1),
      `${text.slice(0, at)}x${text.slice(character === 'x' ? at : at + 1)}`,
    ]);
    expect(others.filter((other) => other !== text && stampOf(other) === stampOf(text))).toEqual([]);
    expect(stampOf('')).toBe('000');
    expect(stampOf('ä😀')).toHaveLength(3);
  });
});

describe('looking up', () => {
  test('an answer has its label, unsure included', () => {
    expect(answerLabel(english, 'devices', 'one')).toBe('Mostly on one computer');
    expect(answerLabel(english, 'devices', 'unsure')).toBe('I’m not sure');
    expect(answerLabel(english, 'devices', 'tablet')).toBe('');
  });

  test('an optional text that is absent or inherited is empty', () => {
    expect(optionalText(english, 'answer.devices.one.help')).toBe(
      'A look on a phone or in the browser now and then is fine.',
    );
    expect(optionalText(english, 'answer.offline.often.help')).toBe('');
    expect(optionalText(english, 'toString')).toBe('');
  });
});

describe('everything has its text', () => {
  const missing = (keys: readonly string[]): string[] => keys.filter((key) => optionalText(english, key) === '');
  const options = questions.flatMap(({ id, answers }) => answers.map((answer) => ({ id, ...answer })));

  test('questions, with help and topic', () => {
    expect(
      missing(questions.flatMap(({ id }) => ['', '.help', '.topic'].map((part) => `question.${id}${part}`))),
    ).toEqual([]);
  });

  test('answers', () => {
    expect(missing(options.map(({ id, token }) => `answer.${id}.${token}`))).toEqual([]);
  });

  test('the reason for every answer with a weight', () => {
    const weighing = options.filter(({ weight }) => weight !== 0);
    expect(missing(weighing.map(({ id, token }) => `reason.${id}.${token}`))).toEqual([]);
  });

  test('rows, marks and what is the same for both', () => {
    const rows = comparison.flatMap(({ id }) => [`row.${id}`, `row.${id}.imap`, `row.${id}.pop3`]);
    const marks = comparison.flatMap(({ imap, pop3 }) => [`mark.${imap}`, `mark.${pop3}`]);
    expect(missing([...rows, ...marks, ...sameForBoth.map(({ id }) => `same.${id}`)])).toEqual([]);
  });
});

describe('the English texts', () => {
  test('none is empty, unfinished or padded', () => {
    const odd = /^\s|\s$|\s\s|undefined|null|NaN|\[object|TODO|\?\?/;
    expect(everyText.filter(({ text }) => text === '' || odd.test(text))).toEqual([]);
  });

  test('quotes and apostrophes are typographic', () => {
    expect(everyText.filter(({ text }) => /['"]/.test(text))).toEqual([]);
  });

  test('do not contain internal terms of the model', () => {
    const jargon = /\b(decisive|settled|balance|flips?|evidence|in[- ]step|weights?|protocols?|token|maildrop|UIDL)\b/i;
    // The full names of both protocols end in that word.
    expect(everyText.filter(({ key, text }) => key !== 'table.names' && jargon.test(text))).toEqual([]);
  });

  test('announcements are under 100 characters', () => {
    const announcements = everyText.filter(({ key }) => key.startsWith('announce.'));
    expect(announcements.length).toBeGreaterThanOrEqual(8);
    expect(announcements.filter(({ text }) => text.length >= 100)).toEqual([]);
  });
});

describe('no text is unused', () => {
  const packages = join(import.meta.dirname, '../..');
  const sources = readdirSync(packages)
    .map((name) => join(packages, name, 'src'))
    .flatMap((folder) => {
      try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
      } catch {
        return [];
      }
    })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.|\/locales\/|\/messageArguments\./.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  /** Keys that are put together from tokens, and the template that does so. */
  const families: readonly [pattern: RegExp, template: string][] = [
    [/^protocol\.(imap|pop3)$/, 'protocol.${'],
    [/^question\.\w+$/, 'question.${'],
    [/^question\.\w+\.help$/, '}.help`'],
    [/^question\.\w+\.topic$/, '}.topic`'],
    [/^answer\.\w+\.[\w-]+$/, 'answer.${'],
    [/^answer\.\w+\.[\w-]+\.help$/, '}.help`'],
    [/^reason\.\w+\.[\w-]+$/, 'reason.${'],
    [/^risk\.[\w-]+$/, 'risk.${'],
    [/^risk\.[\w-]+\.cure$/, '}.cure`'],
    [/^(guide\.)?step\.[\w-]+$/, 'step.${'],
    [/^guide\.(look|cannot)\.\w+$/, 'setting}`'],
    [/^guide\.port\.\w+$/, 'guide.port.${'],
    [/^guide\.username\.[\w-]+$/, 'guide.username.${'],
    [/^guide\.sign-in\.[\w-]+$/, 'guide.sign-in.${'],
    [/^(risk|step)\.[\w-]+\.website$/, '}.website`'],
    [/^not-needed\.[\w-]+(\.cure)?$/, 'not-needed.${'],
    [/^provider\.[\w-]+$/, 'provider.${'],
    [/^acknowledge\.(phone|program|against-advice)$/, 'acknowledge.${'],
    [/^picture\.places\.[\w-]+$/, 'picture.places.${'],
    [/^picture\.own\.(copy|move)$/, 'picture.own.${'],
    [/^alternative\.[\w-]+$/, 'alternative.${'],
    [/^choice\.(imap|pop3)$/, 'choice.${'],
    [/^result\.meaning\.(imap|pop3)\.[\w-]+$/, 'result.meaning.pop3.${'],
    [/^result\.sure\.(clear|likely|close)$/, 'result.sure.${'],
    [/^summary\.(copied|failed)$/, 'summary.${'],
    [/^row\.[\w-]+(\.(imap|pop3))?$/, 'row.${'],
    [/^mark\.\w+$/, 'mark.${'],
    [/^same\.[\w-]+$/, 'same.${'],
  ];

  test('each is used by its key, or through a template of its family', () => {
    const used = (key: MessageKey): boolean =>
      sources.includes(`'${key}'`) ||
      sources.includes(`messages.${key}`) ||
      families.some(([pattern, template]) => pattern.test(key) && sources.includes(template));
    expect((Object.keys(english) as MessageKey[]).filter((key) => !used(key))).toEqual([]);
  });

  test('each family has members', () => {
    const keys = Object.keys(english);
    expect(families.filter(([pattern]) => !keys.some((key) => pattern.test(key)))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyText } from '../test/everyText.ts';
import { comparison, sameForBoth } from './comparison.ts';
import { english } from './locales/en.ts';
import {
  answerLabel,
  checkMessages,
  languageOf,
  type MessageKey,
  type Messages,
  mergeMessages,
  optionalText,
} from './messages.ts';
import { questions } from './questions.ts';
import { text } from './text.ts';

describe('mergeMessages', () => {
  test('lays changes over the base, key by key', () => {
    const merged = mergeMessages(english, { notice: 'Ask us.', 'choice.choose': 'Take {protocol}' });
    expect(merged.notice).toBe('Ask us.');
    expect(text(merged, 'choice.choose', { protocol: 'imap' })).toBe('Take IMAP');
    expect(merged.intro).toBe(english.intro);
    expect(english.notice).not.toBe('Ask us.');
  });

  test('an empty text is a text', () => {
    expect(mergeMessages(english, { notice: '' }).notice).toBe('');
  });

  const odd: readonly [string, unknown, string[]][] = [
    ['nothing', undefined, []],
    ['null', null, []],
    ['an unknown key', { greeting: 'Hello' }, ['greeting']],
    ['a function for a text', { notice: () => 'Ask us.' }, ['notice']],
    ['a function for a text with arguments', { 'choice.choose': () => 'Take it' }, ['choice.choose']],
    ['an argument that is none', { 'choice.choose': 'Take {name}' }, ['choice.choose']],
    ['an argument without a name', { 'choice.choose': 'Take {}' }, ['choice.choose']],
    ['a brace that is not closed', { 'choice.choose': 'Take {protocol' }, ['choice.choose']],
    ['a plural without “other”', { 'table.more': '{count, plural, one {# row}}' }, ['table.more']],
    ['undefined for a text', { notice: undefined }, ['notice']],
    ['null for a text', { notice: null }, ['notice']],
    ['a number for a text', { notice: 7 }, ['notice']],
    ['an own __proto__', JSON.parse('{"__proto__":{"notice":"Gone"}}'), ['__proto__']],
    ['names that every object has', { toString: 'x', constructor: 'x' }, ['toString', 'constructor']],
  ];

  test.each(odd)('%s leaves the base as it is', (_, changes) => {
    expect(mergeMessages(english, changes as Partial<Messages>)).toEqual(english);
  });

  test.each(odd)('checkMessages lists %s', (_, changes, keys) => {
    expect(checkMessages(english, changes as Partial<Messages>)).toEqual(
      keys.map((detail) => ({ code: 'MP-204', detail })),
    );
  });

  test('a long key is cut to 64 characters', () => {
    const changes = { ['x'.repeat(1000)]: 'Hello' } as Partial<Messages>;
    expect(checkMessages(english, changes)).toEqual([{ code: 'MP-204', detail: 'x'.repeat(64) }]);
  });

  test('sound changes are not listed, and beside unsound ones they are kept', () => {
    expect(checkMessages(english, { notice: 'Ask us.' })).toEqual([]);
    const mixed = { notice: 'Ask us.', greeting: 'Hello' } as Partial<Messages>;
    expect(mergeMessages(english, mixed)).toEqual({ ...english, notice: 'Ask us.' });
  });
});

describe('the language of a text', () => {
  const half = { language: 'de', 'interview.change': 'Ändern' };

  test('is that of the messages', () => {
    expect(languageOf(english, 'notice')).toBe('en');
    expect(languageOf(mergeMessages(english, { notice: 'Ask us.' }), 'notice')).toBe('en');
  });

  test('is English where the language lacks the key', () => {
    const messages = mergeMessages(english, half);
    expect(languageOf(messages, 'interview.change')).toBe('de');
    expect(languageOf(messages, 'notice')).toBe('en');
  });

  test('stays when more is laid over', () => {
    const messages = mergeMessages(mergeMessages(english, half), { notice: 'Fragen Sie uns.' });
    expect(['interview.change', 'notice', 'intro'].map((key) => languageOf(messages, key as MessageKey))).toEqual([
      'de',
      'de',
      'en',
    ]);
  });

  test('is English where the text can’t be read', () => {
    const messages = mergeMessages(english, { ...half, 'choice.choose': '{name} wählen' });
    expect(languageOf(messages, 'choice.choose')).toBe('en');
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

  test('what every answer with a weight is a reason for', () => {
    const weighing = options.filter(({ weight }) => weight !== 0);
    expect(missing(weighing.map(({ id, token }) => `reason.${id}.${token}`))).toEqual([]);
  });

  test('rows, groups, marks and what is the same for both', () => {
    const rows = comparison.flatMap(({ id }) => [`row.${id}`, `row.${id}.imap`, `row.${id}.pop3`]);
    const groups = comparison.map(({ group }) => `group.${group}`);
    const marks = comparison.flatMap(({ imap, pop3 }) => [`mark.${imap}`, `mark.${pop3}`]);
    expect(missing([...rows, ...groups, ...marks, ...sameForBoth.map(({ id }) => `same.${id}`)])).toEqual([]);
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

  test('our own words for the model are not in them', () => {
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
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.|\/locales\//.test(file))
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
    [/^step\.[\w-]+$/, 'step.${'],
    [/^not-needed\.[\w-]+(\.cure)?$/, 'not-needed.${'],
    [/^provider\.[\w-]+$/, 'provider.${'],
    [/^acknowledge\.(phone|program|against-advice)$/, 'acknowledge.${'],
    [/^table\.short\.(pro|con)$/, 'table.short.${'],
    [/^alternative\.[\w-]+$/, 'alternative.${'],
    [/^choice\.(imap|pop3)$/, 'choice.${'],
    [/^result\.meaning\.(imap|pop3)\.[\w-]+$/, 'result.meaning.pop3.${'],
    [/^summary\.(copied|failed)$/, 'summary.${'],
    [/^row\.[\w-]+(\.(imap|pop3))?$/, 'row.${'],
    [/^group\.\w+$/, 'group.${'],
    [/^mark\.\w+$/, 'mark.${'],
    [/^same\.[\w-]+$/, 'same.${'],
  ];

  test('each is looked up by its name, or by a template of its family', () => {
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

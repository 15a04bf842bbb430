import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMessages, english, englishChooser, englishTable, mergeMessages } from '../src/index.ts';
import { englishGuide } from '../src/locales/en.guide.ts';
import { stampOf } from '../src/stampOf.ts';
import { isDangerous } from './isDangerous.ts';
import { languages, messageContexts, nameOf, wordsOf } from './localeFiles.ts';
import { completed, publishedWords, staleIn, withoutRemoved, writtenFromWords } from './messages.ts';

test.each(Object.entries(writtenFromWords()))(
  '%s is up to date: `npx pnpm --filter core messages` writes the same',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('the English texts are those of en.json', () => {
  expect(english).toEqual(wordsOf('en'));
});

test('a page loads only the texts that it shows', () => {
  const groupsOf = (part: object): string[] => [...new Set(Object.keys(part).map((key) => key.split('.')[0] ?? ''))];
  expect(groupsOf(englishTable).filter((group) => !groupsOf(englishChooser).includes(group))).toEqual([
    'con',
    'group',
    'mark',
    'pro',
    'row',
    'same',
    'table',
  ]);
  const shared = Object.keys(englishTable).filter((key) => key in englishChooser);
  expect(shared.filter((key) => !/^(language|direction|protocol|answer|question\.\w+\.topic)/.test(key))).toEqual([]);
  expect(groupsOf(englishGuide).filter((group) => !groupsOf(englishChooser).includes(group))).toEqual(['guide']);
});

describe('en.context.json', () => {
  const words = wordsOf('en');
  const contexts = messageContexts();

  test('says where each message is shown', () => {
    expect(Object.keys(contexts)).toEqual(Object.keys(words));
    expect(Object.keys(contexts).filter((key) => !contexts[key]?.where.endsWith('.'))).toEqual([]);
  });

  test('describes each argument', () => {
    const named = (key: string): string[] =>
      [...(words[key] ?? '').matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name);
    for (const key of Object.keys(words))
      expect(Object.keys(contexts[key]?.arguments ?? {}).toSorted(), key).toEqual([...new Set(named(key))].toSorted());
  });
});

describe.each(languages)('%s', (tag) => {
  test('states its review status', () => {
    expect(['machine', 'read', 'reviewed']).toContain(wordsOf(tag)['state']);
  });

  test('has no outdated translation of a text about losing mail', () => {
    const stale = staleIn(tag);
    if (stale.length > 0) console.info(`${tag}: older than the English text: ${stale.join(', ')}`);
    expect(stale.filter(isDangerous)).toEqual([]);
  });

  test('has a list of outdated translations', () => {
    const { intro: _, ...rest } = wordsOf('en');
    const next = { ...rest, 'step.sent-folder': 'Another step.', 'choice.title': 'Another heading' };
    expect(staleIn(tag, next)).toEqual(expect.arrayContaining(['step.sent-folder', 'choice.title']));
    expect(staleIn(tag, next)).not.toContain('intro');
  });

  test('is published with the stamps of its English source texts', () => {
    const words = publishedWords(tag);
    expect(checkMessages(english, words).filter(({ fault }) => fault !== 'missing')).toEqual([]);
    const stamps = words['english'] ?? '';
    const keys = Object.keys(words).filter((key) => key !== 'english');
    const stampOfKey = (key: string): string =>
      stamps
        .slice(3 * keys.indexOf(key))
        .slice(0, 3)
        .trim();
    expect(keys.filter((key) => (stampOfKey(key) !== '') !== isDangerous(key))).toEqual([]);
    expect(stampOfKey('step.back-up')).toBe(stampOf(english['step.back-up']));
  });

  test('in a later version, a changed English text replaces a translation about losing mail', () => {
    const next = { ...english, 'step.sent-folder': 'Another step.', 'choice.title': 'Another heading' };
    const messages = mergeMessages(next, publishedWords(tag));
    expect(messages['step.sent-folder']).toBe('Another step.');
    expect(messages['choice.title']).toBe(wordsOf(tag)['choice.title']);
    expect(messages['step.back-up']).toBe(wordsOf(tag)['step.back-up']);
  });
});

test('a language that lacks texts is published with the English ones, and lists them', () => {
  const { intro, 'step.sent-folder': step, 'choice.title': title, ...rest } = wordsOf('de');
  const words = { ...rest, 'step.sent-folder': step ?? '', 'choice.title': title ?? '' };
  const whole = completed(words, { intro: english.intro });
  expect(whole).toEqual({ ...words, intro: english.intro, inEnglish: 'intro' });
  expect(Object.keys(completed(words, {}))).not.toContain('inEnglish');
  expect(intro).not.toBe(english.intro);
});

test('a message that English no longer has is removed from the other files', () => {
  const { intro: _, ...rest } = wordsOf('en');
  const file = { state: 'read', intro: 'Hallo', notice: 'Bitte', 'plugin.programs': 'Programme' };
  expect(withoutRemoved(file, { ...rest, notice: 'Please' })).toEqual({
    state: 'read',
    notice: 'Bitte',
    'plugin.programs': 'Programme',
  });
});

test('the words of plugins are in no published language', () => {
  expect(Object.keys(publishedWords('de')).filter((key) => key.startsWith('plugin.'))).toEqual([]);
});

test.each(languages)('%s is published with every text', (tag) => {
  const words = publishedWords(tag);
  expect(Object.keys(english).filter((key) => !words[key])).toEqual([]);
});

test('languages have names that are valid in code', () => {
  expect(['de', 'ar', 'pt-BR', 'nb', 'zh-Hans', 'uk'].map(nameOf)).toEqual([
    'german',
    'arabic',
    'brazilianPortuguese',
    'norwegianBokmal',
    'simplifiedChinese',
    'ukrainian',
  ]);
});

import { describe, expect, test } from 'vitest';
import { checkMessages } from './checkMessages.ts';
import { explain } from './explain.ts';
import { languageOf, textPieces } from './fallback.ts';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import type { MessageKey } from './messages.ts';
import { recommend } from './recommend.ts';
import { text } from './text.ts';

describe('the language of a message', () => {
  const half = { language: 'de', 'interview.change': 'Ändern' };

  test('is that of the messages', () => {
    expect(languageOf(english, 'notice')).toBe('en');
    expect(languageOf(mergeMessages(english, { notice: 'Ask us.' }), 'notice')).toBe('en');
  });

  test('is English if the language lacks the key', () => {
    const messages = mergeMessages(english, half);
    expect(languageOf(messages, 'interview.change')).toBe('de');
    expect(languageOf(messages, 'notice')).toBe('en');
  });

  test('stays the same after another merge', () => {
    const messages = mergeMessages(mergeMessages(english, half), { notice: 'Fragen Sie uns.' });
    expect(['interview.change', 'notice', 'intro'].map((key) => languageOf(messages, key as MessageKey))).toEqual([
      'de',
      'de',
      'en',
    ]);
  });

  test('is English if the text can’t be read', () => {
    const messages = mergeMessages(english, { ...half, 'choice.choose': '{name} wählen' });
    expect(languageOf(messages, 'choice.choose')).toBe('en');
  });

  test('is English for texts that a language lacked when it was built, after any merge', () => {
    const built = { ...german, notice: english.notice, inEnglish: 'notice' };
    const laid = mergeMessages(english, built);
    for (const messages of [built, laid, mergeMessages(built, { intro: 'Guten Tag.' })]) {
      expect(languageOf(messages, 'notice')).toBe('en');
      expect(textPieces(messages, messages.notice)).toEqual([{ text: english.notice, lang: 'en' }]);
      expect(textPieces(messages, messages.intro)).toEqual([{ text: messages.intro }]);
    }
    expect(laid).not.toHaveProperty('inEnglish');
    expect(checkMessages(english, built)).toEqual([]);
    expect(languageOf(mergeMessages(built, { notice: 'Fragen Sie uns.' }), 'notice')).toBe('de');
  });

  test('is that of the messages if they were never merged', () => {
    const own = { ...english, language: 'nl' };
    expect(text(own, 'table.more', { count: 3 })).toBe('Show 3 more rows');
    expect(languageOf(own, 'table.more')).toBe('nl');
    expect(textPieces(own, 'Your choice')).toEqual([{ text: 'Your choice' }]);
  });

  test('is not recorded for texts if all messages are in one language', () => {
    const said = text(english, 'table.more', { count: 3 }) as MessageKey;
    expect(languageOf(english, said)).toBe('en');
  });

  test('stays the same for messages that were merged before', () => {
    const messages = mergeMessages(english, mergeMessages(english, half));
    expect(['interview.change', 'notice'].map((key) => languageOf(messages, key as MessageKey))).toEqual(['de', 'en']);
  });
});

describe('the pieces of a text', () => {
  const partial = mergeMessages(english, {
    language: 'de',
    'result.flip.neither': german['result.flip.neither'] ?? '',
    'question.devices.topic': 'wo Sie lesen',
    'result.meaning.imap': german['result.meaning.imap'] ?? '',
    'choice.title': 'Ihre Wahl',
  });

  test('are one piece if no message is missing', () => {
    expect(textPieces(english, 'Your choice')).toEqual([{ text: 'Your choice' }]);
    expect(textPieces(mergeMessages(english, german), 'Ihre Wahl')).toEqual([{ text: 'Ihre Wahl' }]);
    expect(textPieces(partial, partial['choice.title'])).toEqual([{ text: 'Ihre Wahl' }]);
    expect(textPieces(partial, '')).toEqual([]);
    expect(textPieces({ ...english, notice: undefined } as never, undefined as never)).toEqual([]);
  });

  test('name the language of a missing text, with and without arguments', () => {
    expect(textPieces(partial, partial['choice.required'])).toEqual([{ text: english['choice.required'], lang: 'en' }]);
    const said = text(partial, 'table.more', { count: 3 });
    expect(textPieces(partial, said)).toEqual([{ text: 'Show 3 more rows', lang: 'en' }]);
  });

  test('separate an English word from a sentence in the language', () => {
    const answer = english['answer.devices.webmail'];
    const said = text(partial, 'result.flip.neither', { answer, topic: partial['question.devices.topic'] });
    expect(textPieces(partial, said)).toEqual([
      { text: 'Mit „' },
      { text: answer, lang: 'en' },
      { text: '“ (wo Sie lesen) bräuchten Sie keines von beiden.' },
    ]);
  });

  test('separate joined sentences', () => {
    const answers = { devices: 'in-step' } as const;
    const { meaning } = explain(recommend(answers, { offered: ['imap'] }), answers, partial);
    expect(textPieces(partial, meaning)).toEqual([
      { text: text(english, 'result.only.meaning', { protocol: 'imap' }), lang: 'en' },
      { text: ` ${german['result.meaning.imap']}` },
    ]);
  });

  test('are one for an English text that is only an English argument', () => {
    const odd = mergeMessages(english, { language: 'de', 'result.provider': '{provider}' });
    expect(textPieces(odd, text(odd, 'result.provider', { provider: 'Next' }))).toEqual([{ text: 'Next', lang: 'en' }]);
  });

  test('separate a program’s name for a setting, even if the language lacks something', () => {
    const label = 'Leave messages on server';
    const { notice: _, ...partial } = german;
    for (const messages of [german, partial].map((words) => mergeMessages(english, words))) {
      const said = text(messages, 'setting.name', { program: 'Thunderbird', label });
      expect(textPieces(messages, said, label)).toEqual([
        { text: 'Thunderbird: „' },
        { text: label, lang: 'en' },
        { text: '“' },
      ]);
      expect(textPieces(messages, label, label)).toEqual([{ text: label, lang: 'en' }]);
    }
    expect(textPieces(english, label, label)).toEqual([{ text: label }]);
  });

  test('separate the name of a setting that is English in any language', () => {
    const said = 'Drücken Sie Get Mail nicht.';
    const whole = mergeMessages(english, german);
    expect(textPieces(whole, said, 'Get Mail')).toEqual([
      { text: 'Drücken Sie ' },
      { text: 'Get Mail', lang: 'en' },
      { text: ' nicht.' },
    ]);
    expect(textPieces(whole, 'Get Mail', 'Get Mail')).toEqual([{ text: 'Get Mail', lang: 'en' }]);
    expect(textPieces(whole, said)).toEqual([{ text: said }]);
  });

  test('are one for such a name in English, including British English', () => {
    for (const messages of [english, mergeMessages(english, { language: 'en-GB' })])
      expect(textPieces(messages, 'Press Get Mail.', 'Get Mail')).toEqual([{ text: 'Press Get Mail.' }]);
  });

  test('treat the names of the protocols as the same in every language', () => {
    expect(textPieces(partial, partial['protocol.imap'])).toEqual([{ text: 'IMAP' }]);
  });
});

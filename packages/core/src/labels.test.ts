import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMessages } from './checkMessages.ts';
import { languageOf } from './fallback.ts';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { type MessageKey, type Messages, optionalText } from './messages.ts';
import { programs } from './programs.ts';

const ending = '.labels.json';
const folder = join(import.meta.dirname, 'locales');

/** What the catalogues of mail programs say, by language. */
const catalogues: readonly (readonly [tag: string, labels: Readonly<Record<string, string>>])[] = readdirSync(folder)
  .filter((name) => name.endsWith(ending))
  .map((name) => [name.replace(ending, ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]);

const controls = programs.flatMap(({ id, settings }) =>
  Object.values(settings).flatMap((setting) =>
    'controls' in setting ? setting.controls.map((control) => ({ id, ...control })) : [],
  ),
);

const keys: ReadonlySet<string> = new Set(
  controls.flatMap(({ id, label, choose }) => [`label.${id}.${label}`, ...(choose ? [`label.${id}.${choose}`] : [])]),
);

test('most programs are known in most languages', () => {
  expect(catalogues.length).toBeGreaterThan(25);
  expect(catalogues.filter(([, labels]) => Object.keys(labels).length > 40).length).toBeGreaterThan(20);
});

describe.each(catalogues)('the names of settings in %s', (_, labels) => {
  test('belong to a label or an entry of the program', () => {
    expect(Object.keys(labels).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('are as shown: no accelerator, placeholder, markup or final colon, and no blank at either end', () => {
    const odd = /[&_<>%{}\\]|[:：]$|^\s|\s$|\s{2}|^$|\([A-Z]\)|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(Object.entries(labels).filter(([, text]) => odd.test(text))).toEqual([]);
  });

  test('none is English', () => {
    expect(Object.entries(labels).filter(([key, text]) => key.endsWith(`.${text}`))).toEqual([]);
  });

  test('have a place for a number if English has one', () => {
    expect(Object.entries(labels).filter(([key, text]) => key.includes('…') !== text.includes('…'))).toEqual([]);
  });
});

describe('in a language', () => {
  const key = 'label.thunderbird.Local Folders';

  test('the names of settings come with its words', () => {
    const messages = mergeMessages(english, german);
    expect(optionalText(messages, key)).toBe('Lokale Ordner');
    expect(languageOf(messages, key as MessageKey)).toBe('de');
    expect(optionalText(english, key)).toBe('');
    expect(checkMessages(english, german)).toEqual([]);
  });

  test('a page may change a name; values that are not text are ignored; braces mean nothing', () => {
    const own = (label: unknown) =>
      optionalText(mergeMessages(english, { ...german, [key]: label } as Partial<Messages>), key);
    expect(own('Ordner {hier}')).toBe('Ordner {hier}');
    expect(own(7)).toBe('');
    expect(checkMessages(english, { [key]: 7 } as Partial<Messages>)).toMatchObject([{ key, fault: 'kind' }]);
  });
});

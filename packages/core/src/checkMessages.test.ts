import { expect, test } from 'vitest';
import { unusable } from '../test/unusable.ts';
import { checkMessages } from './checkMessages.ts';
import { english } from './locales/en.ts';
import type { Messages } from './messages.ts';

test.each(unusable)('lists %s', (_, changes, faults) => {
  const found = checkMessages(english, changes as Partial<Messages>);
  expect(found.map(({ key, fault }) => [key, fault])).toEqual(faults);
  expect(found.every(({ code }) => code === 'MP-204')).toBe(true);
});

test('says in words what is wrong, in 64 characters at most', () => {
  const changes = { ['x'.repeat(1000)]: 'Hello', notice: 7 } as unknown as Partial<Messages>;
  expect(checkMessages(english, changes).map(({ detail }) => detail)).toEqual([
    `${'x'.repeat(40)} (no such key)`,
    'notice (no text)',
  ]);
  const others = { 'risk.inbox-only': 'POP3', 'choice.choose': 'Take {name}', 'table.more': '{count', english: 'zzz' };
  expect(checkMessages(english, others).map(({ detail }) => detail)).toEqual([
    'risk.inbox-only (older than English)',
    'choice.choose (unknown argument)',
    'table.more (unreadable)',
  ]);
});

test('lists nothing for a few valid texts', () => {
  expect(checkMessages(english, { notice: 'Ask us.', 'choice.choose': 'Take it' })).toEqual([]);
  expect(checkMessages(english, { ...english, language: 'en' })).toEqual([]);
  expect(checkMessages(english, { language: 'en', notice: 'Ask us.' })).toEqual([]);
});

test('lists missing texts of a language, but not the properties of its file', () => {
  const { notice: _, intro: __, ...rest } = english;
  const dutch = { ...rest, language: 'nl', state: 'machine', english: '', edition: '' };
  expect(checkMessages(english, dutch).map(({ detail }) => detail)).toEqual(['intro (missing)', 'notice (missing)']);
});

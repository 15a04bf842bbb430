import { describe, expect, test } from 'vitest';
import { counterexamples } from '../test/everyAnswers.ts';
import {
  keepDays,
  keepDaysWhenTight,
  keepDaysWithBackup,
  leavesMailUnprotected,
  type Plan,
  planFor,
  samePlan,
} from './plan.ts';
import type { Answers } from './questions.ts';
import type { Situation } from './situation.ts';

// The rules over every combination are in planRules.test.ts.

describe('POP3', () => {
  test.each<[Answers, 'keep' | number]>([
    [{}, 'keep'],
    [{ deviceBackup: 'unsure', serverSpace: 'unsure', keepMailOn: 'unsure' }, 'keep'],
    [{ deviceBackup: 'yes' }, 'keep'],
    [{ deviceBackup: 'yes', serverSpace: 'ample' }, 'keep'],
    [{ keepMailOn: 'device' }, 'keep'],
    [{ keepMailOn: 'device', deviceBackup: 'no' }, 'keep'],
    [{ keepMailOn: 'device', deviceBackup: 'yes' }, 30],
    [{ keepMailOn: 'device', deviceBackup: 'yes', serverSpace: 'ample' }, 30],
    [{ serverSpace: 'tight' }, 14],
    [{ serverSpace: 'tight', deviceBackup: 'no' }, 14],
    [{ serverSpace: 'tight', keepMailOn: 'device', deviceBackup: 'yes' }, 14],
    [{ keepMailOn: 'server', deviceBackup: 'yes' }, 'keep'],
    [{ keepMailOn: 'server', serverSpace: 'tight', deviceBackup: 'yes' }, 'keep'],
    [{ keepMailOn: 'both', serverSpace: 'tight', deviceBackup: 'yes' }, 'keep'],
  ])('%j keeps the server’s copies: %s', (answers, days) => {
    expect(planFor('pop3', answers)).toEqual({
      protocol: 'pop3',
      serverCopies: days === 'keep' ? 'keep' : { keepDays: days },
      phones: 'imap',
      move: 'unknown',
    });
  });

  test.each<[Situation | undefined, 'imap' | 'webmail']>([
    [undefined, 'imap'],
    [{}, 'imap'],
    [{ offered: ['pop3', 'imap'] }, 'imap'],
    [{ offered: ['pop3'] }, 'webmail'],
    [{ offered: [] }, 'webmail'],
    [{ offered: 'POP3' as unknown as [] }, 'webmail'],
    [{ offered: 'gopher' as unknown as [] }, 'imap'],
  ])('with a server of %j, phones use %s', (situation, phones) => {
    expect(planFor('pop3', {}, situation)).toMatchObject({ phones });
  });

  test('never removes copies at once', () => {
    expect(Math.min(keepDaysWhenTight, keepDaysWithBackup)).toBeGreaterThanOrEqual(14);
    expect(
      counterexamples((answers) => {
        const days = keepDays(planFor('pop3', answers));
        return days !== null && days < keepDaysWhenTight;
      }),
    ).toEqual([]);
  });
});

describe('IMAP', () => {
  test.each<[Answers, Partial<Plan>]>([
    [{}, { offlineCopy: 'all', ownCopy: 'none' }],
    [{ offline: 'rarely' }, { offlineCopy: 'recent' }],
    [
      { offline: 'metered', keepMailOn: 'device' },
      { offlineCopy: 'recent', ownCopy: 'copy' },
    ],
    [{ offline: 'unsure' }, { offlineCopy: 'all' }],
    [{ keepMailOn: 'both', deviceBackup: 'yes', serverSpace: 'tight' }, { ownCopy: 'copy' }],
    [{ keepMailOn: 'device', deviceBackup: 'unsure' }, { ownCopy: 'copy' }],
    [{ keepMailOn: 'device', deviceBackup: 'yes' }, { ownCopy: 'move' }],
    [{ keepMailOn: 'device', deviceBackup: 'yes', mailVolume: 'low' }, { ownCopy: 'move' }],
    [{ serverSpace: 'tight', deviceBackup: 'yes' }, { ownCopy: 'move' }],
    [{ serverSpace: 'tight', deviceBackup: 'yes', mailVolume: 'low' }, { ownCopy: 'none' }],
    [{ serverSpace: 'tight' }, { ownCopy: 'none' }],
    [{ keepMailOn: 'server', deviceBackup: 'yes' }, { ownCopy: 'none' }],
  ])('%j is %j', (answers, expected) => {
    expect(planFor('imap', answers)).toMatchObject({ protocol: 'imap', ...expected });
  });

  test('leaves nothing unprotected', () => {
    expect(counterexamples((answers) => leavesMailUnprotected(planFor('imap', answers), answers))).toEqual([]);
  });

  test('has no number of days after which copies are removed', () => {
    expect(keepDays(planFor('imap', { serverSpace: 'tight' }))).toBeNull();
  });
});

test('a confirmed backup protects with any plan', () => {
  const plan = planFor('pop3', { serverSpace: 'tight' });
  expect(leavesMailUnprotected(plan, {})).toBe(true);
  expect(leavesMailUnprotected(plan, { deviceBackup: 'unsure' })).toBe(true);
  expect(leavesMailUnprotected(plan, { deviceBackup: 'yes' })).toBe(false);
  expect(leavesMailUnprotected(planFor('pop3', {}), {})).toBe(false);
});

describe('samePlan', () => {
  const plans = [
    planFor('pop3', {}),
    planFor('pop3', {}, { offered: ['pop3'] }),
    planFor('pop3', { keepMailOn: 'device', deviceBackup: 'yes' }),
    planFor('pop3', { serverSpace: 'tight' }),
    planFor('pop3', { current: 'new' }),
    planFor('pop3', { current: 'imap' }),
    planFor('pop3', { current: 'pop3' }),
    planFor('imap', {}),
    planFor('imap', { offline: 'rarely' }),
    planFor('imap', { keepMailOn: 'both' }),
    planFor('imap', { serverSpace: 'tight', deviceBackup: 'yes' }),
    planFor('imap', { serverSpace: 'tight', deviceBackup: 'yes', offline: 'rarely' }),
    planFor('imap', { current: 'new' }),
    planFor('imap', { current: 'imap' }),
    planFor('imap', { current: 'pop3' }),
    null,
  ];

  test('distinguishes any two plans, and recognizes a copy', () => {
    for (const [index, one] of plans.entries())
      for (const [other, another] of plans.entries())
        expect(samePlan(one, structuredClone(another)), `${index} and ${other}`).toBe(index === other);
  });
});

import { describe, expect, test } from 'vitest';
import { counterexamples } from '../test/everyAnswers.ts';
import { keepDays, keepDaysWhenTight, keepDaysWithBackup, leavesMailUnprotected, planFor, samePlan } from './plan.ts';
import type { Answers } from './questions.ts';

describe('POP3', () => {
  test.each<[Answers, 'keep' | number]>([
    [{}, 'keep'],
    [{ deviceBackup: 'unsure', serverSpace: 'unsure' }, 'keep'],
    [{ deviceBackup: 'no' }, 'keep'],
    [{ deviceBackup: 'yes' }, 30],
    [{ deviceBackup: 'yes', serverSpace: 'ample' }, 30],
    [{ serverSpace: 'tight' }, 14],
    [{ serverSpace: 'tight', deviceBackup: 'yes' }, 14],
    [{ serverSpace: 'tight', deviceBackup: 'no' }, 14],
  ])('%j keeps the server’s copies: %s', (answers, days) => {
    expect(planFor('pop3', answers)).toEqual({
      protocol: 'pop3',
      serverCopies: days === 'keep' ? 'keep' : { keepDays: days },
    });
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

  test('leaves mail unprotected exactly where copies go and no backup is confirmed', () => {
    expect(
      counterexamples((answers) => {
        const expected = answers.serverSpace === 'tight' && answers.deviceBackup !== 'yes';
        return leavesMailUnprotected(planFor('pop3', answers), answers) !== expected;
      }),
    ).toEqual([]);
  });
});

describe('IMAP', () => {
  test('keeps a full copy, unless old mail is hardly ever read offline and is not to live on a device', () => {
    expect(
      counterexamples((answers) => {
        const plan = planFor('imap', answers);
        const recent = answers.offline === 'rarely' && answers.keepMailOn !== 'device';
        return plan.protocol === 'imap' && plan.offlineCopy !== (recent ? 'recent' : 'all');
      }),
    ).toEqual([]);
  });

  test('archives only where space is tight, the device is backed up and mail is not little', () => {
    expect(
      counterexamples((answers) => {
        const plan = planFor('imap', answers);
        const expected =
          answers.serverSpace === 'tight' && answers.deviceBackup === 'yes' && answers.mailVolume !== 'low';
        return plan.protocol === 'imap' && plan.archive !== expected;
      }),
    ).toEqual([]);
  });

  test('leaves nothing unprotected', () => {
    expect(counterexamples((answers) => leavesMailUnprotected(planFor('imap', answers), answers))).toEqual([]);
  });

  test('has no days after which copies go', () => {
    expect(keepDays(planFor('imap', { serverSpace: 'tight' }))).toBeNull();
  });
});

describe('samePlan', () => {
  const plans = [
    planFor('pop3', {}),
    planFor('pop3', { deviceBackup: 'yes' }),
    planFor('pop3', { serverSpace: 'tight' }),
    planFor('imap', {}),
    planFor('imap', { offline: 'rarely' }),
    planFor('imap', { serverSpace: 'tight', deviceBackup: 'yes' }),
    planFor('imap', { serverSpace: 'tight', deviceBackup: 'yes', offline: 'rarely' }),
    null,
  ];

  test('tells any two plans apart, and knows one from its copy', () => {
    for (const [index, one] of plans.entries())
      for (const [other, another] of plans.entries())
        expect(samePlan(one, structuredClone(another)), `${index} and ${other}`).toBe(index === other);
  });
});

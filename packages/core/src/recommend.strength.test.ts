import { describe, expect, test } from 'vitest';
import { at } from '../test/everyAnswers.ts';
import { counterexamples, situationNames as names, results, situations } from '../test/everyRecommendation.ts';
import { keepDays, type Plan, planFor } from './plan.ts';
import type { Answers } from './questions.ts';
import { type AlternativeCode, type Evidence, type Recommendation, recommend } from './recommend.ts';

const planName = (plan: Plan | null): string => JSON.stringify(plan);

describe('8: strength, balance and the other way agree', () => {
  const needs = (evidence: readonly Evidence[]): boolean => evidence.some(({ weight }) => Math.abs(weight) >= 4);

  test('a negative balance means POP3, any other IMAP, and all are within ±1', () => {
    expect(
      counterexamples((_, number) => {
        const { status, protocol, balance } = at(results.both, number);
        if (Math.abs(balance) > 1) return true;
        return status === 'recommended' && protocol !== (balance < 0 ? 'pop3' : 'imap');
      }),
    ).toEqual([]);
  });

  test('the balance does not depend on the offered protocols', () => {
    for (const name of names)
      expect(
        counterexamples((_, number) => at(results[name], number).balance !== at(results.both, number).balance),
      ).toEqual([]);
  });

  test.each<[Answers, number]>([
    [{ devices: 'unsure' }, 0],
    [{ keepMailOn: 'server' }, 7 / 24],
    [{ keepMailOn: 'device' }, -6 / 24],
    [{ devices: 'in-step' }, 1],
    [{ devices: 'in-step', sharedMailbox: 'together' }, 1],
  ])('%j has the balance %d', (answers, balance) => {
    expect(recommend(answers).balance).toBe(balance);
  });

  test.each<[Answers, Recommendation['strength']]>([
    [{ serverSpace: 'ample' }, 'close'],
    [{ serverSpace: 'ample', mailVolume: 'high', deviceBackup: 'yes' }, 'likely'],
    [{ keepMailOn: 'server', serverSpace: 'ample' }, 'likely'],
    [{ keepMailOn: 'server', serverSpace: 'ample', mailVolume: 'high', deviceBackup: 'yes' }, 'clear'],
    [{ offline: 'often' }, 'close'],
    [{ offline: 'often', mailVolume: 'low' }, 'likely'],
    [{ devices: 'one', offline: 'often', mailVolume: 'low' }, 'likely'],
    [{ devices: 'one', serverSpace: 'tight' }, 'clear'],
    [{ devices: 'in-step', serverSpace: 'tight' }, 'likely'],
  ])('%j is %s: close up to a sum of 2, clear from 10 with no need against it', (answers, strength) => {
    expect(recommend(answers).strength).toBe(strength);
  });

  test('a decisive answer without opposition is clear', () => {
    expect(
      counterexamples((_, number) => {
        const { status, strength, reasons, tradeoffs } = at(results.both, number);
        const decided = reasons.some((reason) => reason.kind === 'answer' && reason.decisive);
        return status === 'recommended' && decided && tradeoffs.length === 0 && strength !== 'clear';
      }),
    ).toEqual([]);
  });

  test('no need opposes a clear recommendation', () => {
    expect(
      counterexamples((_, number) => {
        const { strength, tradeoffs } = at(results.both, number);
        return strength === 'clear' && needs(tradeoffs);
      }),
    ).toEqual([]);
  });

  test('a clear recommendation names no other way, a close one always does', () => {
    expect(
      counterexamples((_, number) => {
        const { strength, alternative } = at(results.both, number);
        return (strength === 'clear' && alternative) || (strength === 'close' && !alternative);
      }),
    ).toEqual([]);
  });

  test('at least half of all combinations have no other way', () => {
    const without = results.both.filter(({ alternative }) => alternative === null);
    console.info(
      `Another way is named for ${(100 - (100 * without.length) / results.both.length).toFixed(1)} % of all combinations.`,
    );
    expect(without.length / results.both.length).toBeGreaterThanOrEqual(0.5);
  });

  test('the other way is the other protocol, with a reason that fits the answers', () => {
    expect(
      counterexamples((answers, number) => {
        const { protocol, alternative } = at(results.both, number);
        if (!alternative) return false;
        const { devices, sharedMailbox, keepMailOn, serverSpace, offline, mailVolume, deviceBackup } = answers;
        const matches = devices === 'in-step' || sharedMailbox === 'together';
        const isApart = devices === 'separate' || sharedMailbox === 'separately';
        const fits: Readonly<Record<AlternativeCode, boolean>> = {
          'main-computer': protocol === 'imap' && matches,
          apart: protocol === 'imap' && !matches && isApart,
          'own-copy': protocol === 'imap' && !matches && !isApart && keepMailOn === 'device',
          room: protocol === 'imap' && !matches && !isApart && keepDays(alternative.plan) === 14,
          'one-computer': protocol === 'imap' && !matches && !isApart && keepDays(alternative.plan) === null,
          'stays-on-server':
            protocol === 'pop3' &&
            (keepMailOn === 'server' ||
              keepMailOn === 'both' ||
              serverSpace === 'ample' ||
              offline === 'rarely' ||
              mailVolume === 'high'),
          'on-demand': protocol === 'pop3' && offline === 'metered',
          'no-backup': protocol === 'pop3' && deviceBackup === 'no',
          'second-place': protocol === 'pop3',
        };
        return (
          alternative.protocol === protocol ||
          alternative.plan.protocol !== alternative.protocol ||
          !fits[alternative.reason]
        );
      }),
    ).toEqual([]);
  });

  test('its plan fits the answers, but removes nothing from the server if devices or teams must see the same mail', () => {
    expect(
      counterexamples((answers, number) => {
        const { alternative } = at(results.both, number);
        if (!alternative) return false;
        const plan = planFor(alternative.protocol, answers, situations.both);
        const expected =
          alternative.reason === 'main-computer' ? { ...plan, serverCopies: 'keep', phones: 'imap' } : plan;
        return planName(alternative.plan) !== planName(expected as Plan);
      }),
    ).toEqual([]);
    const { alternative } = recommend({ devices: 'in-step', serverSpace: 'tight', current: 'new' });
    expect(alternative).toEqual({
      protocol: 'pop3',
      reason: 'main-computer',
      plan: { protocol: 'pop3', serverCopies: 'keep', phones: 'imap', move: 'add' },
    });
  });

  test('there is no other way for only a phone, or for a program', () => {
    expect(
      counterexamples(
        ({ devices, sharedMailbox }, number) =>
          (devices === 'phone' || sharedMailbox === 'program') && at(results.both, number).alternative !== null,
      ),
    ).toEqual([]);
  });

  test.each<[Answers, AlternativeCode]>([
    [{ devices: 'in-step', serverSpace: 'tight' }, 'main-computer'],
    [{ sharedMailbox: 'together', keepMailOn: 'device' }, 'main-computer'],
    [{ sharedMailbox: 'together', devices: 'separate' }, 'main-computer'],
    [{ devices: 'separate', keepMailOn: 'server' }, 'apart'],
    [{ sharedMailbox: 'separately', keepMailOn: 'server' }, 'apart'],
    [{ keepMailOn: 'device', serverSpace: 'ample', offline: 'rarely', mailVolume: 'high' }, 'own-copy'],
    [{ serverSpace: 'tight', mailVolume: 'high', deviceBackup: 'no', offline: 'rarely' }, 'room'],
    [{ keepMailOn: 'server', serverSpace: 'tight' }, 'one-computer'],
    [{ devices: 'one', keepMailOn: 'server' }, 'one-computer'],
    [
      { devices: 'one', sharedMailbox: 'no', keepMailOn: 'both', serverSpace: 'ample', offline: 'rarely' },
      'stays-on-server',
    ],
    [{ serverSpace: 'tight', mailVolume: 'high' }, 'stays-on-server'],
    [{ serverSpace: 'tight', offline: 'metered' }, 'on-demand'],
    [{ serverSpace: 'tight', deviceBackup: 'no' }, 'no-backup'],
    [{ mailVolume: 'low' }, 'second-place'],
  ])('%j names another way: %s', (answers, reason) => {
    expect(recommend(answers).alternative?.reason).toBe(reason);
  });

  test('reasons favour the protocol, trade-offs oppose it, the strongest first', () => {
    for (const name of names)
      expect(
        counterexamples((_, number) => {
          const { protocol, reasons, tradeoffs } = at(results[name], number);
          const weights = reasons.flatMap((reason) => (reason.kind === 'answer' ? [reason.weight] : []));
          const opposed = tradeoffs.map(({ weight }) => weight);
          const sign = protocol === 'pop3' ? -1 : 1;
          const falling = (list: readonly number[]): boolean =>
            list.every((weight, index) => index === 0 || Math.abs(weight) <= Math.abs(list[index - 1] ?? 0));
          return (
            weights.some((weight) => weight * sign <= 0) ||
            opposed.some((weight) => weight * sign >= 0) ||
            !falling(weights) ||
            !falling(opposed)
          );
        }),
      ).toEqual([]);
  });

  test('a recommendation always has a reason', () => {
    expect(
      counterexamples((_, number) => {
        const { status, reasons } = at(results.both, number);
        return status === 'recommended' && reasons.length === 0;
      }),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkAnswers, recommend } from '../src/index.ts';
import { agreement, judgedCases, rereadings, views } from './guides.ts';
import { publishedAdvice } from './publishedAdvice.ts';
import { publishedCases } from './publishedCases.ts';

test('at least 94.3 % of published advice names the protocol that we recommend, and 97.5 % that or our alternative', () => {
  const { situations, byProtocol, withAlternative } = agreement();
  console.info(
    `Published advice: ${situations} situations, ${(byProtocol * 100).toFixed(1)} % agree by protocol, ${(withAlternative * 100).toFixed(1)} % counting the alternative.`,
  );
  expect(situations).toBe(122);
  expect(Number((byProtocol * 100).toFixed(1))).toBeGreaterThanOrEqual(94.3);
  expect(Number((withAlternative * 100).toFixed(1))).toBeGreaterThanOrEqual(97.5);
});

test('every disagreement has an explanation, and every explanation a disagreement', () => {
  const disagreed = agreement().disagreements.map(({ guide }) => guide.id);
  expect(Object.keys(views).toSorted()).toEqual(disagreed.toSorted());
});

test('each situation is listed once', () => {
  expect(new Set(publishedAdvice.map(({ id }) => id)).size).toBe(publishedAdvice.length);
});

test('the explanations describe our alternative correctly', () => {
  expect(recommend({ devices: 'in-step' }, { offered: ['pop3'] }).plan).toMatchObject({
    protocol: 'pop3',
    serverCopies: 'keep',
  });
  expect(recommend({ devices: 'in-step', keepMailOn: 'device', mailVolume: 'high' })).toMatchObject({
    plan: { ownCopy: 'copy' },
    alternative: { protocol: 'pop3', plan: { serverCopies: 'keep' } },
  });
  expect(recommend({ sharedMailbox: 'separately' }).protocol).toBe('pop3');
  expect(recommend({ mailVolume: 'high' }).strength).toBe('close');
});

describe('answers that were added later', () => {
  test('agree by protocol at least as often as the earlier answers', () => {
    for (const { answer, before, after } of rereadings()) {
      console.info(
        `${answer}: ${after.situations} situations, ${(after.byProtocol * 100).toFixed(1)} % agree by protocol, ${(after.withAlternative * 100).toFixed(1)} % counting the alternative.`,
      );
      expect(after.situations, answer).toBeGreaterThanOrEqual(before.situations);
      if (before.situations > 0) expect(after.byProtocol, answer).toBeGreaterThanOrEqual(before.byProtocol);
    }
  });

  test('pages recommend either protocol for a slow or expensive connection, so we name both', () => {
    const metered = rereadings().find(({ answer }) => answer === 'offline metered');
    expect(metered?.after.byProtocol).toBeLessThan(1);
    expect(metered?.after.withAlternative).toBe(1);
  });

  test('are existing answers', () => {
    for (const { reread = {} } of publishedAdvice)
      expect(checkAnswers(reread)).toEqual({ answers: reread, dropped: [] });
  });
});

describe('people’s cases', () => {
  test('are each listed once, with existing answers', () => {
    expect(new Set(publishedCases.map(({ id }) => id)).size).toBe(publishedCases.length);
    for (const { id, answers } of publishedCases) expect(checkAnswers(answers), id).toEqual({ answers, dropped: [] });
  });

  test('get the protocol that an administrator names, or have it as the alternative', () => {
    const wrong = judgedCases().filter(
      ({ published: { expected }, ours }) =>
        expected !== null && ours.protocol !== expected && ours.alternative?.protocol !== expected,
    );
    expect(wrong.map(({ published }) => published.id)).toEqual(['c48']);
  });

  test('get a plan, steps and a risk, unless they read in a browser only', () => {
    for (const { published, ours, words } of judgedCases()) {
      const isAdvised = published.answers.devices !== 'webmail';
      expect(ours.plan !== null, published.id).toBe(isAdvised);
      expect(words.steps.length > 0, published.id).toBe(isAdvised);
      expect(words.watchOut.length, published.id).toBeGreaterThan(0);
    }
  });

  test('warn about the old account first, if they have POP3', () => {
    const withPop3 = judgedCases().filter(({ published }) => published.answers.current === 'pop3');
    expect(withPop3.length).toBeGreaterThan(5);
    for (const { published, words } of withPop3) expect(words.watchOut[0]?.id, published.id).toBe('old-account');
  });
});

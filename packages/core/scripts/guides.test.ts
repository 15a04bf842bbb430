import { expect, test } from 'vitest';
import { recommend } from '../src/index.ts';
import { agreement, views } from './guides.ts';
import { publishedAdvice } from './publishedAdvice.ts';

test('at least 94 % of published advice names the protocol that we recommend', () => {
  const { situations, byProtocol, withAlternative } = agreement();
  console.info(
    `Published advice: ${situations} situations, ${(byProtocol * 100).toFixed(1)} % agree by protocol, ${(withAlternative * 100).toFixed(1)} % counting the alternative.`,
  );
  expect(situations).toBe(122);
  expect(byProtocol).toBeGreaterThanOrEqual(0.94);
  expect(withAlternative).toBeGreaterThan(byProtocol);
});

test('every disagreement has our view of it, and there is no view without one', () => {
  const disagreed = agreement().disagreements.map(({ guide }) => guide.id);
  expect(Object.keys(views).toSorted()).toEqual(disagreed.toSorted());
});

test('each situation is listed once', () => {
  expect(new Set(publishedAdvice.map(({ id }) => id)).size).toBe(publishedAdvice.length);
});

test('the views tell the truth about what we advise elsewhere', () => {
  expect(recommend({ devices: 'in-step' }, { offered: ['pop3'] }).plan).toEqual({
    protocol: 'pop3',
    serverCopies: 'keep',
  });
  expect(recommend({ sharedMailbox: 'separately' }).protocol).toBe('pop3');
  expect(recommend({ mailVolume: 'high' }).strength).toBe('close');
});

import { describe, expect, test } from 'vitest';
import { everyNeed } from '../test/everyAnswers.ts';
import { claimOfEveryPlan } from '../test/everyPlan.ts';
import { explain, meaningOf } from './explain.ts';
import type { ExplainOptions, Explanation } from './explanation.ts';
import { english } from './locales/en.ts';
import { mergeMessages } from './mergeMessages.ts';
import { type Plan, planFor } from './plan.ts';
import { planSteps } from './planSteps.ts';
import type { Protocol } from './protocols.ts';
import type { Answers } from './questions.ts';
import { recommend } from './recommend.ts';
import type { Situation } from './situation.ts';
import { text } from './text.ts';

const explained = (answers: Answers, offered?: readonly Protocol[], options?: ExplainOptions): Explanation =>
  explain(recommend(answers, { offered }), answers, english, options);

describe('neither is needed', () => {
  const ids = (answers: Answers): readonly string[] =>
    explained({ devices: 'webmail', ...answers }).watchOut.map(({ id }) => id);

  test.each<[Answers, readonly string[]]>([
    [{}, ['vanishing', 'collecting']],
    [{ current: 'pop3' }, ['old-account', 'collecting']],
    [{ current: 'unsure' }, ['old-account', 'collecting']],
    [{ current: 'imap' }, ['vanishing', 'collecting']],
    [{ sharedMailbox: 'program' }, ['vanishing', 'program']],
    [{ serverSpace: 'tight', keepMailOn: 'device' }, ['vanishing', 'collecting', 'full']],
    [{ keepMailOn: 'both' }, ['vanishing', 'collecting', 'own-copy']],
    [{ keepMailOn: 'device' }, ['vanishing', 'collecting', 'own-copy']],
    [{ keepMailOn: 'server' }, ['vanishing', 'collecting']],
  ])('after %j the lines are %j', (answers, lines) => {
    expect(ids(answers)).toEqual(lines);
  });
});

test('the text comes from the given messages', () => {
  const messages = mergeMessages(english, { 'reason.devices.in-step': 'Because.' });
  const { title, why } = explain(recommend({ devices: 'in-step' }), { devices: 'in-step' }, messages);
  expect(why).toEqual(['Because.']);
  expect(title).toBe('Use IMAP');
});

const everyKey = new Set<string>();
claimOfEveryPlan({
  'every step and every risk has words': [
    () => true,
    ({ steps, risks }) => {
      const keys = [
        ...steps.map(({ id }) => `step.${id}`),
        ...risks.flatMap(({ id }) => [`risk.${id}`, `risk.${id}.cure`]),
      ];
      for (const key of keys) everyKey.add(key);
      return keys.every((key) => Object.hasOwn(english, key));
    },
  ],
});

test('every message for steps, risks, reasons and alternatives is used', () => {
  const used = new Set(everyKey);
  for (const answers of everyNeed) {
    const { alternative, reasons } = recommend(answers);
    if (alternative) used.add(`alternative.${alternative.reason}`);
    for (const reason of reasons)
      used.add(reason.kind === 'answer' ? `reason.${reason.question}.${reason.answer}` : 'reason.reversible');
  }
  const kinds = Object.keys(english).filter(
    (key) => /^(step|risk|reason|alternative)\./.test(key) && !key.endsWith('.website'),
  );
  expect(kinds.filter((key) => !used.has(key))).toEqual([]);
});

describe('a reason that speaks of the person’s own computer', () => {
  test('is left out if others share the mailbox', () => {
    const said = explained({ devices: 'one', sharedMailbox: 'separately' }).why;
    expect(said).toEqual([english['reason.sharedMailbox.separately']]);
  });

  test('is given if the person has one, even if others have their own', () => {
    expect(explained({ devices: 'one' }).why).toEqual([english['reason.devices.one']]);
    expect(explained({ keepMailOn: 'device' }).why).toEqual([english['reason.keepMailOn.device']]);
    expect(explained({ keepMailOn: 'device', sharedMailbox: 'separately' }).why).toContain(
      english['reason.keepMailOn.device'],
    );
  });

  test('is left out if a program fetches the mail, but the other reasons are given', () => {
    const why = (answers: Answers): readonly string[] =>
      explained({ sharedMailbox: 'program', ...answers }, ['pop3']).why;
    expect(why({ devices: 'one', keepMailOn: 'device', serverSpace: 'tight' })).toEqual([
      english['reason.serverSpace.tight'],
    ]);
    const withImap = explained({ sharedMailbox: 'program', keepMailOn: 'server' }).why;
    expect(withImap).toEqual([english['reason.sharedMailbox.program'], english['reason.keepMailOn.server']]);
  });
});

test('if the sum is 0, the reason is that people can leave IMAP again', () => {
  expect(explained({ keepMailOn: 'both', offline: 'often' }).why).toEqual([
    english['reason.keepMailOn.both'],
    english['reason.reversible'],
  ]);
});

describe('how close it was', () => {
  test.each<[Answers, Protocol, string]>([
    [{ devices: 'in-step' }, 'imap', english['result.closeness.clear']],
    [{ devices: 'one', keepMailOn: 'device' }, 'pop3', english['result.closeness.clear']],
    [{ keepMailOn: 'server' }, 'imap', english['result.closeness.likely']],
    [{ devices: 'one' }, 'pop3', english['result.closeness.likely']],
    [{ keepMailOn: 'server', devices: 'separate' }, 'imap', english['result.closeness.contested']],
    [{ devices: 'one', keepMailOn: 'server', serverSpace: 'tight' }, 'pop3', english['result.closeness.contested']],
    [{ serverSpace: 'ample' }, 'imap', english['result.closeness.close.imap']],
    [{ offline: 'often' }, 'pop3', english['result.closeness.close.pop3']],
  ])('after %j, for %s', (answers, protocol, closeness) => {
    expect(recommend(answers).protocol).toBe(protocol);
    expect(explained(answers).closeness).toBe(closeness);
  });

  test('is not shown for the only option', () => {
    expect(explained({ devices: 'in-step' }, ['imap']).closeness).toBeNull();
  });
});

test('of four reasons the three strongest are given', () => {
  const { why } = explained({ keepMailOn: 'server', serverSpace: 'ample', offline: 'rarely', mailVolume: 'high' });
  expect(why).toEqual([
    english['reason.keepMailOn.server'],
    english['reason.serverSpace.ample'],
    english['reason.offline.rarely'],
  ]);
});

test('an answer that leads to the other protocol comes before one that leads to neither', () => {
  const topic = english['question.devices.topic'];
  expect(explained({ devices: 'one' }).changes).toEqual([
    text(english, 'result.flip', { answer: english['answer.devices.in-step'], topic, protocol: 'imap' }),
    text(english, 'result.flip', { answer: english['answer.devices.phone'], topic, protocol: 'imap' }),
  ]);
  expect(explained({ offline: 'often', devices: 'separate' }).changes[0]).toContain('IMAP');
  const people = english['question.sharedMailbox.topic'];
  expect(explained({ devices: 'one', sharedMailbox: 'together' }).changes).toEqual([
    text(english, 'result.flip', { answer: english['answer.sharedMailbox.no'], topic: people, protocol: 'pop3' }),
    text(english, 'result.flip', {
      answer: english['answer.sharedMailbox.separately'],
      topic: people,
      protocol: 'pop3',
    }),
  ]);
  expect(explained({ devices: 'in-step', keepMailOn: 'both', serverSpace: 'ample' }).changes).toEqual([
    text(english, 'result.flip', { answer: english['answer.devices.one'], topic, protocol: 'pop3' }),
    text(english, 'result.flip.neither', { answer: english['answer.devices.webmail'], topic }),
  ]);
});

describe('a phone alone', () => {
  test('is advised to wait if the server has only POP3, without any reason for POP3', () => {
    const { title, meaning, why } = explained({ devices: 'phone', serverSpace: 'tight' }, ['pop3']);
    expect([title, meaning]).toEqual([english['result.only.phone'], english['result.only.phone.meaning']]);
    expect(why).toEqual([]);
  });

  test.each<[string, readonly Protocol[] | undefined]>([
    ['both', undefined],
    ['IMAP alone', ['imap']],
  ])('uses IMAP where the server has %s', (_, offered) => {
    const { title, why } = explained({ devices: 'phone' }, offered);
    expect(title).toBe('Use IMAP');
    expect(why).toEqual([english['reason.devices.phone']]);
  });

  test('does not have to wait if a program fetches the mail', () => {
    const { title, meaning } = explained({ devices: 'phone', sharedMailbox: 'program' }, ['pop3']);
    expect(title).toBe('Use POP3');
    expect(meaning).toContain(english['result.meaning.pop3.program']);
  });
});

test.each<[Protocol, Answers, string]>([
  ['pop3', { devices: 'in-step' }, english['result.meaning.pop3']],
  ['imap', { devices: 'phone' }, english['result.meaning.imap.phone']],
])('if the server has only %s, the text says so before what it means', (protocol, answers, meaning) => {
  const said = explained(answers, [protocol]);
  expect(said.title).toBe(text(english, 'result.choose', { protocol }));
  expect(said.meaning).toBe(`${text(english, 'result.only.meaning', { protocol })} ${meaning}`);
});

test('the steps of the only option rely only on that protocol, unless the server has both', () => {
  const answers: Answers = { devices: 'one', current: 'imap' };
  const { plan } = recommend(answers, { offered: ['pop3'] });
  const steps = (situation?: Situation): readonly string[] =>
    explained(answers, ['pop3'], { situation }).steps.map(({ id }) => id);
  const stepsWhere = (...offered: readonly Protocol[]): readonly string[] =>
    planSteps(plan as Plan, answers, { offered }).map(({ id }) => id);
  expect(stepsWhere('pop3')).not.toEqual(stepsWhere('imap', 'pop3'));
  expect(steps()).toEqual(stepsWhere('pop3'));
  expect(steps({ offered: ['imap', 'pop3'] })).toEqual(stepsWhere('imap', 'pop3'));
});

describe('what it means', () => {
  test.each<[Protocol, Answers, string]>([
    ['imap', {}, english['result.meaning.imap']],
    ['imap', { devices: 'one' }, english['result.meaning.imap.main-computer']],
    ['imap', { devices: 'one', sharedMailbox: 'together' }, english['result.meaning.imap']],
    ['imap', { devices: 'webmail' }, english['result.meaning.imap.main-computer']],
    ['imap', { devices: 'phone' }, english['result.meaning.imap.phone']],
    ['imap', { devices: 'in-step', sharedMailbox: 'program' }, english['result.meaning.imap.program']],
    ['pop3', { devices: 'one' }, english['result.meaning.pop3']],
    ['pop3', { devices: 'one', serverSpace: 'tight' }, text(english, 'result.meaning.pop3.days', { days: 14 })],
    ['pop3', { devices: 'phone', serverSpace: 'tight' }, english['result.meaning.pop3.phone']],
    ['pop3', { sharedMailbox: 'program' }, english['result.meaning.pop3.program']],
  ])('%s with %j', (protocol, answers, meaning) => {
    expect(meaningOf(planFor(protocol, answers), answers, english)).toBe(meaning);
  });
});

test.each<[Answers, string]>([
  [{ devices: 'unsure' }, english['alternative.one-computer']],
  [{ keepMailOn: 'server', devices: 'separate' }, english['alternative.apart']],
  [{ devices: 'in-step', serverSpace: 'tight' }, english['alternative.main-computer']],
  [{ offline: 'often' }, english['alternative.second-place']],
  [
    { sharedMailbox: 'no', devices: 'separate', deviceBackup: 'no', offline: 'metered' },
    english['alternative.on-demand'],
  ],
])('what the other way is good for, after %j', (answers, anotherWay) => {
  expect(explained(answers).anotherWay).toBe(anotherWay);
});

test('help with missing mail comes first, but not for a new mailbox', () => {
  expect(explained({ devices: 'one' }).missingMail).not.toBeNull();
  expect(explained({ devices: 'one', current: 'new' }).missingMail).toBeNull();
});

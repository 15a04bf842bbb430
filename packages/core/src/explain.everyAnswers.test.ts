import { describe, expect, test } from 'vitest';
import { at, counterexamples as counterexamplesIn, everyNeed } from '../test/everyAnswers.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { english } from './locales/en.ts';
import type { Protocol } from './protocols.ts';
import { recommend } from './recommend.ts';

// Today's set-up changes only steps and risks. Other tests try them with every set-up.
const counterexamples = (broken: Parameters<typeof counterexamplesIn>[0]): string[] =>
  counterexamplesIn(broken, everyNeed);

const offers: readonly (readonly [name: string, offered: readonly Protocol[]])[] = [
  ['both', ['imap', 'pop3']],
  ['imap', ['imap']],
  ['pop3', ['pop3']],
  ['none', []],
];

function textsIn({ title, meaning, steps, why, watchOut, closeness, changes, anotherWay }: Explanation): string[] {
  return [
    title,
    meaning,
    ...steps.map(({ text }) => text),
    ...why,
    ...watchOut.flatMap(({ text, cure }) => [text, cure]),
    ...changes,
    ...[closeness, anotherWay].filter((text) => text !== null),
  ];
}

describe.each(offers)('every combination of answers, offered: %s', (_, offered) => {
  const recommendations = everyNeed.map((answers) => recommend(answers, { offered }));
  const explanations = everyNeed.map((answers, number) => explain(at(recommendations, number), answers, english));

  test('no text is empty or unfinished', () => {
    expect(
      counterexamples((_answers, number) =>
        textsIn(at(explanations, number)).some((text) => text.length < 4 || /undefined|null|NaN|object/.test(text)),
      ),
    ).toEqual([]);
  });

  test('nothing is said twice', () => {
    expect(
      counterexamples((_answers, number) => {
        const { steps, why, watchOut, changes } = at(explanations, number);
        const lists = [steps.map(({ text }) => text), why, watchOut.map(({ text }) => text), changes];
        return lists.some((list) => new Set(list).size < list.length);
      }),
    ).toEqual([]);
  });

  test('there are at most three reasons and two changes', () => {
    expect(
      counterexamples((_answers, number) => {
        const { why, changes } = at(explanations, number);
        return why.length > 3 || changes.length > 2;
      }),
    ).toEqual([]);
  });

  test('anyone who is advised to use a protocol is told how to set it up and what to watch out for', () => {
    expect(
      counterexamples((_answers, number) => {
        const { protocol, status } = at(recommendations, number);
        const { steps, watchOut } = at(explanations, number);
        if (protocol !== null) return steps.length < 2 || watchOut.length === 0;
        // Where neither is needed, mail may vanish all the same: two or three lines say what to do.
        const lines = status === 'not-needed' ? [2, 3] : [0];
        return steps.length > 0 || !lines.includes(watchOut.length);
      }),
    ).toEqual([]);
  });

  test('POP3 is never set up without naming the setting for copies on the server', () => {
    expect(
      counterexamples(({ devices, sharedMailbox }, number) => {
        // A program has a mailbox of its own, and a phone waits for a computer.
        if (sharedMailbox === 'program' || devices === 'phone') return false;
        const { protocol } = at(recommendations, number);
        const named = at(explanations, number).steps.some(({ setting }) => setting === 'serverCopies');
        return named !== (protocol === 'pop3');
      }),
    ).toEqual([]);
  });

  test('anyone who has no confirmed backup is told to make one', () => {
    expect(
      counterexamples(({ deviceBackup, devices, sharedMailbox }, number) => {
        if (at(recommendations, number).protocol !== 'pop3' || sharedMailbox === 'program' || devices === 'phone')
          return false;
        const told = at(explanations, number).steps.some(({ text }) => text === english['step.back-up']);
        return told === (deviceBackup === 'yes');
      }),
    ).toEqual([]);
  });
});

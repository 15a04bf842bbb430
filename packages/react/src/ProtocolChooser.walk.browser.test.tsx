import { type Protocol, questions } from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import { type Random, random } from '@mail-protocol/core/test/random.ts';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { test } from 'vitest';
import { mount } from '../test/mounted.tsx';
import { Page, type PageHandle, type Walk } from '../test/Page.tsx';
import { type Change, type Holder, Walker } from '../test/Walker.ts';
import { commonChanges, faultsTold, setUpWalks, someAnswers, subset, tight, walkOn } from '../test/walk.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import './styles.css';

const steps = 500;

const holders: readonly Holder[] = ['own', 'host', 'stubborn'];
const begins: readonly Walk['begin'][] = [
  {},
  { layout: 'steps' },
  { answers: tight, value: 'pop3' },
  { answers: { devices: 'in-step' }, facts: { serverSpace: 'tight', deviceBackup: 'yes' }, required: false },
  { layout: 'steps', facts: tight, value: 'imap' },
];
const walks = begins.flatMap((begin, at) =>
  holders.flatMap((answers, row): Walk[] => {
    const value = holders[(row + at) % holders.length] ?? 'own';
    const inside: Walk = { held: [answers, value], interview: 'inside', begin };
    return answers === 'own' ? [inside, { ...inside, interview: 'of the page' }] : [inside];
  }),
);

setUpWalks();

/** What a page changes. What a host does not hold it can't change. */
const changesOf =
  ({ held: [answers, value] }: Walk) =>
  (choice: Random): readonly (() => Change)[] => [
    ...commonChanges(choice),
    () => ({ questions: choice.oneIn(2) ? undefined : subset(choice, questions).map(({ id }) => id) }),
    ...(answers === 'own' ? [] : [() => ({ answers: someAnswers(choice) })]),
    ...(value === 'own' ? [] : [() => ({ value: choice.pick([null, 'imap', 'pop3'] as const) })]),
  ];

async function walkThrough(walk: Walk, seed: number): Promise<void> {
  const walker = new Walker(walk.begin, walk.held);
  const page = createRef<PageHandle>();
  const faults: string[] = [];
  const told = (next: Protocol | null, details: ChoiceDetails) => faults.push(...faultsTold(walker, next, details));
  const element = () => <Page {...walker.situation} walk={walk} told={told} page={page} />;
  const { container, render, unmount } = mount(element());
  const form = container.querySelector('form') as HTMLFormElement;
  const stage = {
    scope: container,
    form,
    native: false,
    changes: changesOf(walk),
    apply: (changed: Change) => {
      flushSync(() => {
        if (changed.answers) page.current?.answers(changed.answers);
        if (changed.value !== undefined) page.current?.value(changed.value);
      });
      render(element());
    },
    // The hook is the page's only here; else the call would reach another interview.
    takeBack:
      walk.interview === 'of the page'
        ? (id: Parameters<PageHandle['takeBack']>[0]) => flushSync(() => page.current?.takeBack(id))
        : undefined,
    faults,
  };
  await walkOn(stage, walker, random(seed), steps, `walk ${seed - fuzz.seed}`);
  unmount();
}

test.each(
  walks
    .slice(0, 20)
    .map((walk, number) => [number, ...walk.held, walk.interview, JSON.stringify(walk.begin), walk] as const),
)(
  'walk %i: answers held by %s, value by %s, interview %s, beginning with %s',
  async (number, _answers, _value, _interview, _begin, walk) => {
    for (let time = 0; time < fuzz.times; time++) await walkThrough(walk, fuzz.seed + number + time * walks.length);
  },
  300_000 * fuzz.times,
);

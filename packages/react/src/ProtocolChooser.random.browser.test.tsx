import { type Protocol, questions } from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import { type Random, random } from '@mail-protocol/core/test/random.ts';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChooserModel } from '../test/ChooserModel.ts';
import type { Change, Holder } from '../test/ChooserSituation.ts';
import { Page, type PageHandle, type Scenario } from '../test/Page.tsx';
import type { PageUnderTest } from '../test/PageUnderTest.ts';
import {
  commonChanges,
  faultsTold,
  interactAtRandom,
  setUpRandomTests,
  someAnswers,
  subset,
  tight,
} from '../test/randomInteraction.ts';
import type { ChoiceDetails } from './choiceDetails.ts';
import './styles.css';

const steps = 500;

const holders: readonly Holder[] = ['own', 'host', 'stubborn'];
const begins: readonly Scenario['begin'][] = [
  {},
  { layout: 'steps' },
  { answers: tight, value: 'pop3' },
  { answers: { devices: 'in-step' }, facts: { serverSpace: 'tight', deviceBackup: 'yes' }, required: false },
  { layout: 'steps', facts: tight, value: 'imap' },
  { inForm: false },
  { inForm: false, layout: 'steps', answers: tight },
  { inForm: false, answers: { ...tight, current: 'pop3' }, value: 'pop3' },
];
const scenarios = begins.flatMap((begin, at) =>
  holders.flatMap((answers, row): Scenario[] => {
    const value = holders[(row + at) % holders.length] ?? 'own';
    const inside: Scenario = { held: [answers, value], interview: 'inside', begin };
    return answers === 'own' ? [inside, { ...inside, interview: 'of the page' }] : [inside];
  }),
);

setUpRandomTests();

/** What a page can change. It can't change a state that the component holds. */
const changesOf =
  ({ held: [answers, value] }: Scenario) =>
  (choice: Random): readonly (() => Change)[] => [
    ...commonChanges(choice),
    () => ({ questions: choice.oneIn(2) ? undefined : subset(choice, questions).map(({ id }) => id) }),
    ...(answers === 'own' ? [] : [() => ({ answers: someAnswers(choice) })]),
    ...(value === 'own' ? [] : [() => ({ value: choice.pick([null, 'imap', 'pop3'] as const) })]),
  ];

async function runScenario(scenario: Scenario, seed: number): Promise<void> {
  const model = new ChooserModel(scenario.begin, scenario.held);
  const page = createRef<PageHandle>();
  const faults: string[] = [];
  const told = (next: Protocol | null, details: ChoiceDetails) => faults.push(...faultsTold(model, next, details));
  const element = () => <Page {...model.situation} scenario={scenario} told={told} page={page} />;
  const container = document.createElement('main');
  document.body.append(container);
  let root = createRoot(container);
  const render = () => flushSync(() => root.render(element()));
  render();

  /** Leaves the page and comes back: the browser restores a choice before any script runs. */
  const comeBack = (choice: Random): string => {
    const filledIn = model.situation.inForm
      ? choice.pick([scenario.begin.value ?? null, 'imap', 'pop3'] as const)
      : null;
    flushSync(() => root.unmount());
    container.innerHTML = renderToString(element());
    const inputs = [...container.querySelectorAll<HTMLInputElement>('input[name="protocol"]')];
    for (const input of inputs) input.checked = input.value === filledIn;
    // A protocol that is not offered can't be restored, and the value that the server sent is not a change.
    const isFilled = inputs.some((input) => input.checked !== input.defaultChecked);
    const value = isFilled ? inputs.find(({ checked }) => checked)?.value : scenario.begin.value;
    model.comesBack(scenario.begin.answers ?? {}, (value as Protocol | undefined) ?? null);
    flushSync(() => {
      root = hydrateRoot(container, element());
    });
    // The server rendered the page with its initial values.
    render();
    return `leave the page, and come back to it with ${filledIn}`;
  };

  /** Sends the form to a form action. */
  const send = async (): Promise<string> => {
    const form = container.querySelector('form') as HTMLFormElement;
    const { missing } = model;
    let reset = false;
    const hear = () => {
      reset = true;
      model.resets();
    };
    window.addEventListener('reset', hear, true);
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button[type="submit"]'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (!missing) await expect.poll(() => reset, { message: 'the form is reset after its action' }).toBe(true);
    window.removeEventListener('reset', hear, true);
    if (missing && reset) throw new Error('The form was sent to an action, although something is missing.');
    return 'send the form to an action';
  };

  const underTest: PageUnderTest = {
    scope: container,
    get form() {
      return container.querySelector('form') as HTMLFormElement;
    },
    native: false,
    changes: changesOf(scenario),
    apply: (changed: Change) => {
      flushSync(() => {
        if (changed.answers) page.current?.answers(changed.answers);
        if (changed.value !== undefined) page.current?.value(changed.value);
      });
      render();
    },
    further: [comeBack, send],
    // Only here does the page hold the hook; elsewhere the call would reach another interview.
    takeBack:
      scenario.interview === 'of the page'
        ? (id: Parameters<PageHandle['takeBack']>[0]) => flushSync(() => page.current?.takeBack(id))
        : undefined,
    faults,
  };
  await interactAtRandom(underTest, model, random(seed), steps, `scenario ${seed - fuzz.seed}`);
  flushSync(() => root.unmount());
  container.remove();
}

test.each(
  scenarios.map(
    (scenario, number) =>
      [number, ...scenario.held, scenario.interview, JSON.stringify(scenario.begin), scenario] as const,
  ),
)(
  'scenario %i: answers held by %s, value by %s, interview %s, beginning with %s',
  async (number, _answers, _value, _interview, _begin, scenario) => {
    for (let time = 0; time < fuzz.times; time++)
      await runScenario(scenario, fuzz.seed + number + time * scenarios.length);
  },
  300_000 * fuzz.times,
);

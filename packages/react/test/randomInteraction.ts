import {
  type Answers,
  answerLabel,
  explain,
  type Plan,
  type Protocol,
  planFor,
  type QuestionId,
  questions,
  type Recommendation,
  text,
} from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import type { Random } from '@mail-protocol/core/test/random.ts';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { ChooserModel } from './ChooserModel.ts';
import { type Change, type ChooserSituation, languages } from './ChooserSituation.ts';
import { type PageUnderTest, radioOf, waiting } from './PageUnderTest.ts';
import { randomStep } from './randomStep.ts';

/*
 * A random interaction test performs any action in any order, while the page changes everything it can. After
 * each step it compares the page with `ChooserModel`, which uses core alone. One step in sixty is a real click or
 * key press in the browser. The others dispatch the same events directly, because real input takes many times
 * as long.
 */

/** POP3 on one device without a backup: needs an acknowledgement. */
export const tight: Answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' };

/** In ms. Shorter timers only move focus. */
const pauseOfAnnouncements = 700;

const noise: string[] = [];

/** Lets the test decide when a person pauses, and collects console output. */
export function setUpRandomTests(): void {
  const { setTimeout: later, clearTimeout: never } = window;
  beforeEach(() => {
    vi.stubGlobal('setTimeout', (work: () => void, pause = 0) => {
      const number = later(pause < pauseOfAnnouncements ? work : () => {}, pause);
      if (pause >= pauseOfAnnouncements) waiting.set(number, work);
      return number;
    });
    vi.stubGlobal('clearTimeout', (number: number) => {
      waiting.delete(number);
      never(number);
    });
    for (const level of ['warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
        if (!/^mail-protocol MP-202: /.test(String(said[0]))) noise.push(said.map(String).join(' '));
      });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    waiting.clear();
    noise.length = 0;
  });
}

const isChecked = (radio: HTMLButtonElement | HTMLInputElement): boolean =>
  'checked' in radio ? radio.checked : radio.getAttribute('aria-checked') === 'true';

/** The content of the page, for comparison. */
function shownOn({ scope, form }: PageUnderTest) {
  const all = (selector: string) => [...scope.querySelectorAll<HTMLElement>(selector)];
  const options = all('[part~="option"]');
  const checkedIn = (group: ParentNode) =>
    [...group.querySelectorAll('[part~="option"]')]
      .map(radioOf)
      .filter(isChecked)
      .map((radio) => radio.getAttribute('value'));
  const choice = scope.querySelector('[part~="choice"]');
  return {
    root: all('.mail-protocol').map(({ lang, dir }) => `${lang} ${dir}`),
    answers: all('[data-question]').map((question) => [question.dataset['question'], checkedIn(question)]),
    lines: all('[data-answered]').map((line) => ({
      id: line.dataset['answered'] as QuestionId,
      says: line.querySelector('[data-_answer] > span')?.textContent ?? null,
      known: line.dataset['known'] !== undefined,
    })),
    unshown: [] as QuestionId[],
    chosen: choice ? checkedIn(choice) : [],
    status: all('[data-status]').map((result) => result.dataset['status']),
    said: all('[role="status"]').map(({ textContent }) => textContent),
    posted: [...new FormData(form)],
    valid: form.matches(':valid'),
    settings: all('[part~="settings"]').map(
      (settings) => settings.querySelector('slot')?.assignedNodes()[0]?.textContent ?? settings.textContent,
    ),
    ticked: all('[part~="acknowledgement"] input').map((box) => (box as HTMLInputElement).checked),
    problem: all('[part~="acknowledgement"] [part~="error"] > :not(strong)').map(({ textContent }) => textContent),
    unlike: options.filter((option) => (option.dataset['state'] === 'checked') !== isChecked(radioOf(option))).length,
    // Outside a form there may be none.
    enabled: options.length === 0 ? null : options.some((option) => !radioOf(option).disabled),
    chose: all('[data-_chose]').map(({ textContent }) => textContent),
    steps: all('[data-step]').map((step) => [step.dataset['step'], step.querySelector('input')?.checked]),
    noise: [...noise],
  };
}

/** Answered questions that the list shows neither open nor as a line: there should be none. */
function unshownOn({ answers, lines }: ReturnType<typeof shownOn>, model: ChooserModel): QuestionId[] {
  const { situation, listed, effective, offered } = model;
  if (situation.layout === 'steps' || offered.length === 0) return [];
  const shown: readonly unknown[] = [...answers.map(([id]) => id), ...lines.map(({ id }) => id)];
  return listed.filter((id) => effective[id] && !shown.includes(id));
}

/** The expected content of the page. */
function shouldShow(model: ChooserModel, page: ReturnType<typeof shownOn>): typeof page {
  const { chosen, situation, advice, effective, offered, shown } = model;
  return {
    ...page,
    root: [`${situation.messages.language} ${situation.messages.direction}`],
    answers: page.answers.map(
      ([id]) => [id, effective[id as QuestionId] ? [effective[id as QuestionId]] : []] as never,
    ),
    // An open line shows no answer.
    lines: page.lines.map(({ id, says }) => ({
      id,
      says: says === null ? null : answerLabel(situation.messages, id, effective[id] ?? ''),
      known: model.answers[id] === undefined && situation.facts[id] !== undefined,
    })),
    unshown: unshownOn(page, model),
    chosen: chosen && situation.inForm ? [chosen] : [],
    status: [advice.status],
    said: [model.said],
    posted: chosen && situation.inForm && !situation.disabled ? [['protocol', chosen]] : [],
    valid: !model.missing,
    settings: chosen && (situation.inForm || shown === 'chosen') ? [`settings of ${chosen}`] : [],
    ticked: model.asks ? [model.ticked] : [],
    // If the form was sent without the tick, another error shows.
    problem: page.problem.includes(situation.messages['acknowledge.required'])
      ? page.problem
      : model.takenBack && model.asks
        ? [situation.messages['acknowledge.unticked']]
        : [],
    unlike: 0,
    enabled: offered.length > 0 && page.enabled !== null ? !situation.disabled : page.enabled,
    chose: chosen && shown === 'chosen' ? [text(situation.messages, 'choice.chosen', { protocol: chosen })] : [],
    // In a form they are folded.
    steps: shown === 'chosen' || page.steps.length > 0 ? model.steps.map((step) => [step, model.done.has(step)]) : [],
    noise: [],
  };
}

/** The heading of the stage: none at a question of the steps, and a quiet line while the protocol can change. */
function headingsFault({ scope }: PageUnderTest, model: ChooserModel): string | null {
  const { advice, chosen, effective, situation, topic, asking } = model;
  const { messages } = situation;
  const said = [...scope.querySelectorAll('[part~="result-heading"]')].map(({ textContent }) => textContent);
  const { title } = explain(advice, effective, messages);
  const expected = {
    waiting: () => (asking ? null : messages['result.waiting']),
    'so-far': () => text(messages, 'interview.so-far', { protocol: advice.protocol as Protocol }),
    advice: () => title,
    'against-advice': () => text(messages, 'result.choose', { protocol: topic as Protocol }),
    chosen: () => text(messages, 'result.set-up', { protocol: chosen as Protocol }),
    'not-needed': () => title,
    unavailable: () => title,
  }[model.shown]();
  return said.join('|') === [expected].filter((each) => each !== null).join('|')
    ? null
    : `headings: ${said.join('|')}, not ${expected}`;
}

export const subset = <Item>({ oneIn }: Random, list: readonly Item[]): Item[] => list.filter(() => oneIn(2));

export function someAnswers(choice: Random): Answers {
  return Object.fromEntries(
    subset(choice, questions).map(({ id, answers }) => [
      id,
      choice.pick(['unsure', ...answers.map(({ token }) => token as string)]),
    ]),
  );
}

/** Changes that every page can make. */
export const commonChanges = (choice: Random): readonly (() => Change)[] => [
  () => ({ facts: choice.oneIn(2) ? {} : someAnswers(choice) }),
  () => ({
    offered: choice.pick<ChooserSituation['offered']>([undefined, undefined, ['imap', 'pop3'], ['imap'], ['pop3'], []]),
  }),
  () => ({ layout: choice.pick(['list', 'steps']) }),
  () => ({ disabled: choice.oneIn(3) }),
  () => ({ required: !choice.oneIn(3) }),
  () => ({ messages: choice.pick(languages) }),
];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Errors in what a handler was told about a choice, for `faults`. */
export function faultsTold(
  { effective, advice, situation }: ChooserModel,
  value: Protocol | null,
  details: { readonly plan: Plan | null; readonly recommendation: Recommendation },
): readonly string[] {
  const { plan, recommendation } = details;
  const right = plan === null ? value === null : value !== null && same(plan, planFor(value, effective, situation));
  return right && same(recommendation, advice) ? [] : [`told ${value} with ${JSON.stringify(details)}`];
}

/** Takes this many steps, and compares the page with the model before the first and after each. */
export async function interactAtRandom(
  underTest: PageUnderTest,
  model: ChooserModel,
  choice: Random,
  steps: number,
  called: string,
): Promise<void> {
  const trail: string[] = [];
  for (let number = 0; number <= steps; number++) {
    if (number > 0) trail.push(await randomStep(underTest, model, choice));
    await Promise.resolve();
    flushSync(() => {});
    model.asking = underTest.scope.querySelector('[part~="steps"]') !== null;
    const shown = shownOn(underTest);
    const should = shouldShow(model, shown);
    const headings = headingsFault(underTest, model);
    const { faults } = underTest;
    if (same(shown, should) && !headings && faults.length === 0) continue;
    const where = `FUZZ_SEED=${fuzz.seed}, ${called}, step ${number}, after:\n${trail.slice(-12).join('\n')}`;
    expect({ ...shown, headings, faults }, where).toEqual({ ...should, headings: null, faults: [] });
  }
}

import { type Answers, explain, type Protocol, planFor, type QuestionId, questions } from '@mail-protocol/core';
import { fuzz } from '@mail-protocol/core/test/fuzz.ts';
import { type Random, random } from '@mail-protocol/core/test/random.ts';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount, visible } from '../test/mounted.tsx';
import { Page, type PageHandle, type Walk } from '../test/Page.tsx';
import { type Holder, languages, type Situation, Walker } from '../test/Walker.ts';
import type { ChoiceDetails } from './useChoice.ts';
import './styles.css';

/*
 * People who do anything in any order, while the page changes whatever it can. After each step the page is compared
 * with `Walker`, which is made of core alone. One step in sixty is a real click or key of the browser's; the others
 * are the same events without the way through the mouse and the keyboard, which takes many times as long.
 */

const steps = 500;
/** In ms. Shorter ones are for focus alone. */
const pauseOfAnnouncements = 700;

const tight: Answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' };
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

const noise: string[] = [];

/** What waits for the person to come to rest. It gets its turn when the walk says so, however long a step takes. */
const waiting = new Map<number, () => void>();
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

/** What is on the page, for comparison. */
function shownBy(container: HTMLElement) {
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const checkedIn = (group: ParentNode) =>
    [...group.querySelectorAll('[role="radio"]')]
      .filter((radio) => radio.getAttribute('aria-checked') === 'true')
      .map((radio) => radio.getAttribute('value'));
  const form = container.querySelector('form');
  const choice = container.querySelector('[part~="choice"]');
  return {
    root: all('.mail-protocol').map(({ lang, dir }) => `${lang} ${dir}`),
    answers: all('[data-question]').map((question) => [question.dataset['question'], checkedIn(question)]),
    chosen: choice ? checkedIn(choice) : [],
    status: all('[data-status]').map((result) => result.dataset['status']),
    said: all('[role="status"]').map(({ textContent }) => textContent),
    posted: form ? [...new FormData(form)] : [],
    valid: form?.matches(':valid'),
    settings: all('[part~="settings"]').map(({ textContent }) => textContent),
    ticked: all('input[type="checkbox"]').map((box) => (box as HTMLInputElement).checked),
    unlike: all('[role="radio"]').filter(
      (radio) => (radio.dataset['state'] === 'checked') !== (radio.getAttribute('aria-checked') === 'true'),
    ).length,
    enabled: all('[role="radio"]').filter((radio) => (radio as HTMLButtonElement).disabled === false).length > 0,
    noise: [...noise],
  };
}

/** What should be on it. */
function shouldShow(walker: Walker, page: ReturnType<typeof shownBy>): typeof page {
  const { chosen, situation, advice, effective, offered } = walker;
  return {
    ...page,
    root: [`${situation.messages.language} ${situation.messages.direction}`],
    answers: page.answers.map(
      ([id]) => [id, effective[id as QuestionId] ? [effective[id as QuestionId]] : []] as never,
    ),
    chosen: chosen ? [chosen] : [],
    status: [advice.status],
    said: [walker.said],
    posted: chosen && !situation.disabled ? [['protocol', chosen]] : [],
    valid: !walker.missing,
    settings: chosen ? [`settings of ${chosen}`] : [],
    ticked: page.ticked.map(() => walker.ticked),
    unlike: 0,
    enabled: offered.length > 0 ? !situation.disabled : page.enabled,
    noise: [],
  };
}

/** The headings of the result: none at a question of the steps, a quiet line while the protocol may turn, else the advice. */
function headingsFault(container: HTMLElement, walker: Walker): string | null {
  const { advice, effective, situation, undecided } = walker;
  const { messages, layout } = situation;
  const said = [...container.querySelectorAll('[part~="result-heading"]')].map(({ textContent }) => textContent);
  const { title } = explain(advice, effective, messages);
  const asking = container.querySelector('[data-asking]') !== null;
  const soFar = advice.protocol && messages['interview.so-far'](messages[`protocol.${advice.protocol}`]);
  const expected = asking ? [[]] : layout === 'list' && undecided ? [[soFar], [soFar, title]] : [[title]];
  return expected.some((each) => each.join('|') === said.join('|'))
    ? null
    : `headings: ${said.join('|')}, not ${expected}`;
}

const subset = <Item,>({ oneIn }: Random, list: readonly Item[]): Item[] => list.filter(() => oneIn(2));

function someAnswers(choice: Random): Answers {
  return Object.fromEntries(
    subset(choice, questions).map(({ id, answers }) => [
      id,
      choice.pick(['unsure', ...answers.map(({ token }) => token as string)]),
    ]),
  );
}

/** Something that a page changes. What a host does not hold it can't change. */
function change(choice: Random, { held: [answers, value] }: Walk): Parameters<Walker['meets']>[0] {
  const offered = choice.pick<Situation['offered']>([undefined, undefined, ['imap', 'pop3'], ['imap'], ['pop3'], []]);
  return choice.pick<() => Parameters<Walker['meets']>[0]>([
    () => ({ facts: choice.oneIn(2) ? {} : someAnswers(choice) }),
    () => ({ offered }),
    () => ({ questions: choice.oneIn(2) ? undefined : subset(choice, questions).map(({ id }) => id) }),
    () => ({ layout: choice.pick(['list', 'steps']) }),
    () => ({ disabled: choice.oneIn(3) }),
    () => ({ required: !choice.oneIn(3) }),
    () => ({ messages: choice.pick(languages) }),
    ...(answers === 'own' ? [] : [() => ({ answers: someAnswers(choice) })]),
    ...(value === 'own' ? [] : [() => ({ value: choice.pick([null, 'imap', 'pop3'] as const) })]),
  ])();
}

async function walkOn(walk: Walk, seed: number): Promise<void> {
  const choice = random(seed);
  const { answers = {}, value = null, ...begin } = walk.begin;
  const situation: Situation = {
    ...{ facts: {}, offered: undefined, questions: undefined, layout: 'list', disabled: false, required: true },
    messages: languages[0] as Situation['messages'],
    ...begin,
  };
  const walker = new Walker(situation, { answers, value }, walk.held);
  const page = createRef<PageHandle>();
  const faults: string[] = [];
  const told = (next: Protocol | null, details: ChoiceDetails) => {
    const { effective, advice } = walker;
    const right = details.plan === null ? next === null : next !== null && same(details.plan, planFor(next, effective));
    if (!right || !same(details.recommendation, advice)) faults.push(`told ${next} with ${JSON.stringify(details)}`);
  };
  const element = () => <Page {...walker.situation} walk={walk} told={told} page={page} />;
  const { container, render, unmount } = mount(element());
  const trail: string[] = [];

  /** A press by the person, through the browser or without it. */
  const press = async (control: HTMLElement, real: boolean, then: () => void) => {
    if ((control as HTMLButtonElement).disabled) return control.click();
    walker.acts();
    // The model first: handlers compare with it what they are told.
    then();
    if (real) await userEvent.click(control, { timeout: 10_000 });
    else control.click();
  };
  const answering = (radio: HTMLElement) => () => {
    const token = radio.getAttribute('value') ?? '';
    const id = radio.closest<HTMLElement>('[data-question]')?.dataset['question'];
    if (id) walker.says(id as QuestionId, token);
    else if (token !== walker.chosen) walker.chooses(token as Protocol);
  };

  const step = async (): Promise<string> => {
    const real = choice.oneIn(60);
    const kind = choice.below(20);
    const radios = visible(container, '[role="radio"]');
    const radio = radios.length > 0 ? choice.pick(radios) : null;
    const nameOf = (control: HTMLElement) =>
      `${control.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? 'choice'} ${control.getAttribute('value')}`;
    if (kind < 6 && radio) {
      await press(radio, real, answering(radio));
      return `press ${nameOf(radio)}`;
    }
    if (kind < 9 && radio && !(radio as HTMLButtonElement).disabled) {
      const key = choice.pick(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);
      const group = radios.filter(
        (other) => other.closest('[role="radiogroup"]') === radio.closest('[role="radiogroup"]'),
      );
      const forward = walker.situation.messages.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const way = key === 'ArrowDown' || key === forward ? 1 : -1;
      const next = group[(group.indexOf(radio) + way + group.length) % group.length];
      radio.focus();
      walker.acts();
      if (next) answering(next)();
      if (real) await userEvent.keyboard(`{${key}}`);
      else
        for (const type of ['keydown', 'keyup'])
          radio.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
      return `${key} on ${nameOf(radio)}`;
    }
    if (kind < 11) {
      const [action] = visible(container, '[part~="action"]');
      if (action) await press(action, real, () => walker.follows());
      return 'follow the advice';
    }
    if (kind < 12) {
      const [box] = visible(container, 'input[type="checkbox"]');
      if (box) await press(box, real, () => walker.ticks());
      return 'tick';
    }
    if (kind < 15) {
      const { messages } = walker.situation;
      const away = [messages['summary.copy'], messages['summary.print']];
      const buttons = visible(container, '.mail-protocol button:not([role])').filter(
        (each) => !each.matches('[part~="action"]') && !away.includes(each.textContent),
      );
      const button = buttons.length > 0 ? choice.pick(buttons) : null;
      const over = button?.textContent === messages['interview.reset'];
      if (button) await press(button, real, () => over && walker.startsOver());
      return `press “${button?.textContent}”`;
    }
    if (kind < 16) {
      walker.resets(container.querySelector('input[type="checkbox"]') !== null);
      const undo = container.querySelector<HTMLElement>('button[type="reset"]');
      if (real && undo) await userEvent.click(undo, { timeout: 10_000 });
      else undo?.click();
      return 'reset the form';
    }
    if (kind < 17) {
      const { id } = choice.pick(questions);
      // The hook is the page's only here; else the call would reach another interview.
      if (walk.interview === 'of the page') {
        walker.takesBack(id);
        flushSync(() => page.current?.takeBack(id));
      }
      return `take ${id} back`;
    }
    if (kind < 18) {
      walker.rests();
      for (const work of waiting.values()) work();
      waiting.clear();
      return 'rest';
    }
    const changed = change(choice, walk);
    walker.meets(changed);
    flushSync(() => {
      if (changed.answers) page.current?.answers(changed.answers);
      if (changed.value !== undefined) page.current?.value(changed.value);
    });
    render(element());
    const { messages, ...others } = changed;
    return `the page: ${messages ? messages.language : JSON.stringify(others)}`;
  };

  for (let number = 0; number <= steps; number++) {
    if (number > 0) trail.push(await step());
    await Promise.resolve();
    flushSync(() => {});
    const shown = shownBy(container);
    const should = shouldShow(walker, shown);
    const headings = headingsFault(container, walker);
    if (same(shown, should) && !headings && faults.length === 0) continue;
    const where = `FUZZ_SEED=${fuzz.seed}, walk ${seed - fuzz.seed}, step ${number}, after:\n${trail.slice(-12).join('\n')}`;
    expect({ ...shown, headings, faults }, where).toEqual({ ...should, headings: null, faults: [] });
  }
  unmount();
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

test.each(
  walks
    .slice(0, 20)
    .map((walk, number) => [number, ...walk.held, walk.interview, JSON.stringify(walk.begin), walk] as const),
)(
  'walk %i: answers held by %s, value by %s, interview %s, beginning with %s',
  async (number, _answers, _value, _interview, _begin, walk) => {
    for (let time = 0; time < fuzz.times; time++) await walkOn(walk, fuzz.seed + number + time * walks.length);
  },
  300_000 * fuzz.times,
);

import {
  type Answers,
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
import { userEvent } from 'vitest/browser';
import { visible } from './mounted.tsx';
import { type Change, languages, type Situation, type Walker } from './Walker.ts';

/*
 * People who do anything in any order, while the page changes whatever it can. After each step the page is compared
 * with `Walker`, which is made of core alone. One step in sixty is a real click or key of the browser's; the others
 * are the same events without the way through the mouse and the keyboard, which takes many times as long.
 */

/** Where somebody walks, and what the page around them can do. */
export interface Stage {
  /** What holds the markup of the chooser. */
  readonly scope: ParentNode;
  readonly form: HTMLFormElement;
  /** Whether the browser itself moves among the radios, which it does for real keys alone. */
  readonly native: boolean;
  /** What the page may change next. */
  readonly changes: (choice: Random) => readonly (() => Change)[];
  /** Changes it. The walker's situation is then the new one. */
  readonly apply: (change: Change) => void;
  /** Takes an answer back, where the page can. */
  readonly takeBack?: ((id: QuestionId) => void) | undefined;
  /** What handlers were told wrongly. */
  readonly faults: readonly string[];
}

/** POP3 on one device without a backup: something to acknowledge. */
export const tight: Answers = { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' };

/** In ms. Shorter ones are for focus alone. */
const pauseOfAnnouncements = 700;

const noise: string[] = [];

/** What waits for the person to come to rest. It gets its turn when the walk says so, however long a step takes. */
const waiting = new Map<number, () => void>();

/** Lets walks decide when a person comes to rest, and listen to the console. */
export function setUpWalks(): void {
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

/** The control of an option: itself, or the native radio in it. */
const radioOf = (option: Element): HTMLButtonElement | HTMLInputElement =>
  option.querySelector<HTMLInputElement>('input[type="radio"]') ?? (option as HTMLButtonElement);

const isChecked = (radio: HTMLButtonElement | HTMLInputElement): boolean =>
  'checked' in radio ? radio.checked : radio.getAttribute('aria-checked') === 'true';

/** What is on the page, for comparison. */
function shownOn({ scope, form }: Stage) {
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
    chosen: choice ? checkedIn(choice) : [],
    status: all('[data-status]').map((result) => result.dataset['status']),
    said: all('[role="status"]').map(({ textContent }) => textContent),
    posted: [...new FormData(form)],
    valid: form.matches(':valid'),
    settings: all('[part~="settings"]').map(
      (settings) => settings.querySelector('slot')?.assignedNodes()[0]?.textContent ?? settings.textContent,
    ),
    ticked: all('input[type="checkbox"]').map((box) => (box as HTMLInputElement).checked),
    unlike: options.filter((option) => (option.dataset['state'] === 'checked') !== isChecked(radioOf(option))).length,
    enabled: options.some((option) => !radioOf(option).disabled),
    noise: [...noise],
  };
}

/** What should be on it. */
function shouldShow(walker: Walker, page: ReturnType<typeof shownOn>): typeof page {
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
function headingsFault({ scope }: Stage, walker: Walker): string | null {
  const { advice, effective, situation, undecided } = walker;
  const { messages, layout } = situation;
  const said = [...scope.querySelectorAll('[part~="result-heading"]')].map(({ textContent }) => textContent);
  const { title } = explain(advice, effective, messages);
  const asking = scope.querySelector('[data-asking]') !== null;
  const soFar = advice.protocol && text(messages, 'interview.so-far', { protocol: advice.protocol });
  const expected = asking ? [[]] : layout === 'list' && undecided ? [[soFar], [soFar, title]] : [[title]];
  return expected.some((each) => each.join('|') === said.join('|'))
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

/** What any page can change. */
export const commonChanges = (choice: Random): readonly (() => Change)[] => [
  () => ({ facts: choice.oneIn(2) ? {} : someAnswers(choice) }),
  () => ({
    offered: choice.pick<Situation['offered']>([undefined, undefined, ['imap', 'pop3'], ['imap'], ['pop3'], []]),
  }),
  () => ({ layout: choice.pick(['list', 'steps']) }),
  () => ({ disabled: choice.oneIn(3) }),
  () => ({ required: !choice.oneIn(3) }),
  () => ({ messages: choice.pick(languages) }),
];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is wrong about what a handler was told of a choice, for the faults of a stage. */
export function faultsTold(
  { effective, advice, situation }: Walker,
  value: Protocol | null,
  details: { readonly plan: Plan | null; readonly recommendation: Recommendation },
): readonly string[] {
  const { plan, recommendation } = details;
  const right = plan === null ? value === null : value !== null && same(plan, planFor(value, effective, situation));
  return right && same(recommendation, advice) ? [] : [`told ${value} with ${JSON.stringify(details)}`];
}

/** One step, in words. */
async function step(stage: Stage, walker: Walker, choice: Random): Promise<string> {
  const { scope, form, native } = stage;
  const real = choice.oneIn(60);
  const kind = choice.below(21);
  const radios = visible(scope, '[part~="option"]').map(radioOf);
  const radio = radios.length > 0 ? choice.pick(radios) : null;
  const nameOf = (control: HTMLElement) =>
    `${control.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? 'choice'} ${control.getAttribute('value')}`;

  /** A press by the person, through the browser or without it. */
  const press = async (control: HTMLElement, then: () => void) => {
    if ((control as HTMLButtonElement).disabled) return control.click();
    walker.acts();
    // The model first: handlers compare with it what they are told.
    then();
    // What a native radio shows of itself is its label.
    if (real) await userEvent.click(control.closest('label') ?? control, { timeout: 10_000 });
    else control.click();
  };
  const answering = (control: HTMLElement) => () => {
    const token = control.getAttribute('value') ?? '';
    const id = control.closest<HTMLElement>('[data-question]')?.dataset['question'];
    if (id) walker.says(id as QuestionId, token);
    else if (token !== walker.chosen) walker.chooses(token as Parameters<Walker['chooses']>[0]);
  };

  if (kind < 6 && radio) {
    await press(radio, answering(radio));
    return `press ${nameOf(radio)}`;
  }
  if (kind < 9 && radio && !radio.disabled && (real || !native)) {
    const key = choice.pick(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);
    const group = radios.filter(
      (other) => other.closest('[role="radiogroup"]') === radio.closest('[role="radiogroup"]'),
    );
    const forward = walker.situation.messages.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const way = key === 'ArrowDown' || key === forward ? 1 : -1;
    const next = group[(group.indexOf(radio) + way + group.length) % group.length];
    radio.focus();
    walker.acts();
    // A browser's arrow looks for another radio, and where there is none it selects nothing.
    if (next && !(native && next === radio)) answering(next)();
    if (real) await userEvent.keyboard(`{${key}}`);
    else
      for (const type of ['keydown', 'keyup'])
        radio.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
    return `${key} on ${nameOf(radio)}`;
  }
  if (kind < 11) {
    const [action] = visible(scope, '[part~="action"]');
    if (action) await press(action, () => walker.follows());
    return 'follow the advice';
  }
  if (kind < 12) {
    const [box] = visible(scope, 'input[type="checkbox"]');
    if (box) await press(box, () => walker.ticks());
    return 'tick';
  }
  if (kind < 15) {
    const { messages } = walker.situation;
    const away = [messages['summary.copy'], messages['summary.print']];
    const buttons = visible(scope, '.mail-protocol button:not([role])').filter(
      (each) => !each.matches('[part~="action"]') && !away.includes(each.textContent),
    );
    const button = buttons.length > 0 ? choice.pick(buttons) : null;
    const over = button?.textContent === messages['interview.reset'];
    if (button) await press(button, () => over && walker.startsOver());
    return `press “${button?.textContent}”`;
  }
  if (kind < 16) {
    walker.resets(scope.querySelector('input[type="checkbox"]') !== null);
    const undo = form.querySelector<HTMLElement>('button[type="reset"]');
    if (real && undo) await userEvent.click(undo, { timeout: 10_000 });
    else undo?.click();
    return 'reset the form';
  }
  if (kind < 17) {
    const { id } = choice.pick(questions);
    if (stage.takeBack) {
      walker.takesBack(id);
      stage.takeBack(id);
    }
    return `take ${id} back`;
  }
  if (kind < 18) {
    walker.rests();
    for (const work of waiting.values()) work();
    waiting.clear();
    return 'rest';
  }
  if (kind < 19) {
    let sent = false;
    const send = (event: Event) => {
      event.preventDefault();
      sent = true;
    };
    form.addEventListener('submit', send);
    form.requestSubmit();
    form.removeEventListener('submit', send);
    // Focus goes to what is missing, and once more after the browser had its turn.
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (sent === walker.missing) throw new Error(`The form was ${sent ? '' : 'not '}sent.`);
    return 'send the form';
  }
  const changed = choice.pick(stage.changes(choice))();
  walker.meets(changed);
  stage.apply(changed);
  const { messages, ...others } = changed;
  return `the page: ${messages ? messages.language : JSON.stringify(others)}`;
}

/** Takes so many steps, and compares the page with the walker before the first and after each. */
export async function walkOn(
  stage: Stage,
  walker: Walker,
  choice: Random,
  steps: number,
  called: string,
): Promise<void> {
  const trail: string[] = [];
  for (let number = 0; number <= steps; number++) {
    if (number > 0) trail.push(await step(stage, walker, choice));
    await Promise.resolve();
    flushSync(() => {});
    const shown = shownOn(stage);
    const should = shouldShow(walker, shown);
    const headings = headingsFault(stage, walker);
    const { faults } = stage;
    if (same(shown, should) && !headings && faults.length === 0) continue;
    const where = `FUZZ_SEED=${fuzz.seed}, ${called}, step ${number}, after:\n${trail.slice(-12).join('\n')}`;
    expect({ ...shown, headings, faults }, where).toEqual({ ...should, headings: null, faults: [] });
  }
}

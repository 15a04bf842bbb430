import type { BareAnswers } from './BareChooser.tsx';
import type { Contestant } from './contestants.ts';

/** One chooser on the page of the benchmark. */
export interface Mounted {
  /** Where its questions are: the document, or a shadow root. */
  readonly scope: ParentNode & Node;
  readonly unmount: () => void;
}

/** What an answer set off. */
export interface Touched {
  readonly commits: number;
  /** Nodes whose attributes, text or children changed: in the question that was answered, … */
  readonly inQuestion: number;
  /** … in the result, … */
  readonly inResult: number;
  /** … in a live region or a hidden input of Radix, … */
  readonly unseen: number;
  /** … and anywhere else. */
  readonly elsewhere: number;
}

type Mount = (place: HTMLElement, answers: BareAnswers) => Mounted;

declare global {
  interface Window {
    /** Filled by the bundle of each contestant: alone, and with the table beside it. */
    benchMounts: Partial<Record<Contestant, Readonly<Record<'alone' | 'whole', Mount>>>>;
    /** How often React has committed. */
    benchCommits: number;
  }
}

const channel = new MessageChannel();

/** Resolves when the frame that shows what was just done has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4));

function placeFor(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}

function mount(contestant: Contestant, answers: BareAnswers = {}, what: 'alone' | 'whole' = 'alone'): Mounted {
  const mountIn = window.benchMounts[contestant]?.[what];
  if (!mountIn) throw new Error(`${contestant} is not on the page.`);
  const place = placeFor();
  const { scope, unmount } = mountIn(place, answers);
  return {
    scope,
    unmount: () => {
      unmount();
      place.remove();
    },
  };
}

function radio(scope: ParentNode, question: string, token: string): HTMLElement {
  const found = scope.querySelector<HTMLElement>(`[data-question="${question}"] [value="${token}"]`);
  if (!found) throw new Error(`${question} has no ${token}.`);
  return found;
}

/** Opens a question that is answered and folded to a line. */
async function open(scope: ParentNode, question: string): Promise<void> {
  scope.querySelector<HTMLElement>(`[data-answered="${question}"]:not([data-open]) button`)?.click();
  await pause();
}

/** How long one mount takes until it is painted, in milliseconds. Unmounts it afterwards. */
export async function timeMount(contestant: Contestant): Promise<number> {
  await pause();
  const start = performance.now();
  const { unmount } = mount(contestant);
  await painted();
  const time = performance.now() - start;
  unmount();
  return time;
}

/** Answers that are given in turn to one question: each turns the recommendation to the other protocol. */
export interface Turns {
  readonly start: BareAnswers;
  readonly question: string;
  readonly tokens: readonly [string, string];
}

/** The time from each answer until the new recommendation is painted, in milliseconds. */
export async function timeAnswers(contestant: Contestant, turns: Turns, times: number): Promise<number[]> {
  const { scope, unmount } = mount(contestant, turns.start);
  const taken: number[] = [];
  await open(scope, turns.question);
  for (let time = 0; time < times; time++) {
    await pause();
    const control = radio(scope, turns.question, turns.tokens[time % 2] ?? '');
    const start = performance.now();
    control.click();
    await painted();
    taken.push(performance.now() - start);
  }
  unmount();
  return taken;
}

/** What is advised in the place of the result. */
function advised(scope: ParentNode): string {
  const result = scope.querySelector('[part~="result"], [data-result]');
  return result?.querySelector('h1, h2, h3, h4')?.textContent ?? '';
}

/** How long an answer took, in milliseconds: until the document has changed, and until it is laid out as well. */
export interface Turn {
  readonly dom: number;
  readonly layout: number;
}

/** How long each answer takes with everything beside the chooser on the page, without painting. */
export async function timeTurns(contestant: Contestant, turns: Turns, times: number): Promise<Turn[]> {
  const { scope, unmount } = mount(contestant, turns.start, 'whole');
  const taken: Turn[] = [];
  await open(scope, turns.question);
  for (let time = 0; time < times; time++) {
    await pause();
    await painted();
    const before = advised(scope);
    const control = radio(scope, turns.question, turns.tokens[time % 2] ?? '');
    const start = performance.now();
    control.click();
    // React and Preact render in microtasks, and what follows from their effects as well.
    for (let ticks = 0; ticks < 20; ticks++) await null;
    const dom = performance.now() - start;
    document.body.getBoundingClientRect();
    const layout = performance.now() - start;
    if (advised(scope) === before) throw new Error(`${contestant} still says “${before}”.`);
    taken.push({ dom, layout });
  }
  unmount();
  return taken;
}

let standing: Mounted | null = null;
/** Shorter interactions are not reported by browsers. In milliseconds. */
const shortest = 16;
/** The longest event of each interaction, in milliseconds. */
const interactions = new Map<number, number>();

/** Puts a chooser with everything beside it on the page, for real clicks. */
export async function stand(contestant: Contestant, turns: Turns): Promise<void> {
  standing = mount(contestant, turns.start, 'whole');
  await open(standing.scope, turns.question);
  interactions.clear();
  const observer = new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
      if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
  });
  observer.observe({ type: 'event', durationThreshold: shortest } as PerformanceObserverInit);
}

/** Where to click for an answer. */
export async function whereIs(question: string, token: string): Promise<{ readonly x: number; readonly y: number }> {
  if (!standing) throw new Error('Nothing is mounted on the page.');
  const control = radio(standing.scope, question, token);
  control.scrollIntoView({ block: 'center' });
  await painted();
  const { left, top, height } = (control.closest('label') ?? control).getBoundingClientRect();
  return { x: left + 10, y: top + height / 2 };
}

/**
 * Removes what `stand` has mounted. Returns how long its longest interaction took until the next frame, in
 * milliseconds.
 */
export function leave(): number {
  standing?.unmount();
  standing = null;
  return Math.max(shortest, ...interactions.values());
}

/** Counts what each answer changes, without the first, because that may unfold something that then stays. */
export async function countTouched(contestant: Contestant, turns: Turns): Promise<Touched[]> {
  const { scope, unmount } = mount(contestant, turns.start);
  const counted: Touched[] = [];
  await open(scope, turns.question);
  for (let time = 0; time < 5; time++) {
    await pause();
    const nodes = new Set<Node>();
    const note = (records: readonly MutationRecord[]) => {
      for (const { target } of records) nodes.add(target);
    };
    const observer = new MutationObserver(note);
    observer.observe(scope, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = window.benchCommits;
    radio(scope, turns.question, turns.tokens[time % 2] ?? '').click();
    await painted();
    await pause();
    note(observer.takeRecords());
    observer.disconnect();
    const kinds = { inQuestion: 0, inResult: 0, unseen: 0, elsewhere: 0 };
    for (const node of nodes) kinds[kindOf(node, turns.question)]++;
    if (time > 0) counted.push({ commits: window.benchCommits - before, ...kinds });
  }
  unmount();
  return counted;
}

/** Which part of a chooser a node belongs to. */
function kindOf(node: Node, question: string): Exclude<keyof Touched, 'commits'> {
  const element = node instanceof Element ? node : node.parentElement;
  const within = (selector: string) => Boolean(element?.closest(selector));
  if (within('[role="status"], input[aria-hidden]')) return 'unseen';
  if (within(`[data-question="${question}"]`)) return 'inQuestion';
  return within('[part~="result"], [part~="so-far"], [data-result]') ? 'inResult' : 'elsewhere';
}

/** What the result says, to be sure that the answer was heard. */
export async function answered(contestant: Contestant, token: string): Promise<string> {
  const { scope, unmount } = mount(contestant);
  radio(scope, 'devices', token).click();
  await painted();
  const said = advised(scope);
  unmount();
  return said;
}

const kept: Mounted[] = [];

/** Mounts contestants until the page has `count` of them. */
export async function keep(contestant: Contestant, count: number): Promise<void> {
  while (kept.length < count) {
    kept.push(mount(contestant));
    if (kept.length % 50 === 0) await pause();
  }
  await painted();
}

/** Mounts and unmounts. */
export async function churn(contestant: Contestant, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    mount(contestant).unmount();
    if (time % 10 === 0) await pause();
  }
  await painted();
}

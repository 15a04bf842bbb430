import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount, mountUnfolded, states, visible } from '../test/mounted.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

/*
 * The components request no address, store nothing, set no cookie, do not touch the history, and leave no global. A
 * test in examples/plain.test.ts checks the same for a page with the custom elements.
 */

const sideEffects: string[] = [];
let globals: ReadonlySet<string>;

/** Records every call of a method, and blocks it. */
function trap(name: string, object: object, method: string, access?: 'get' | 'set'): void {
  const note = () => {
    sideEffects.push(name);
    return undefined as never;
  };
  if (access) vi.spyOn(object as Record<string, unknown>, method, access as 'get').mockImplementation(note);
  else vi.spyOn(object as Record<string, () => unknown>, method).mockImplementation(note);
}

beforeEach(() => {
  sideEffects.length = 0;
  globals = new Set(Object.getOwnPropertyNames(window));
  trap('fetch', window, 'fetch');
  trap('XMLHttpRequest', XMLHttpRequest.prototype, 'open');
  trap('beacon', navigator, 'sendBeacon');
  trap('picture', HTMLImageElement.prototype, 'src', 'set');
  for (const name of ['WebSocket', 'EventSource', 'Worker'] as const)
    vi.stubGlobal(
      name,
      class {
        constructor() {
          sideEffects.push(name);
        }
      },
    );
  for (const method of ['setItem', 'getItem', 'removeItem']) trap('storage', Storage.prototype, method);
  trap('database', IDBFactory.prototype, 'open');
  trap('cache', CacheStorage.prototype, 'open');
  trap('cookie', Document.prototype, 'cookie', 'set');
  trap('cookie read', Document.prototype, 'cookie', 'get');
  for (const method of ['pushState', 'replaceState']) trap('history', History.prototype, method);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The side effects since the test began. */
const left = (): string[] => [
  ...sideEffects,
  ...Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
];

test.each(Object.keys(states))('the chooser has no side effects: %s', (state) => {
  vi.useFakeTimers();
  const root = mountUnfolded({ ...states[state], name: 'protocol' });
  const answer = () => {
    for (const radio of visible(root, '[role="radio"]')) flushSync(() => radio.click());
  };
  answer();
  for (const button of visible(root, 'button:not([role])').filter((each) => !each.closest('[data-summary]')))
    flushSync(() => button.click());
  // “Start over” was one of the buttons, and discards a pending announcement.
  answer();
  // Longer than the delay of an announcement.
  vi.advanceTimersByTime(800);
  expect(left()).toEqual([]);
});

test('the table has no side effects', () => {
  const { container } = mount(<ComparisonTable recommended="imap" />);
  for (const button of visible(container, 'button')) flushSync(() => button.click());
  expect(left()).toEqual([]);
});

test.each<[sideEffect: string, leave: () => unknown]>([
  ['fetch', () => fetch('/x')],
  ['XMLHttpRequest', () => new XMLHttpRequest().open('GET', '/x')],
  ['beacon', () => navigator.sendBeacon('/x')],
  ['picture', () => Object.assign(new Image(), { src: '/x' })],
  ['WebSocket', () => new WebSocket('ws://localhost/x')],
  ['EventSource', () => new EventSource('/x')],
  ['Worker', () => new Worker('/x')],
  ['storage', () => localStorage.setItem('x', '')],
  ['storage', () => sessionStorage.getItem('x')],
  ['database', () => indexedDB.open('x')],
  ['cache', () => caches.open('x')],
  ['cookie', () => Object.assign(document, { cookie: 'x=1' })],
  ['cookie read', () => document.cookie],
  ['history', () => history.replaceState(null, '', '#x')],
  ['aGlobal', () => Object.assign(window, { aGlobal: true })],
])('the test notices %s', (sideEffect, leave) => {
  leave();
  expect(left()).toEqual([sideEffect]);
  Reflect.deleteProperty(window, 'aGlobal');
});

import type { Answers, Messages } from '@mail-protocol/core';
import { everyText } from '@mail-protocol/core/test/everyText.ts';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import stylesheet from '../src/styles.css?inline';

/** A component rendered on the page without `act`: these tests wait for visible changes, as a person would. */
export interface Mounted {
  /** The element or shadow root that React renders into. */
  readonly container: HTMLElement;
  readonly render: (element: ReactNode) => void;
  readonly unmount: () => void;
}

const undo: (() => void)[] = [];
let emulated = false;

/** Runs `work` after the test, whatever its result. Last added, first run. */
export function afterwards(work: () => void): void {
  undo.push(work);
}

beforeEach(async () => {
  await page.viewport(800, 900);
});

afterEach(async () => {
  for (const work of undo.splice(0).reverse()) work();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
  if (emulated) await emulate({});
});

function place(markup: string): HTMLElement {
  const holder = document.createElement('main');
  holder.innerHTML = markup;
  document.body.append(holder);
  return holder;
}

/** Renders `element` into `container`, or into a new element at the end of the page. */
export function mount(element: ReactNode, container: HTMLElement = place('')): Mounted {
  const root = createRoot(container);
  const render = (next: ReactNode) => flushSync(() => root.render(next));
  const unmount = () => flushSync(() => root.unmount());
  render(element);
  afterwards(unmount);
  return { container, render, unmount };
}

/** Renders `element` between two buttons, so that the tab key can enter and leave it. */
export function mountBetweenButtons(element: ReactNode): Mounted & { before: HTMLElement; after: HTMLElement } {
  const holder = place('<button type="button">before</button><div></div><button type="button">after</button>');
  const [before, middle, after] = holder.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  return { ...mount(element, middle), before, after };
}

/** The same in a shadow root that has adopted the style sheet. */
export function mountInShadow(element: ReactNode): Mounted & { before: HTMLElement; after: HTMLElement } {
  const holder = place('<button type="button">before</button><div></div><button type="button">after</button>');
  const [before, host, after] = holder.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesheet);
  shadow.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  shadow.append(container);
  return { ...mount(element, container), before, after };
}

/** Adds a style sheet without layers to the page, as a host does. */
export function addStyles(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterwards(() => style.remove());
  return style;
}

interface Devtools {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { media?: string; features?: { name: string; value: string }[] },
  ): Promise<void>;
}

/** Emulates another medium or a preference of the person until the test ends. */
export async function emulate(features: Record<string, string>, media = ''): Promise<void> {
  emulated = Object.keys(features).length > 0 || media !== '';
  await (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** The element that has focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses keys one after the other and releases each at once. */
export async function press(...keys: string[]): Promise<void> {
  await userEvent.keyboard(keys.map((key) => (key === 'Space' ? '[Space]' : `{${key}}`)).join(''));
}

/** All matching elements that have a size. */
export function visible<E extends HTMLElement = HTMLElement>(scope: ParentNode, selector: string): E[] {
  return [...scope.querySelectorAll<E>(selector)].filter((element) => element.checkVisibility());
}

/** The only visible element that matches `selector`; throws if there is none or several. */
export function the<E extends HTMLElement = HTMLElement>(scope: ParentNode, selector: string): E {
  const [first, ...others] = visible<E>(scope, selector);
  if (!first || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} visible elements for ${selector}`);
  return first;
}

/** The visible button whose text contains `words`. */
export function button(scope: ParentNode, words: string): HTMLButtonElement {
  const found = visible<HTMLButtonElement>(scope, 'button:not([role])').find(({ textContent }) =>
    textContent.includes(words),
  );
  if (!found) throw new Error(`no visible button says “${words}”`);
  return found;
}

/** The visible radio of `question` (or of the choice) whose label is `label`. */
export function radio(scope: ParentNode, label: string): HTMLButtonElement {
  const found = visible<HTMLButtonElement>(scope, '[role="radio"]').find(
    (option) => option.querySelector('[part~="option-label"]')?.textContent === label,
  );
  if (!found) throw new Error(`no visible radio is called “${label}”`);
  return found;
}

/** The text that an element's `aria-describedby` or `aria-labelledby` points to. */
export function wordsOf(element: Element, attribute: 'aria-describedby' | 'aria-labelledby'): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent ?? `[no ${id}]`).join(' ');
}

/** The most different states of the chooser. Every part occurs in one of them. */
export const states: Readonly<Record<string, ProtocolChooserProps>> = {
  'nothing answered': {},
  'IMAP advised': {
    defaultAnswers: { devices: 'in-step', serverSpace: 'tight', mailVolume: 'high' },
    facts: { sharedMailbox: 'no' },
  },
  'POP3 chosen, a fact to acknowledge': {
    defaultAnswers: { devices: 'one', sharedMailbox: 'no', keepMailOn: 'device', serverSpace: 'tight' },
    defaultValue: 'pop3',
    settings: (protocol) => `${protocol}.example.org`,
  },
  overruled: { defaultAnswers: { devices: 'in-step' }, defaultValue: 'pop3' },
  'neither needed': { defaultAnswers: { devices: 'webmail' } },
  'a question of the steps': { layout: 'steps', defaultAnswers: { devices: 'one' } },
  'the result of the steps': {
    layout: 'steps',
    defaultAnswers: { devices: 'in-step' },
    facts: { serverSpace: 'ample' },
  },
  disabled: { disabled: true, defaultAnswers: { devices: 'one' }, defaultValue: 'pop3' },
};

/** The chooser in one of the states, with all folds open. */
export function mountUnfolded(props: ProtocolChooserProps, container?: HTMLElement): HTMLElement {
  const mounted = mount(<ProtocolChooser {...props} />, container);
  const folded = () => visible(mounted.container, 'button[aria-expanded="false"]');
  for (let next = folded()[0]; next; next = folded()[0]) flushSync(() => next?.click());
  return the(mounted.container, '.mail-protocol');
}

/** Every message changed by `change`. Arguments are filled in with POP3 and two weeks. */
export function everyMessage(change: (text: string) => string): Partial<Messages> {
  return Object.fromEntries(
    everyText.filter(({ key }) => !/^protocol\./.test(key)).map(({ key, text: said }) => [key, said && change(said)]),
  );
}

/** Answers that make IMAP certain at once. */
export const imapAnswers: Answers = { devices: 'in-step' };

import { afterEach } from 'vitest';
import type { ProtocolChooserElement, ProtocolComparisonElement } from '../src/index.ts';
import '../src/register.ts';

afterEach(() => document.body.replaceChildren());

/** Adds markup to the page as a parser would, and returns its elements. */
export function place(markup: string): HTMLElement {
  const holder = document.createElement('main');
  holder.innerHTML = markup;
  document.body.append(holder);
  return holder;
}

/** The first element that matches. */
export function first<E extends Element = HTMLElement>(scope: ParentNode, selector: string): E {
  const found = scope.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** A chooser on the page, with these attributes and this content. */
export function placeChooser(attributes = '', content = ''): ProtocolChooserElement {
  return first(
    place(`<mail-protocol-chooser ${attributes}>${content}</mail-protocol-chooser>`),
    'mail-protocol-chooser',
  );
}

/** A comparison on the page, with these attributes. */
export function placeComparison(attributes = ''): ProtocolComparisonElement {
  return first(
    place(`<mail-protocol-comparison ${attributes}></mail-protocol-comparison>`),
    'mail-protocol-comparison',
  );
}

/** A chooser in a form of the page. */
export function placeInForm(
  attributes: string,
  { before = '', after = '', content = '' } = {},
): { chooser: ProtocolChooserElement; form: HTMLFormElement } {
  const holder = place(
    `<form>${before}<mail-protocol-chooser ${attributes}>${content}</mail-protocol-chooser>${after}</form>`,
  );
  return { chooser: first(holder, 'mail-protocol-chooser'), form: first(holder, 'form') };
}

/** The shadow root of an element. */
export function inside(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
}

/** The option of the choice, unfolded or not. */
export function option(chooser: Element, protocol: 'imap' | 'pop3'): HTMLInputElement {
  return first(inside(chooser), `[part~="choice"] input[value="${protocol}"]`);
}

/** Selects an answer of an open question as a click does. */
export function answer(chooser: Element, token: string): void {
  first<HTMLInputElement>(inside(chooser), `[part~="question"] input[value="${token}"]`).click();
}

/** Opens a question that is answered and folded to a line, as a click does. */
export async function unfold(chooser: Element, id: string): Promise<void> {
  first(inside(chooser), `[data-answered="${id}"]:not([data-open]) button`).click();
  await turn();
}

/** The data that a form posts, as the browser collects it. */
export const posted = (form: HTMLFormElement): string =>
  new URLSearchParams([...new FormData(form)] as string[][]).toString();

/**
 * The data that scripts such as jQuery's `serialize` collect: the native inputs of a form that are enabled and, for
 * radios and checkboxes, checked.
 */
export const serialized = (form: HTMLFormElement): string =>
  new URLSearchParams(
    [...form.elements]
      .filter((control): control is HTMLInputElement => /^(?:input|select|textarea)$/i.test(control.nodeName))
      .filter(
        (input) =>
          input.name && !input.matches(':disabled') && (input.checked || !/^(?:checkbox|radio)$/.test(input.type)),
      )
      .map((input) => [input.name, input.value]),
  ).toString();

/** The element that has focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits for 150 ms, so that pending work can finish. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** Adds rules to the page, as a style sheet of the host. */
export function addRules(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.body.append(sheet);
}

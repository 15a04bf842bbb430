import type { Messages } from '@mail-protocol/core';
import type { ComparisonTableProps, SurfaceOptions } from '@mail-protocol/react';
import styles from '@mail-protocol/react/styles.css?inline';
import { type ComponentChild, render } from 'preact';
import { warn } from './warn.ts';

/** The values of attributes that take only some. */
const tokens = {
  value: ['imap', 'pop3'],
  offered: ['imap', 'pop3'],
  recommended: ['imap', 'pop3'],
  layout: ['list', 'steps'],
  density: ['comfortable', 'compact'],
  'heading-level': ['1', '2', '3', '4', '5'],
  dir: ['ltr', 'rtl'],
  'color-scheme': ['light', 'dark'],
} as const;

type Tokens = typeof tokens;

/** On a server there are no elements: the classes can be imported there, and never used. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

let sheet: CSSStyleSheet | undefined;

/** What both elements share: a shadow root with our style sheet, attributes as tokens, and a life that survives a move. */
export abstract class ComponentElement extends Base {
  /**
   * The element that is rendered into. A form, so that the inputs in it have one: the browser can't see that of the page
   * from inside. It is never sent.
   * @internal
   */
  protected readonly surface: HTMLFormElement = globalThis.document?.createElement('form');
  /**
   * Properties that may be set before the tag is defined, and are taken over then.
   * @internal
   */
  protected readonly adopted: readonly string[] = ['messages'];
  #messages: Partial<Messages> | undefined;
  #ready = false;
  #outdated = false;
  #rendering = false;

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    // To the page it is no form: it has one of its own.
    this.surface.setAttribute('role', 'none');
    root.append(this.surface);
  }

  /** The words, laid over the English ones key by key. */
  get messages(): Partial<Messages> | undefined {
    return this.#messages;
  }
  set messages(messages: Partial<Messages> | null | undefined) {
    this.#messages = messages ?? undefined;
    this.update();
  }

  connectedCallback(): void {
    if (!this.#ready)
      for (const name of this.adopted) {
        if (!Object.hasOwn(this, name)) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    this.#ready = true;
    this.update();
  }

  disconnectedCallback(): void {
    // Frameworks move a node by taking it out and putting it in again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.leave();
    });
  }

  attributeChangedCallback(_name: string, _before: string | null, _value: string | null): void {
    this.update();
  }

  /**
   * What to show.
   * @internal
   */
  protected abstract view(): unknown;

  /**
   * Lets go of everything.
   * @internal
   */
  protected leave(): void {
    this.#ready = false;
    render(null, this.surface);
  }

  /**
   * Shows what holds now, before it returns.
   * @internal
   */
  protected update(): void {
    this.#outdated = true;
    // What is told in the midst of it may change something: Preact can't begin again before it has come to an end.
    if (this.#rendering) return;
    this.#rendering = true;
    try {
      while (this.#outdated && this.#ready && this.isConnected) {
        this.#outdated = false;
        render(this.view() as ComponentChild, this.surface);
      }
    } finally {
      this.#rendering = false;
    }
  }

  /**
   * The tokens in an attribute; unknown ones are left out with a warning. `undefined` without the attribute.
   * @internal
   */
  protected tokensOf<Name extends keyof Tokens>(name: Name): Tokens[Name][number][] | undefined {
    const known: readonly string[] = tokens[name];
    return this.getAttribute(name)
      ?.split(/\s+/)
      .filter((token): token is Tokens[Name][number] => {
        if (token && !known.includes(token)) warn('MP-301', `${name}="${token}"`);
        return known.includes(token);
      });
  }

  /**
   * The props that both components take.
   * @internal
   */
  protected shared(): SurfaceOptions & Pick<ComparisonTableProps, 'offered' | 'headingLevel'> {
    return {
      messages: this.#messages,
      lang: this.getAttribute('lang') || undefined,
      dir: this.tokensOf('dir')?.[0],
      colorScheme: this.tokensOf('color-scheme')?.[0],
      offered: this.tokensOf('offered'),
      headingLevel: Number(this.tokensOf('heading-level')?.[0] ?? 2),
    };
  }
}

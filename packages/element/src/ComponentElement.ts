import { english, type Messages, mergeMessages } from '@mail-protocol/core';
import type { ComparisonTableProps, SurfaceOptions } from '@mail-protocol/react';
import styles from '@mail-protocol/react/styles.css?inline';
import { type ComponentChild, render } from 'preact';
import { arrived, languageAround, wordsOf } from './language.ts';
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
  /** Shows what stands in the tag, until there are words. */
  readonly #fallback: HTMLSlotElement = globalThis.document?.createElement('slot');
  readonly #follow = (): void => {
    this.update();
  };
  readonly #around = new MutationObserver(this.#follow);
  #messages: Partial<Messages> | undefined;
  /** What was merged last, and what of. */
  #merged: { readonly messages: Messages; readonly words: object; readonly changes: object | undefined } | undefined;
  #ready = false;

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.surface, this.#fallback);
  }

  /** Words laid over those of the language, key by key; over English if they name a `language` themselves. */
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
    document.addEventListener(arrived, this.#follow);
    for (
      let root: Node | undefined = this.getRootNode();
      root;
      root = (root as Partial<ShadowRoot>).host?.getRootNode()
    )
      this.#around.observe(root, { subtree: true, attributeFilter: ['lang'] });
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
    document.removeEventListener(arrived, this.#follow);
    this.#around.disconnect();
    render(null, this.surface);
  }

  /**
   * Shows what holds now, before it returns. Until the first words are there, what stands in the tag.
   * @returns Whether it shows anything of its own.
   * @internal
   */
  protected update(): boolean {
    if (!this.#ready || !this.isConnected || !this.#merge()) return false;
    this.#fallback.remove();
    render(this.view() as ComponentChild, this.surface);
    return true;
  }

  /** Takes the words that hold now. While those of a language are on their way, the words before stay. */
  #merge(): boolean {
    const changes = this.#messages;
    const own = mergeMessages({ ...english, language: '' }, changes).language;
    const words = own ? english : wordsOf(languageAround(this));
    if (words && (words !== this.#merged?.words || changes !== this.#merged.changes))
      this.#merged = { messages: mergeMessages(mergeMessages(english, words), changes), words, changes };
    return this.#merged !== undefined;
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
    const messages = this.#merged?.messages;
    const lang = this.getAttribute('lang');
    return {
      messages,
      // The region counts, but only where the words are of that language.
      lang: lang?.startsWith(`${messages?.language}-`) ? lang : undefined,
      dir: this.tokensOf('dir')?.[0],
      colorScheme: this.tokensOf('color-scheme')?.[0],
      offered: this.tokensOf('offered'),
      headingLevel: Number(this.tokensOf('heading-level')?.[0] ?? 2),
    };
  }
}

declare global {
  /**
   * Languages that are on the page, by their tag in lower case: the script of a language puts itself here, and a page
   * may put its own here.
   */
  var mailProtocolLanguages: Readonly<Record<string, Partial<Messages>>> | undefined;
}

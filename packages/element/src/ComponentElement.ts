import { englishChooser, type Messages, mergeMessages, protocols, readProtocols } from '@mail-protocol/core';
import type { ComparisonTableProps, SharedProps } from '@mail-protocol/react';
import styles from '@mail-protocol/react/styles.css?inline';
import { type ComponentChild, render } from 'preact';
import { afterEffects } from './afterEffects.ts';
import { attributes, type Takes } from './attributes.ts';
import { arrived, baseOf, languageAround, wordsOf } from './language.ts';
import { warn } from './warn.ts';

/** The value that is read from an attribute. */
type Read<Takes> = Takes extends { readonly oneOf: readonly (infer Word)[] }
  ? Exclude<Word, ''> | undefined
  : Takes extends { readonly listOf: readonly (infer Word)[] }
    ? Word[] | undefined
    : Takes extends { readonly boolean: true }
      ? boolean
      : string;

function readText(text: string | null, name: string, takes: Takes): unknown {
  if ('boolean' in takes) return text !== null;
  if ('text' in takes) return text ?? '';
  const { known, first } =
    'oneOf' in takes ? { known: takes.oneOf, first: true } : { known: takes.listOf, first: false };
  if (known === protocols) {
    if (text === null) return undefined;
    const read = readProtocols(text.trim() ? [text] : []);
    for (const word of read.unknown) warn('MP-301', `${name}="${word}"`);
    return read.protocols;
  }
  const words = text?.match(first ? /\S+/g : /[^\s,]+/g) ?? [];
  const read = words.flatMap((word) => {
    const found = known.find((each) => `${each}` === word.toLowerCase());
    if (found === undefined) warn('MP-301', `${name}="${word}"`);
    return found ?? [];
  });
  return first ? read[0] : text === null ? undefined : read;
}

/**
 * Reads an attribute described in a table of `attributes.ts`. Leaves out unsupported words with a warning. If the
 * attribute is missing, text is empty, and words are `undefined`.
 */
export function readAttribute<Table extends Readonly<Record<string, Takes>>, Name extends keyof Table & string>(
  element: HTMLElement,
  table: Table,
  name: Name,
): Read<Table[Name]> {
  return readText(element.getAttribute(name), name, table[name] as Takes) as Read<Table[Name]>;
}

/** Servers have no `HTMLElement`. The classes can be imported there, but not used. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/** No texts of another language, for pages whose own texts name their language. */
const none: Partial<Messages> = {};

/** Keys that may reach the page: keys that leave a control, and modifier keys. */
const pageKeys: ReadonlySet<string> = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/**
 * Stops plain key events from our own controls. The page sees our tag as the target, not an input, so its shortcuts
 * would intercept arrow keys, Enter or letters.
 */
function keepKey(event: Event): void {
  const { key, altKey, ctrlKey, metaKey, target } = event as KeyboardEvent;
  // The content of a slot belongs to the page, and so do its key events.
  const isOurs = (target as Node).getRootNode() === event.currentTarget;
  if (isOurs && !pageKeys.has(key) && !altKey && !ctrlKey && !metaKey) event.stopPropagation();
}

/** One style sheet for each document, because a document rejects a sheet from another one. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetFor(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(page, sheet);
  return sheet;
}

/** The base of all elements: a shadow root with our style sheet, attributes as tokens, and support for being moved. */
export abstract class ComponentElement extends Base {
  /**
   * The element to render into. A form, so that its inputs have one: the page's form is not visible from inside. It is
   * never sent.
   * @internal
   */
  protected readonly shadowForm: HTMLFormElement = globalThis.document?.createElement('form');
  /** Shows the content of the tag until the texts are loaded. */
  readonly #fallback: HTMLSlotElement = globalThis.document?.createElement('slot');
  readonly #follow = (): void => {
    this.update();
  };
  readonly #around = new MutationObserver(this.#follow);
  #messages: Partial<Messages> | undefined;
  /** The last merge: its result and its sources. */
  #merged:
    | {
        readonly messages: Messages;
        readonly base: object;
        readonly words: object;
        readonly changes: object | undefined;
      }
    | undefined;
  #ready = false;
  #outdated = false;
  #rendering = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    // The page must not treat it as a form, because it has its own.
    this.shadowForm.setAttribute('role', 'none');
    root.append(this.shadowForm, this.#fallback);
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
  }

  /**
   * Texts that replace those of the language, key by key. If they have their own `language`, they replace the English
   * ones.
   */
  get messages(): Partial<Messages> | undefined {
    return this.#messages;
  }
  set messages(messages: Partial<Messages> | null | undefined) {
    this.#messages = messages ?? undefined;
    this.update();
  }

  connectedCallback(): void {
    // A property set before the tag was defined hides the property of the class.
    if (!this.#ready)
      for (const name of Object.keys(this)) {
        if (!(name in Object.getPrototypeOf(this))) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    this.#ready = true;
    // Here, because moving to another document, such as into a frame, drops it.
    const { shadowRoot, ownerDocument } = this;
    if (shadowRoot && ownerDocument.defaultView) shadowRoot.adoptedStyleSheets = [sheetFor(ownerDocument)];
    document.addEventListener(arrived, this.#follow);
    this.#around.disconnect();
    for (
      let root: Node | undefined = this.getRootNode();
      root;
      root = (root as Partial<ShadowRoot>).host?.getRootNode()
    )
      this.#around.observe(root, { subtree: true, attributeFilter: ['lang'] });
    this.update();
  }

  adoptedCallback(): void {
    // Preact creates each node with the registry of its parent. In a shadow root, that is still the registry of the old
    // document, which the new document rejects.
    for (const node of this.shadowRoot?.querySelectorAll('*') ?? [])
      Object.defineProperty(node, 'customElementRegistry', { value: undefined, configurable: true });
  }

  disconnectedCallback(): void {
    // Frameworks move a node by removing it and inserting it again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.leave();
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    // Frameworks remove a property with these values; the browser's `lang` and `dir` convert them to text.
    if (/^(lang|dir)$/.test(name) && /^(undefined|null)$/.test(value ?? '')) this.removeAttribute(name);
    this.update();
  }

  /**
   * What to show.
   * @internal
   */
  protected abstract view(): unknown;

  /**
   * Releases everything.
   * @internal
   */
  protected leave(): void {
    this.#ready = false;
    document.removeEventListener(arrived, this.#follow);
    this.#around.disconnect();
    render(null, this.shadowForm);
  }

  /**
   * Renders the current state before it returns. Until the first texts are loaded, shows the content of the tag.
   * @returns Whether it shows its own content.
   * @internal
   */
  protected update(): boolean {
    this.#outdated = true;
    // Events during rendering may change something, but Preact can't render again before it has finished.
    if (this.#rendering || (this.shadowForm.hasChildNodes() && afterEffects(this.#follow))) return true;
    let shown = false;
    this.#rendering = true;
    try {
      while (this.#outdated && this.#ready && this.isConnected && this.#merge()) {
        this.#outdated = false;
        this.#fallback.remove();
        render(this.view() as ComponentChild, this.shadowForm);
        shown = true;
      }
    } finally {
      this.#rendering = false;
    }
    return shown;
  }

  /** Uses the current texts. While a language is loading, the previous texts stay. */
  #merge(): boolean {
    const changes = this.#messages;
    const { english } = this;
    const own = mergeMessages({ language: '' } as Messages, changes).language;
    const words = own ? none : wordsOf(languageAround(this));
    const base = english !== undefined && words && baseOf(english, [changes, words]);
    const merged = this.#merged;
    if (base && words && (base !== merged?.base || words !== merged.words || changes !== merged.changes))
      this.#merged = { messages: mergeMessages(mergeMessages(base, words), changes), base, words, changes };
    return this.#merged !== undefined;
  }

  /**
   * The English texts for this element; `undefined` while they are loading, `null` in the script without English.
   * @internal
   */
  protected get english(): Partial<Messages> | null | undefined {
    return englishChooser;
  }

  /**
   * The props that all components share.
   * @internal
   */
  protected shared(): SharedProps & Pick<ComparisonTableProps, 'offered'> {
    const messages = this.#merged?.messages;
    const read = <Name extends keyof typeof attributes.shared>(name: Name) =>
      readAttribute(this, attributes.shared, name);
    const lang = read('lang');
    return {
      messages,
      // Use the region, but only if the texts are in that language.
      lang: lang.startsWith(`${messages?.language}-`) ? lang : undefined,
      dir: read('dir'),
      colorScheme: read('color-scheme'),
      offered: read('offered'),
      headingLevel: read('heading-level') ?? undefined,
    };
  }
}

declare global {
  /**
   * The languages on the page, by tag in lower case. The script of a language adds itself here, and a page may add its
   * own.
   */
  var mailProtocolLanguages: Readonly<Record<string, Partial<Messages>>> | undefined;
}

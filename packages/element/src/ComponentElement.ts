import { englishChooser, type Messages, mergeMessages, protocols, readProtocols } from '@mail-protocol/core';
import type { ComparisonTableProps, SharedProps } from '@mail-protocol/react';
import styles from '@mail-protocol/react/styles.css?inline';
import { type ComponentChild, render } from 'preact';
import { attributes, type Takes } from './attributes.ts';
import { arrived, languageAround, wordsOf } from './language.ts';
import { warn } from './warn.ts';

/** What is read from an attribute. */
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
 * What an attribute of one of the tables of `attributes.ts` says. Words that it does not take are left out with a warning.
 * Without the attribute text is empty, and words are `undefined`.
 */
export function readAttribute<Table extends Readonly<Record<string, Takes>>, Name extends keyof Table & string>(
  element: HTMLElement,
  table: Table,
  name: Name,
): Read<Table[Name]> {
  return readText(element.getAttribute(name), name, table[name] as Takes) as Read<Table[Name]>;
}

/** On a server there are no elements: the classes can be imported there, and never used. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/** No words of another language, where those of the page name their own. */
const none: Partial<Messages> = {};

/** Keys that a page may hear from here: those that leave a place, and those that are only held with another one. */
const pageKeys: ReadonlySet<string> = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/**
 * Keeps a plain key of our own controls inside. To a page the target is our tag, no input: its shortcuts would take the arrow
 * keys, Enter or a letter from the person.
 */
function keepKey(event: Event): void {
  const { key, altKey, ctrlKey, metaKey, target } = event as KeyboardEvent;
  // What stands in a slot is the page's own, and so are its keys.
  const isOurs = (target as Node).getRootNode() === event.currentTarget;
  if (isOurs && !pageKeys.has(key) && !altKey && !ctrlKey && !metaKey) event.stopPropagation();
}

/** A sheet for each document: one that was made in another is not taken. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetFor(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.set(page, sheet);
  return sheet;
}

/** What both elements share: a shadow root with our style sheet, attributes as tokens, and a life that survives a move. */
export abstract class ComponentElement extends Base {
  /**
   * The element that is rendered into. A form, so that the inputs in it have one: the browser can't see that of the page
   * from inside. It is never sent.
   * @internal
   */
  protected readonly shadowForm: HTMLFormElement = globalThis.document?.createElement('form');
  /** Shows what stands in the tag, until there are words. */
  readonly #fallback: HTMLSlotElement = globalThis.document?.createElement('slot');
  readonly #follow = (): void => {
    this.update();
  };
  readonly #around = new MutationObserver(this.#follow);
  #messages: Partial<Messages> | undefined;
  /** What was merged last, and what of. */
  #merged:
    | {
        readonly messages: Messages;
        readonly english: object;
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
    // To the page it is no form: it has one of its own.
    this.shadowForm.setAttribute('role', 'none');
    root.append(this.shadowForm, this.#fallback);
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
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
    // What was set before the tag was defined hides the property of the class.
    if (!this.#ready)
      for (const name of Object.keys(this)) {
        if (!(name in Object.getPrototypeOf(this))) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
    this.#ready = true;
    // Here, because a move to another document, as into a frame, drops it.
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
    // Preact makes each node with the registry of its parent. In a shadow root that stays the one of the document before,
    // which the new document refuses.
    for (const node of this.shadowRoot?.querySelectorAll('*') ?? [])
      Object.defineProperty(node, 'customElementRegistry', { value: undefined, configurable: true });
  }

  disconnectedCallback(): void {
    // Frameworks move a node by taking it out and putting it in again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.leave();
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    // By these frameworks take a property away; `lang` and `dir` of the browser make text of them.
    if (/^(lang|dir)$/.test(name) && /^(undefined|null)$/.test(value ?? '')) this.removeAttribute(name);
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
    render(null, this.shadowForm);
  }

  /**
   * Shows what holds now, before it returns. Until the first words are there, what stands in the tag.
   * @returns Whether it shows anything of its own.
   * @internal
   */
  protected update(): boolean {
    this.#outdated = true;
    // What is told in the midst of it may change something: Preact can't begin again before it has come to an end.
    if (this.#rendering) return true;
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

  /** Takes the words that hold now. While those of a language are on their way, the words before stay. */
  #merge(): boolean {
    const changes = this.#messages;
    const { english } = this;
    const own = mergeMessages({ language: '' } as Messages, changes).language;
    const words = own ? none : wordsOf(languageAround(this));
    const merged = this.#merged;
    if (english && words && (english !== merged?.english || words !== merged.words || changes !== merged.changes))
      this.#merged = {
        messages: mergeMessages(mergeMessages(english as Messages, words), changes),
        english,
        words,
        changes,
      };
    return this.#merged !== undefined;
  }

  /**
   * The English words of what is shown; `null` while they are on their way.
   * @internal
   */
  protected get english(): Partial<Messages> | null {
    return englishChooser;
  }

  /**
   * The props that both components take.
   * @internal
   */
  protected shared(): SharedProps & Pick<ComparisonTableProps, 'offered' | 'headingLevel'> {
    const messages = this.#merged?.messages;
    const read = <Name extends keyof typeof attributes.shared>(name: Name) =>
      readAttribute(this, attributes.shared, name);
    const lang = read('lang');
    return {
      messages,
      // The region counts, but only where the words are of that language.
      lang: lang.startsWith(`${messages?.language}-`) ? lang : undefined,
      dir: read('dir'),
      colorScheme: read('color-scheme'),
      offered: read('offered'),
      headingLevel: read('heading-level') ?? 2,
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

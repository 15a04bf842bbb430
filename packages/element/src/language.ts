import type { Messages } from '@mail-protocol/core';
import { warn } from './warn.ts';

/** The tags of the languages that have a file beside the script, without English. Put in by the build. */
declare const LANGUAGES: readonly string[];

/** A stamp of the English texts. A language with the same stamp has translated all of them. Put in by the build. */
declare const EDITION: string;

// The document knows a classic script only while it runs; a module knows its own address.
const script = (globalThis.document?.currentScript as HTMLScriptElement | null)?.src ?? import.meta.url;

/** No texts, so that English stays. */
const none: Partial<Messages> = {};

/** The requested languages: their texts, no texts if loading failed, `null` while loading. */
const asked: Record<string, Partial<Messages> | null> = {};

/** The event on a document when a language has loaded, through this script or through its own. */
export const arrived = 'mail-protocol-language';

/** The `lang` of an element or of its nearest ancestor that has one, through shadow roots; empty if there is none. */
export function languageAround(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? languageAround(host) : '';
}

async function load(name: string): Promise<void> {
  asked[name] = null;
  let words = none;
  try {
    // With the script's own query, because pages use it to distinguish versions.
    const response = await fetch(new URL(`mail-protocol.${name}.json${new URL(script).search}`, script));
    words = await response.json();
    if (!words.language || (name === 'en' && !isWhole(words))) throw name;
  } catch {
    // Without English there is nothing to fall back on.
    if (name === 'en') return warn('MP-306', 'mail-protocol.en.json');
    words = none;
    warn('MP-303', name);
  }
  asked[name] = words;
  document.dispatchEvent(new Event(arrived));
}

/** Whether words are a whole language of this version, so that they need no English below them. */
const isWhole = (words: Partial<Messages> | undefined): boolean =>
  (words as { readonly edition?: string } | undefined)?.edition === EDITION;

/**
 * The texts below those of a page, which fill the gaps: the English of the script; in a script without English, the one
 * of `given` that is a whole language, and if there is none, English from its file.
 *
 * @returns `null` while that file is loading, and if it can't be loaded.
 */
export function baseOf(
  english: Partial<Messages> | null,
  given: readonly (Partial<Messages> | undefined)[],
): Messages | null {
  const base = english ?? [...given, globalThis.mailProtocolLanguages?.['en']].find(isWhole);
  if (base) return base as Messages;
  if (!Object.hasOwn(asked, 'en')) load('en');
  return asked['en'] as Messages | null;
}

/** A language with its script: Brazil and Portugal share a text, but Taiwan and China do not. */
function kindOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    // Norwegian has one file for its two forms.
    return `${language.replace(/^n[no]$/, 'nb')}-${script}`;
  } catch {
    return '';
  }
}

/**
 * The texts of a language, or of its base language (`de` for `de-AT`), or of one with the same script (`pt-BR` for
 * `pt`, `zh-Hans` for `zh-CN`). Uses those on the page, or else fetches the file beside the script once.
 *
 * @returns No texts, so that English stays, for English and if there is no file; `null` while the file is loading.
 */
export function wordsOf(tag: string): Partial<Messages> | null {
  const there = globalThis.mailProtocolLanguages ?? {};
  for (let name = tag.replaceAll('_', '-').toLowerCase(); name; name = name.replace(/-?[^-]*$/, '')) {
    if (Object.hasOwn(there, name)) return there[name] ?? none;
    if (name === 'en') return none;
    if (!LANGUAGES.includes(name)) continue;
    if (!Object.hasOwn(asked, name)) load(name);
    return asked[name] ?? null;
  }
  const kind = kindOf(tag.replaceAll('_', '-'));
  const kin = kind && [...Object.keys(there), ...LANGUAGES].find((name) => kindOf(name) === kind);
  if (kin) return wordsOf(kin);
  if (tag) warn('MP-303', tag);
  return none;
}

import type { Messages } from '@mail-protocol/core';
import { warn } from './warn.ts';

/** The tags of the languages that have a file beside the script. Put in by the build. */
declare const LANGUAGES: readonly string[];

// Only while a classic script runs does the document know it; a module knows its own address.
const script = (globalThis.document?.currentScript as HTMLScriptElement | null)?.src ?? import.meta.url;

/** No words, so that English stays. */
const none: Partial<Messages> = {};

/** What was asked for: the words, none where they could not be had, and `null` until they are there. */
const asked: Record<string, Partial<Messages> | null> = {};

/** The event that tells a document of a language which has arrived, here or by a script of its own. */
export const arrived = 'mail-protocol-language';

/** The tag of the language around an element, its own first, through shadow roots; empty if nobody says. */
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
    // With the script's own query, by which pages tell versions apart.
    const response = await fetch(new URL(`mail-protocol.${name}.json${new URL(script).search}`, script));
    words = await response.json();
    if (!words.language) throw name;
  } catch {
    words = none;
    warn('MP-303', name);
  }
  asked[name] = words;
  document.dispatchEvent(new Event(arrived));
}

/** A language with its script, by which Brazil reads what Portugal does, and Taiwan does not read what China does. */
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
 * The words of a language, or of the one that it is a kind of (`de` for `de-AT`), or of one with the same script (`pt-BR`
 * for `pt`, `zh-Hans` for `zh-CN`): those on the page, else those in the file beside the script, which is fetched once.
 *
 * @returns Nothing, so that English stays, for English and for what can't be had; `null` while the file is on its way.
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

/// <reference types="vite/client" />
import type { Messages } from '@mail-protocol/core';

type Words = Messages & { readonly state?: string };

/** The module of each language that ships, by its path. None is loaded by this. */
const modules = import.meta.glob<Readonly<Record<string, Words>>>([
  '../packages/core/src/locales/*.ts',
  '!../packages/core/src/locales/*.*.ts',
]);

/** A language that ships. */
export interface ShippedLanguage {
  /** The language's name in that language. */
  readonly name: string;
  readonly messages: Words;
  /** What the package calls it: `german`. */
  readonly exported: string;
}

const tagIn = (path: string): string => path.replace(/^.*\/|\.ts$/g, '');

/** The languages that ship, English first, as BCP 47 tags. */
export const languageTags: readonly string[] = Object.keys(modules)
  .map(tagIn)
  .toSorted((one, other) => Number(other === 'en') - Number(one === 'en'));

/** The name of a language in that language. */
export const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** Loads a language; `undefined` for one that does not ship. */
export async function loadLanguage(tag: string): Promise<ShippedLanguage | undefined> {
  const path = Object.keys(modules).find((one) => tagIn(one) === tag);
  const [language] = Object.entries((path && (await modules[path]?.())) || {});
  return language && { name: nameOf(tag), messages: language[1], exported: language[0] };
}

/** Loads all of them, half a megabyte, for the pages that list them. */
export async function loadLanguages(): Promise<readonly ShippedLanguage[]> {
  const loaded = await Promise.all(languageTags.map(loadLanguage));
  return loaded.filter((language) => language !== undefined);
}

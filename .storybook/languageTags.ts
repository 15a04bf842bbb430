/// <reference types="vite/client" />
import type { Messages } from '@mail-protocol/core';

type Module = Readonly<Record<string, Partial<Messages>>>;

/** The module of each language that ships, by its path. None is loaded by this. */
const languageModules = import.meta.glob<Module>([
  '../packages/core/src/locales/*.ts',
  '!../packages/core/src/locales/*.*.ts',
]);

const tagIn = (path: string): string => path.replace(/^.*\/|\.ts$/g, '');

/** The languages that ship, English first, as BCP 47 tags. */
export const languageTags: readonly string[] = Object.keys(languageModules)
  .map(tagIn)
  .toSorted((one, other) => Number(other === 'en') - Number(one === 'en'));

/** Loads what a language's module exports: its words. */
export async function wordsOf(tag: string): Promise<Partial<Messages> | undefined> {
  const path = Object.keys(languageModules).find((one) => tagIn(one) === tag);
  const module = path === undefined ? undefined : await languageModules[path]?.();
  return Object.values(module ?? {})[0];
}

/** A language's own name for itself. */
export const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

import { type DiagnosticCode, type Dropped, diagnose, readProtocols } from '@mail-protocol/core';
import { useEffect } from 'react';

/** Bundlers replace `process.env.NODE_ENV` by a string. Nothing else of Node is declared here. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** A problem, with the faulty value as it was passed. */
interface Fault extends Omit<Dropped, 'detail'> {
  readonly detail: unknown;
}

const said = new Set<string>();

/** A printable name for an untrusted value. For an object its kind, because converting it to text can throw. */
export function nameOf(value: unknown): string {
  return Object(value) === value ? typeof value : String(value);
}

/** The unknown tokens of a list. A value that is not a list is reported as a whole. */
export function unknownIn(given: unknown, known: readonly string[]): string[] {
  if (given === undefined) return [];
  try {
    if (Array.isArray(given)) return given.filter((item) => !known.includes(item)).map(nameOf);
  } catch {
    // A list that throws when read counts as empty.
  }
  return [`${nameOf(given)} (no list)`];
}

/** Warns in the console with the code's sentence: once per page, and only in development. */
export function warn(code: DiagnosticCode, detail: unknown): void {
  if (process.env.NODE_ENV === 'production') return;
  sayOnce(diagnose(code, nameOf(detail)));
}

/** Prints a sentence in the console, once per page. */
export function sayOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}

/**
 * Warns about everything wrong in the props. Runs after the commit, because a render may be
 * discarded. Bundlers for production drop the call, and with it the code that only finds problems.
 *
 * @param find Finds the problems. Called again when `given` has changed.
 */
export function useWarnings(find: () => readonly Fault[], given: readonly unknown[]): void {
  if (process.env.NODE_ENV !== 'production')
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build
    useEffect(() => {
      // Answers from a hostile link can cause thousands of problems; the first 20 are enough for the console.
      for (const { code, detail } of find().slice(0, 20)) warn(code, detail);
      // biome-ignore lint/correctness/useExhaustiveDependencies: the caller lists what its problems depend on
    }, given);
}

/** Warns about unknown protocols in a list, or about a list that can't be read. */
export function useOfferedWarnings(offered: unknown): void {
  useWarnings(
    () =>
      readProtocols(offered).unknown.map((detail) => ({
        code: 'MP-201' as const,
        detail: detail === offered ? `${nameOf(detail)} (no list)` : detail,
      })),
    [offered],
  );
}

/** Warns about entries of `omit` that can't be left out. */
export function useOmitWarnings(omit: unknown, known: readonly string[]): void {
  useWarnings(() => unknownIn(omit, known).map((detail) => ({ code: 'MP-211' as const, detail })), [omit, known]);
}

/** Warns if the style sheet is missing from the page. Waits some seconds, because it may still be loading. */
export function useSheetWarning(frame: { readonly current: Element | null }): void {
  if (process.env.NODE_ENV !== 'production')
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build
    useEffect(() => {
      const timer = setTimeout(() => {
        // Environments without layout, such as jsdom, need no style sheet.
        const element = frame.current?.getClientRects().length ? frame.current : null;
        if (element && getComputedStyle(element).getPropertyValue('--_radius') === '')
          warn('MP-210', '@mail-protocol/react/styles.css');
      }, 3000);
      return () => clearTimeout(timer);
    }, [frame]);
}

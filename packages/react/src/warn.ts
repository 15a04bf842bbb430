import { type DiagnosticCode, type Dropped, diagnose, readProtocols } from '@mail-protocol/core';
import { useEffect } from 'react';

/** What bundlers replace by the word itself; the build knows nothing else of Node. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** A fault with what is at fault as it was passed in. */
interface Fault extends Omit<Dropped, 'detail'> {
  readonly detail: unknown;
}

const said = new Set<string>();

/** What to call a value of unknown origin. An object by its kind: it can refuse to be text. */
export function nameOf(value: unknown): string {
  return Object(value) === value ? typeof value : String(value);
}

/** What a list of tokens holds beside the known ones; something that is no list is reported as a whole. */
export function unknownIn(given: unknown, known: readonly string[]): string[] {
  if (given === undefined) return [];
  try {
    if (Array.isArray(given)) return given.filter((item) => !known.includes(item)).map(nameOf);
  } catch {
    // A list that refuses to be read is as good as none.
  }
  return [`${nameOf(given)} (no list)`];
}

/** Warns in the console, once a page and only in development, with the code's sentence. */
export function warn(code: DiagnosticCode, detail: unknown): void {
  if (process.env.NODE_ENV === 'production') return;
  sayOnce(diagnose(code, nameOf(detail)));
}

/** Says a sentence in the console, once a page. */
export function sayOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}

/**
 * Warns of everything that is wrong with what was passed in. After the commit, because a render may be
 * thrown away. In production a bundler drops the call, and with it whatever only finds faults.
 *
 * @param find Looks for what is wrong; called again when `given` has changed.
 */
export function useWarnings(find: () => readonly Fault[], given: readonly unknown[]): void {
  if (process.env.NODE_ENV !== 'production')
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build
    useEffect(() => {
      // A hostile link can hold thousands of faults, and a console none of them helps.
      for (const { code, detail } of find().slice(0, 20)) warn(code, detail);
      // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its faults depend on
    }, given);
}

/** Warns of what is no protocol in a list of them, or of a list that can't be read. */
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

/** Warns of what is in `omit` and can't be left out. */
export function useOmitWarnings(omit: unknown, known: readonly string[]): void {
  useWarnings(() => unknownIn(omit, known).map((detail) => ({ code: 'MP-211' as const, detail })), [omit, known]);
}

/** Warns where the style sheet is not on the page. Some seconds later, because it may still be on its way. */
export function useSheetWarning(frame: { readonly current: Element | null }): void {
  if (process.env.NODE_ENV !== 'production')
    // biome-ignore lint/correctness/useHookAtTopLevel: the condition is a constant of the build
    useEffect(() => {
      const timer = setTimeout(() => {
        // Without a layout, as in jsdom, nobody would see a sheet.
        const element = frame.current?.getClientRects().length ? frame.current : null;
        if (element && getComputedStyle(element).getPropertyValue('--_radius') === '')
          warn('MP-210', '@mail-protocol/react/styles.css');
      }, 3000);
      return () => clearTimeout(timer);
    }, [frame]);
}

import { type DiagnosticCode, type Dropped, diagnose } from '@mail-protocol/core';
import { useEffect } from 'react';

/** What bundlers replace by the word itself; the build knows nothing else of Node. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const said = new Set<string>();

/** Warns in the console, once a page and only in development, with the code's sentence. */
export function warn(code: DiagnosticCode, detail: string): void {
  if (process.env.NODE_ENV === 'production') return;
  const sentence = diagnose(code, detail);
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}

/** Warns of everything that was left out of a prop. After the commit, because a render may be thrown away. */
export function useWarnings(dropped: readonly Dropped[]): void {
  useEffect(() => {
    // A hostile link can hold thousands of faults, and a console none of them helps.
    for (const { code, detail } of dropped.slice(0, 20)) warn(code, detail);
  }, [dropped]);
}

import { type DiagnosticCode, type Dropped, diagnose } from '@mail-protocol/core';
import { useEffect } from 'react';

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
    for (const { code, detail } of dropped) warn(code, detail);
  }, [dropped]);
}

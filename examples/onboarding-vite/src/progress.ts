import { type Answers, checkAnswers, type Protocol, protocols } from '@mail-protocol/core';

/** How far a person has come. */
export interface Progress {
  readonly step: 'address' | 'reading';
  readonly address: string;
  readonly answers: Answers;
  readonly protocol: Protocol | null;
}

const key = 'sign-up';

/** What this tab has kept, as far as it is sound: a store is input like any other. */
export function keptProgress(): Progress {
  let kept: Partial<Record<keyof Progress, unknown>> = {};
  try {
    kept = Object(JSON.parse(sessionStorage.getItem(key) ?? '{}'));
  } catch {
    // Nothing readable, or a browser that keeps nothing: the sign-up starts again.
  }
  return {
    step: kept.step === 'reading' ? 'reading' : 'address',
    address: typeof kept.address === 'string' ? kept.address : '',
    answers: checkAnswers(kept.answers).answers,
    protocol: protocols.find((protocol) => protocol === kept.protocol) ?? null,
  };
}

/** Keeps the progress in this tab; `null` forgets it. */
export function keepProgress(progress: Progress | null): void {
  try {
    if (progress) sessionStorage.setItem(key, JSON.stringify(progress));
    else sessionStorage.removeItem(key);
  } catch {
    // The sign-up works without, until the next reload.
  }
}

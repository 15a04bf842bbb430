import { type Answers, checkAnswers, type Protocol, protocols } from '@mail-protocol/core';

/** The progress of a person. */
export interface Progress {
  readonly step: 'address' | 'reading';
  readonly address: string;
  readonly answers: Answers;
  readonly protocol: Protocol | null;
}

const key = 'sign-up';

/** The valid part of the data that this tab has stored. Stored data is input like any other. */
export function keptProgress(): Progress {
  let kept: Partial<Record<keyof Progress, unknown>> = {};
  try {
    kept = Object(JSON.parse(sessionStorage.getItem(key) ?? '{}'));
  } catch {
    // If the data can't be read, or the browser stores nothing, the sign-up starts again.
  }
  return {
    step: kept.step === 'reading' ? 'reading' : 'address',
    address: typeof kept.address === 'string' ? kept.address : '',
    answers: checkAnswers(kept.answers).answers,
    protocol: protocols.find((protocol) => protocol === kept.protocol) ?? null,
  };
}

/** Stores the progress in this tab; `null` removes it. */
export function keepProgress(progress: Progress | null): void {
  try {
    if (progress) sessionStorage.setItem(key, JSON.stringify(progress));
    else sessionStorage.removeItem(key);
  } catch {
    // Without a store, the sign-up works until the next reload.
  }
}

import { type Explanation, explain, type Messages, type WatchOut } from '@mail-protocol/core';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';

/** Reasons and risks of an advice. */
interface Marks {
  readonly why: readonly string[];
  readonly watchOut: readonly WatchOut[];
}

/** The advice in words: what of its reasons and risks is shown at once, and what is folded away. */
export interface AdviceInWords extends Explanation {
  readonly shown: Marks;
  readonly folded: Marks;
}

/** Puts the advice into words: two reasons and the risk that does most harm are shown, the others are folded away. */
export function adviceIn(interview: ProtocolInterview, messages: Messages): AdviceInWords {
  const words = explain(interview.recommendation, interview.effective, messages, {
    situation: interview,
    provider: interview.provider,
  });
  const { why, watchOut } = words;
  return {
    ...words,
    shown: { why: why.slice(0, 2), watchOut: watchOut.slice(0, 1) },
    folded: { why: why.slice(2), watchOut: watchOut.slice(1) },
  };
}

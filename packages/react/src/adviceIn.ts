import { type Explanation, explain, type Messages, type WatchOut } from '@mail-protocol/core';
import type { Chooser } from './Chooser.ts';

/** Reasons and risks of an advice. */
interface Marks {
  readonly why: readonly string[];
  readonly watchOut: readonly WatchOut[];
}

/** The advice in words: what of its reasons and risks is shown at once, and what is folded away. */
export interface AdviceInWords extends Explanation {
  /** Whether the advice is taken already: then what led to it stands back behind what must be read now. */
  readonly isTaken: boolean;
  readonly shown: Marks;
  readonly folded: Marks;
}

/** How many characters meaning, reasons and risk may have with a second reason: about 55 words, and 40 em of height in all. */
const room = 300;

/**
 * Puts the advice into words. The risk that does most harm is always shown, and two reasons: one where that is all there is
 * room for, and none beside something that must be acknowledged, or once a form has the choice.
 */
export function adviceIn(
  { interview, choice, form }: Pick<Chooser, 'interview' | 'choice' | 'form'>,
  messages: Messages,
): AdviceInWords {
  const { recommendation, effective } = interview;
  const words = explain(recommendation, effective, messages, { situation: interview, provider: interview.provider });
  const { meaning, why, watchOut } = words;
  const [risk] = watchOut;
  const texts = [meaning, ...why.slice(0, 2), risk?.text, risk?.cure];
  const fits = texts.join('').length <= room;
  const isTaken = form.name !== undefined && choice.value !== null;
  const isDue = form.name === undefined && choice.due !== null && choice.subject === recommendation.protocol;
  const reasons = isTaken || isDue ? 0 : fits ? 2 : 1;
  return {
    ...words,
    isTaken,
    shown: { why: why.slice(0, reasons), watchOut: watchOut.slice(0, 1) },
    folded: { why: why.slice(reasons), watchOut: watchOut.slice(1) },
  };
}

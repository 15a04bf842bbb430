import { type Explanation, explain, type Messages, type WatchOut } from '@mail-protocol/core';
import type { Chooser } from './Chooser.ts';

/** The reasons and risks of a recommendation, in words. */
interface Marks {
  readonly why: readonly string[];
  readonly watchOut: readonly WatchOut[];
}

/** The advice in words: the reasons and risks to show at once, and those to fold away. */
export interface AdviceInWords extends Explanation {
  /** Whether the person has already chosen. Reasons then give way to what they must read next. */
  readonly isTaken: boolean;
  readonly shown: Marks;
  readonly folded: Marks;
}

/**
 * How many characters meaning, reasons and risk may have together with a second reason. Keeps the advice to about 55
 * words, 40 em high.
 */
const room = 300;

/**
 * Puts the advice into words. Always shows the most harmful risk. Shows two reasons, or one if there is no room for
 * two; none if there is an acknowledgement or if a form already has a choice.
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

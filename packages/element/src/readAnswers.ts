import { type Answers, type Dropped, parseAnswers } from '@mail-protocol/core';

/**
 * Answers from the page, as an object or as the text of `serializeAnswers`; none for `null`. Reports what is left out
 * of a text.
 */
export function readAnswers(
  given: Answers | string | null | undefined,
  tell: (dropped: readonly Dropped[]) => void,
): Answers {
  if (typeof given !== 'string') return given ?? {};
  const { answers, dropped } = parseAnswers(given);
  // Later, as for objects, because the listener may not exist yet.
  if (dropped.length > 0) setTimeout(() => tell(dropped));
  return answers;
}

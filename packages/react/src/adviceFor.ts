import {
  type Answers,
  answerTo,
  bearsOnProtocol,
  type QuestionId,
  type Recommendation,
  recommend,
  type Situation,
} from '@mail-protocol/core';

/**
 * The recommendation for the answers that count. It is `unanswered` until the person has answered a question that bears
 * on the protocol, or the facts alone settle it: a quota or a count of devices alone is not enough for advice.
 */
export function adviceFor(known: Answers, answers: Answers, situation: Situation): Recommendation {
  const recommendation = recommend({ ...known, ...answers }, situation);
  const answered = Object.keys(answers).some((id) => bearsOnProtocol(id) && answerTo(answers, id as QuestionId));
  if (answered || recommendation.settled || recommendation.status !== 'recommended') return recommendation;
  return { ...recommendation, ...noAdvice };
}

/** The fields of a recommendation while there is no advice. The progress of the interview stays as it is. */
const noAdvice = {
  status: 'unanswered',
  protocol: null,
  plan: null,
  strength: null,
  reasons: [],
  tradeoffs: [],
  flips: [],
  alternative: null,
} satisfies Partial<Recommendation>;

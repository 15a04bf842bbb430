import {
  type Answers,
  answerTo,
  type QuestionId,
  type Recommendation,
  recommend,
  type Situation,
} from '@mail-protocol/core';

/**
 * What suits what the host knows and the person has said. It is `unanswered` until the person has answered a question that
 * bears on the protocol, or the facts alone settle it: a quota or a count of devices is no advice.
 */
export function adviceFor(known: Answers, answers: Answers, situation: Situation): Recommendation {
  const recommendation = recommend({ ...known, ...answers }, situation);
  const answered = Object.keys(answers).some((id) => id !== 'current' && answerTo(answers, id as QuestionId));
  if (answered || recommendation.settled || recommendation.status !== 'recommended') return recommendation;
  return { ...recommendation, ...noAdvice };
}

/** What is said while nothing is recommended. How far the interview has come stays as it is. */
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

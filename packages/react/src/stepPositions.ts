import { type Answers, interviewState, type QuestionId, setUpQuestion } from '@mail-protocol/core';
import type { InterviewQuestion, ProtocolInterview } from './useProtocolRecommendation.ts';

/**
 * The current position: at the result, or at a question. The person got to the question from the start, or from the
 * result to change its answer or to tune the set-up.
 */
export type StepPosition = { readonly question: QuestionId; readonly from: 'start' | 'result' | 'tuning' } | 'result';

/** The questions of the steps. What is set up today is asked later, in the set-up. */
export function questionsOfSteps({ questions }: ProtocolInterview): readonly InterviewQuestion[] {
  return questions.filter(({ id, source }) => id !== setUpQuestion || source);
}

/** Whether a question has a step: the person answered it, or it is open and can still change the result. */
export function hasStep({ source, relevant }: InterviewQuestion): boolean {
  return source === 'person' || (source === null && relevant);
}

/** Where to start with these answers: at the first open question, or at the result if none is left. */
export function firstPosition(interview: ProtocolInterview, answers: Answers): StepPosition {
  const { settled, relevant } = interviewState(answers, interview);
  const next = questionsOfSteps(interview).find(({ id }) => relevant.includes(id))?.id;
  return !next || settled ? 'result' : { question: next, from: 'start' };
}

/** The position that Next leads to. */
export function nextPosition(
  interview: ProtocolInterview,
  { question, from }: Exclude<StepPosition, 'result'>,
): StepPosition {
  if (from === 'result' || (from === 'start' && interview.recommendation.settled)) return 'result';
  const questions = questionsOfSteps(interview);
  const at = questions.findIndex(({ id }) => id === question);
  const following = questions.slice(at + 1).find(hasStep);
  return following ? { question: following.id, from } : 'result';
}

/** The position that Back leads to; `null` if there is none. */
export function previousPosition(
  interview: ProtocolInterview,
  { question, from }: Exclude<StepPosition, 'result'>,
): StepPosition | null {
  if (from === 'result') return 'result';
  const questions = questionsOfSteps(interview);
  const at = questions.findIndex(({ id }) => id === question);
  const earlier = questions.slice(0, at).filter(hasStep).at(-1);
  if (earlier) return { question: earlier.id, from } as const;
  return from === 'tuning' ? 'result' : null;
}

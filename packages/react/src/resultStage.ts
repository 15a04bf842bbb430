import type { Protocol, QuestionId, Recommendation } from '@mail-protocol/core';

/**
 * The stages of the result. One shows at a time.
 *
 * - `waiting`: no advice yet.
 * - `so-far`: what the answers point to while it can still change.
 * - `advice`: what we recommend, and why.
 * - `against-advice`: the other protocol, while the person looks at it or, in a form, has selected it.
 * - `chosen`: what was chosen, and how to set it up.
 * - `not-needed`: mail is read in a browser only.
 * - `unavailable`: the server has neither protocol.
 */
export type ResultStage = 'waiting' | 'so-far' | 'advice' | 'against-advice' | 'chosen' | 'not-needed' | 'unavailable';

/** The place of the result: beside the list of questions, below one question of the steps, or below their review. */
export type ResultPlace = 'list' | 'question' | 'review';

/** The inputs that determine the stage. */
export interface StageFacts {
  readonly interview: {
    readonly recommendation: Pick<Recommendation, 'status' | 'protocol' | 'settled'>;
    readonly next: QuestionId | null;
  };
  readonly choice: {
    readonly value: Protocol | null;
    /** The protocol that the person is looking at before choosing; `null` for none. */
    readonly considered: Protocol | null;
    /** Whether the person asked for the choice: before there is advice, or again after choosing. */
    readonly opened: boolean;
  };
  /** Whether a form posts the choice: then cards hold the value, and the form's own button is the action. */
  readonly inForm: boolean;
  readonly place: ResultPlace;
}

/** The stage of the result. */
export function resultStage({ interview, choice, inForm, place }: StageFacts): ResultStage {
  const { status, protocol, settled } = interview.recommendation;
  const { value, considered, opened } = choice;
  if (status === 'unavailable') return 'unavailable';
  if (!inForm) {
    if (considered !== null) return considered === protocol ? 'advice' : 'against-advice';
    if (value !== null && !opened) return 'chosen';
  }
  if (status === 'not-needed') return 'not-needed';
  if (protocol === null || place === 'question') return 'waiting';
  if (place === 'list' && !settled && interview.next !== null) return 'so-far';
  return inForm && value !== null && value !== protocol ? 'against-advice' : 'advice';
}

/** The protocol that a stage is about; `null` if it is about none, or leaves the choice between two. */
export function protocolOf(stage: ResultStage, { interview, choice, inForm }: StageFacts): Protocol | null {
  if (stage === 'advice') return interview.recommendation.protocol;
  if (stage === 'chosen' || inForm) return choice.value;
  return stage === 'against-advice' ? choice.considered : null;
}

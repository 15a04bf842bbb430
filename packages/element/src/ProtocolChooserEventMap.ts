import type { Answers, Dropped, Protocol } from '@mail-protocol/core';
import type { ChoiceDetails } from '@mail-protocol/react/source/useChoice.ts';
import type { InterviewEvent } from '@mail-protocol/react/source/useProtocolRecommendation.ts';

/** The detail of `mail-protocol-choice`: the choice, and what it rests on. */
export interface ChoiceEventDetail extends ChoiceDetails {
  readonly value: Protocol | null;
}

/** The events of the chooser. All of them bubble, out of shadow roots too, and hold plain objects. */
export interface ProtocolChooserEventMap {
  /** The person chose, ticked the acknowledgement or had a form reset. */
  'mail-protocol-choice': CustomEvent<ChoiceEventDetail>;
  /** The person answered, took an answer back or started over: all answers of the person. */
  'mail-protocol-answers': CustomEvent<Answers>;
  /** Something worth counting, in tokens. */
  'mail-protocol-event': CustomEvent<InterviewEvent>;
  /** Answers or facts that were left out. */
  'mail-protocol-invalid-answers': CustomEvent<readonly Dropped[]>;
}

declare global {
  // As they bubble, forms, documents and windows hear them too.
  interface GlobalEventHandlersEventMap extends ProtocolChooserEventMap {}
}

import type { Answers, Dropped, Protocol } from '@mail-protocol/core';
import type { ChoiceDetails } from '@mail-protocol/react/source/choiceDetails.ts';
import type { InterviewEvent } from '@mail-protocol/react/source/useProtocolRecommendation.ts';
import type { ServerIssue } from './SetupGuideEventMap.ts';

/** The detail of `mail-protocol-choice`: the choice and its basis. */
export interface ChoiceEventDetail extends ChoiceDetails {
  readonly value: Protocol | null;
}

/** The events of the chooser. All of them bubble, out of shadow roots too, and hold plain objects. */
export interface ProtocolChooserEventMap {
  /**
   * The person chose or ticked the acknowledgement, or a reset of the form has changed either (`cause` is `reset`).
   * The detail has `value`, `cause`, `recommendation`, `plan`, `overruled`, `acknowledgement` and `answers`.
   */
  'mail-protocol-choice': CustomEvent<ChoiceEventDetail>;
  /** The acknowledgement was ticked or unticked: by the person, by a reset, or because its sentence changed. */
  'mail-protocol-acknowledgement': CustomEvent<boolean>;
  /** The person answered, cleared an answer or started over. The detail is all their answers. */
  'mail-protocol-answers': CustomEvent<Answers>;
  /**
   * Something worth counting, as a token: `shown`, `answered`, `recommended`, `chosen`, `overruled`, `acknowledged`.
   */
  'mail-protocol-event': CustomEvent<InterviewEvent>;
  /** Settings were left out. The detail lists them with their codes, without user name, address or name of a person. */
  'mail-protocol-invalid-server': CustomEvent<readonly ServerIssue[]>;
  /** Answers or facts were left out. The detail lists them with their codes. */
  'mail-protocol-invalid-answers': CustomEvent<readonly Dropped[]>;
}

declare global {
  // Events bubble, so forms, documents and windows receive them too.
  interface GlobalEventHandlersEventMap extends ProtocolChooserEventMap {}
}

import type { Answers, Dropped, Protocol } from '@mail-protocol/core';
import type { ChoiceDetails } from '@mail-protocol/react/source/choiceDetails.ts';
import type { InterviewEvent } from '@mail-protocol/react/source/useProtocolRecommendation.ts';
import type { ServerIssue } from './SetupGuideEventMap.ts';

/** The detail of `mail-protocol-choice`: the choice, and what it rests on. */
export interface ChoiceEventDetail extends ChoiceDetails {
  readonly value: Protocol | null;
}

/** The events of the chooser. All of them bubble, out of shadow roots too, and hold plain objects. */
export interface ProtocolChooserEventMap {
  /**
   * The person chose, ticked the acknowledgement, or a reset of the form has changed either (`cause` is `reset`):
   * `value`, `cause`, `recommendation`, `plan`, `overruled`, `acknowledgement`, `answers`.
   */
  'mail-protocol-choice': CustomEvent<ChoiceEventDetail>;
  /** The acknowledgement was ticked or unticked: by the person, by a reset, or because its sentence changed. */
  'mail-protocol-acknowledgement': CustomEvent<boolean>;
  /** The person answered, took an answer back or started over: all their answers. */
  'mail-protocol-answers': CustomEvent<Answers>;
  /** Something worth counting, in tokens: `shown`, `answered`, `recommended`, `chosen`, `overruled`, `acknowledged`. */
  'mail-protocol-event': CustomEvent<InterviewEvent>;
  /** Settings that were left out, each with its code. No user name, address or name is in it. */
  'mail-protocol-invalid-server': CustomEvent<readonly ServerIssue[]>;
  /** Answers or facts that were left out, each with its code. */
  'mail-protocol-invalid-answers': CustomEvent<readonly Dropped[]>;
}

declare global {
  // As they bubble, forms, documents and windows hear them too.
  interface GlobalEventHandlersEventMap extends ProtocolChooserEventMap {}
}

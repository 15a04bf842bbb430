import {
  type Answers,
  english,
  type Messages,
  mergeMessages,
  type Protocol,
  type QuestionId,
} from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';

/** Who holds a state: the component, a host that stores what is reported, or a host that never changes it. */
export type Holder = 'own' | 'host' | 'stubborn';

/** The props that a page can change while a person uses the chooser. */
export interface ChooserSituation {
  readonly facts: Answers;
  readonly offered: readonly Protocol[] | undefined;
  readonly questions: readonly QuestionId[] | undefined;
  readonly layout: 'list' | 'steps';
  readonly disabled: boolean;
  readonly required: boolean;
  readonly messages: Messages;
  /** Whether the form posts the choice; otherwise buttons choose. Never changes. */
  readonly inForm: boolean;
}

/** A change by the page: of the situation, or of a state that it holds. */
export interface Change extends Partial<ChooserSituation> {
  readonly answers?: Answers;
  readonly value?: Protocol | null;
}

export const languages: readonly Messages[] = [english, mergeMessages(english, arabic)];

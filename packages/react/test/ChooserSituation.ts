import {
  type Answers,
  english,
  type Messages,
  mergeMessages,
  type Protocol,
  type QuestionId,
} from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';

/** Who holds a state: the component, a host that keeps what it is told, or one that never changes it. */
export type Holder = 'own' | 'host' | 'stubborn';

/** What a page can change about a chooser while a person uses it. */
export interface ChooserSituation {
  readonly facts: Answers;
  readonly offered: readonly Protocol[] | undefined;
  readonly questions: readonly QuestionId[] | undefined;
  readonly layout: 'list' | 'steps';
  readonly disabled: boolean;
  readonly required: boolean;
  readonly messages: Messages;
  /** Whether the form posts the choice. Else buttons choose. It stays as it is. */
  readonly inForm: boolean;
}

/** What a page does at once: it changes the situation, or what it holds of the person's work. */
export interface Change extends Partial<ChooserSituation> {
  readonly answers?: Answers;
  readonly value?: Protocol | null;
}

export const languages: readonly Messages[] = [english, mergeMessages(english, arabic)];

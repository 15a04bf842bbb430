import type { RefObject } from 'react';
import type { Guide } from './loadGuide.ts';
import type { ChoiceFormOptions, ChooserOptions } from './ProtocolChooserProps.ts';
import type { FormFaults } from './useFormFaults.ts';
import type { Choice } from './useProtocolChoice.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';

/** The state of one chooser, shared by both layouts and every stage of the result. */
export interface Chooser {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
  readonly form: ChoiceFormOptions;
  readonly options: ChooserOptions;
  readonly faults: FormFaults;
  /** The set-up guide: `null` until it has loaded, `failed` if it could not be loaded. */
  readonly guide: Guide | 'failed' | null;
  /** Loads the guide, once. */
  readonly loadGuide: () => void;
  /** The checkbox of the acknowledgement, while one is shown. */
  readonly boxRef: RefObject<HTMLInputElement | null>;
  readonly resultRef: RefObject<HTMLDivElement | null>;
  /** The heading of the stage. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Announces a sentence to screen readers. */
  readonly say: (sentence: string) => void;
  /** Announces that "Start over" was undone, once the person pauses. */
  readonly sayUndone: () => void;
}

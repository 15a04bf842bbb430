import type { RefObject } from 'react';
import type { ChoiceFormOptions } from './ChoiceCards.tsx';
import type { Guide } from './loadGuide.ts';
import type { ResultOptions } from './ProtocolChooserProps.ts';
import type { FormFaults } from './useFormFaults.ts';
import type { Choice } from './useProtocolChoice.ts';
import type { ProtocolInterview } from './useProtocolRecommendation.ts';

/** One chooser on a page: what both layouts and every stage of the result work on. */
export interface Chooser {
  readonly interview: ProtocolInterview;
  readonly choice: Choice;
  readonly form: ChoiceFormOptions;
  readonly options: ResultOptions;
  readonly faults: FormFaults;
  /** The set-up guide: `failed` where it could not be loaded, `null` until it is there. */
  readonly guide: Guide | 'failed' | null;
  /** Loads it, once. */
  readonly loadGuide: () => void;
  /** The box of the acknowledgement, while one is shown. */
  readonly boxRef: RefObject<HTMLInputElement | null>;
  /** The element of the result. */
  readonly resultRef: RefObject<HTMLDivElement | null>;
  /** The heading of the stage. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** Says a sentence to people who listen. */
  readonly say: (sentence: string) => void;
}

import type { QuestionId } from '@mail-protocol/core';
import type { Random } from '@mail-protocol/core/test/random.ts';
import type { Change } from './ChooserSituation.ts';

/** The page of a random interaction test, and its actions. */
export interface PageUnderTest {
  /** The element or shadow root that contains the chooser. */
  readonly scope: ParentNode;
  readonly form: HTMLFormElement;
  /** Whether the browser itself moves between the radios. It does so only for real keys. */
  readonly native: boolean;
  /** The changes that the page can make next. */
  readonly changes: (choice: Random) => readonly (() => Change)[];
  /** Applies a change. The model then has the new situation. */
  readonly apply: (change: Change) => void;
  /** Changes the page's own markup, which must not affect the chooser. Returns a description. */
  readonly disturb?: ((choice: Random) => string) | undefined;
  /** Other possible actions. Each acts on the page and the model, and returns a description. */
  readonly further?: readonly ((choice: Random) => string | Promise<string>)[] | undefined;
  /** Clears an answer, if the page can. */
  readonly takeBack?: ((id: QuestionId) => void) | undefined;
  /** Wrong calls of handlers. */
  readonly faults: readonly string[];
}

/** Timers that wait for the person to pause. They run when the test says so, however long a step takes. */
export const waiting = new Map<number, () => void>();

/** The control of an option: the option itself, or its native radio. */
export const radioOf = (option: Element): HTMLButtonElement | HTMLInputElement =>
  option.querySelector<HTMLInputElement>('input[type="radio"]') ?? (option as HTMLButtonElement);

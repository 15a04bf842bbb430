import type { QuestionId } from '@mail-protocol/core';
import type { Random } from '@mail-protocol/core/test/random.ts';
import type { Change } from './ChooserSituation.ts';

/** The page that a random interaction test uses, and what it can do. */
export interface PageUnderTest {
  /** What holds the markup of the chooser. */
  readonly scope: ParentNode;
  readonly form: HTMLFormElement;
  /** Whether the browser itself moves among the radios, which it does for real keys alone. */
  readonly native: boolean;
  /** What the page may change next. */
  readonly changes: (choice: Random) => readonly (() => Change)[];
  /** Changes it. The model's situation is then the new one. */
  readonly apply: (change: Change) => void;
  /** Does something to the page's own markup, which must change nothing; says what. */
  readonly disturb?: ((choice: Random) => string) | undefined;
  /** What else can happen here: each does it to the page and to the model, and says what. */
  readonly further?: readonly ((choice: Random) => string | Promise<string>)[] | undefined;
  /** Takes an answer back, where the page can. */
  readonly takeBack?: ((id: QuestionId) => void) | undefined;
  /** What handlers were told wrongly. */
  readonly faults: readonly string[];
}

/** What waits for the person to come to rest. It gets its turn when the test says so, however long a step takes. */
export const waiting = new Map<number, () => void>();

/** The control of an option: itself, or the native radio in it. */
export const radioOf = (option: Element): HTMLButtonElement | HTMLInputElement =>
  option.querySelector<HTMLInputElement>('input[type="radio"]') ?? (option as HTMLButtonElement);

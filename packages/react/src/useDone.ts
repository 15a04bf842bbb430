import { useControllableState } from './useControllableState.ts';

/** The options for ticked steps. */
export interface DoneOptions {
  /**
   * The ids of the ticked steps, held by the host, for example to store them. Use it with `onDoneChange`. Ids of steps
   * that are not shown are kept but not counted.
   */
  readonly done?: readonly string[] | undefined;
  /**
   * The ids of the initially ticked steps, held by the component. To hold them yourself use `done`.
   * @default []
   */
  readonly defaultDone?: readonly string[] | undefined;
  /** Called when the person ticks or unticks a step, with the ids of all ticked steps in the order of ticking. */
  readonly onDoneChange?: ((done: readonly string[]) => void) | undefined;
}

/** The ids of the ticked steps, and a function to change one. */
export interface Done {
  readonly done: readonly string[];
  readonly onDone: (done: readonly string[]) => void;
}

const nothing: readonly string[] = [];

/** The distinct texts of an untrusted list; empty if it is not a list. */
function idsIn(given: unknown): readonly string[] {
  try {
    return Array.isArray(given) ? [...new Set(given.filter((id) => typeof id === 'string'))] : nothing;
  } catch {
    // A list that throws when read counts as empty.
    return nothing;
  }
}

/** Stores which steps are ticked, by their ids. Several lists can share it. */
export function useDone({ done: prop, defaultDone = nothing, onDoneChange }: DoneOptions): Done {
  const [given, keep] = useControllableState<readonly string[]>(prop, defaultDone, 'done', onDoneChange);
  const done = idsIn(given);
  return {
    done,
    onDone: (next) => {
      keep(next);
      onDoneChange?.(next);
    },
  };
}

import { options } from 'preact';

/** What waits until the effects have run; `null` while none runs. */
let waiting: Set<() => void> | null = null;

// Run effects right after an event, as React does. If they ran a frame later, the next event would find the old state.
options.requestAnimationFrame = (runEffects) =>
  queueMicrotask(() => {
    const later = new Set<() => void>();
    waiting = later;
    try {
      runEffects();
    } finally {
      waiting = null;
      for (const work of later) work();
    }
  });

/**
 * While effects run, keeps `work` until they have run. A component must not be rendered meanwhile: Preact would run its
 * effects twice, and forget those of the new render.
 *
 * @returns Whether effects run.
 */
export function afterEffects(work: () => void): boolean {
  waiting?.add(work);
  return waiting !== null;
}

import { type Guide, importGuide } from './importGuide.ts';
import { arrived } from './language.ts';
import { warn } from './warn.ts';

export type { Guide } from './importGuide.ts';

let loaded: Guide | 'failed' | undefined;
let loading: Promise<Guide> | undefined;

/** The guide, or a loading failure, once an element on the page has requested it. */
export const loadedGuide = (): Guide | 'failed' | undefined => loaded;

/**
 * Loads the guide when it is first needed, so that other pages do not load it. Then notifies all elements, because its
 * texts came with it. Rejects if it can't be loaded.
 */
export function loadGuide(): Promise<Guide> {
  const end = (guide: Guide | 'failed') => {
    loaded = guide;
    document.dispatchEvent(new Event(arrived));
  };
  loading ??= importGuide().then(
    (guide) => {
      end(guide);
      return guide;
    },
    (error) => {
      loading = undefined;
      warn('MP-304', 'mail-protocol-setup');
      end('failed');
      throw error;
    },
  );
  return loading;
}

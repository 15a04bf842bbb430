import { type Guide, importGuide } from './importGuide.ts';
import { arrived } from './language.ts';
import { warn } from './warn.ts';

export type { Guide } from './importGuide.ts';

let loaded: Guide | 'failed' | undefined;
let loading: Promise<Guide> | undefined;

/** The guide, once an element of the page has asked for it: itself, or that it could not be loaded. */
export const loadedGuide = (): Guide | 'failed' | undefined => loaded;

/**
 * Loads the guide, so that a page on which nobody comes near it does not pay for it, and tells all elements: its words came with it.
 * Rejects where it can't be loaded.
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

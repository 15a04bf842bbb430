import { useCallback, useRef, useState } from 'react';
import type { Guide } from './loadGuide.ts';

/**
 * The set-up guide for the last stage of a chooser: the guide itself, `null` until it has loaded, or `failed`; and a
 * function that loads it once.
 */
export function useGuide(loadGuide: () => Promise<Guide>): readonly [guide: Guide | 'failed' | null, load: () => void] {
  const [guide, setGuide] = useState<Guide | 'failed' | null>(null);
  const isAsked = useRef(false);
  const load = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    loadGuide().then(setGuide, () => setGuide('failed'));
  }, [loadGuide]);
  return [guide, load];
}

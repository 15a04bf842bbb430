import { type RefObject, useEffect } from 'react';

/**
 * Sets `data-_pointer` on an element while the last input on its page came from a mouse, finger or pen rather than a
 * key. `:focus-visible` can't tell, because browsers count a click on a label as keyboard input.
 */
export function usePointerMark(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    const page = element?.ownerDocument;
    const note = ({ type }: Event) => element?.toggleAttribute('data-_pointer', type === 'pointerdown');
    // In the capture phase, because a page may stop the event.
    for (const type of ['pointerdown', 'keydown']) page?.addEventListener(type, note, true);
    return () => {
      for (const type of ['pointerdown', 'keydown']) page?.removeEventListener(type, note, true);
    };
  }, [place]);
}

/** Whether the last input came from a pointer. `false` before the first input. */
export function byPointer(element: Element): boolean {
  return element.closest('[data-_pointer]') !== null;
}

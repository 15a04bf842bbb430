import { type RefObject, useEffect } from 'react';

/**
 * Marks an element with `data-_pointer` while the last input on its page came from a mouse, a finger or a pen, and not from
 * a key. `:focus-visible` does not tell: browsers count a click on a label as a key.
 */
export function usePointerMark(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    const page = element?.ownerDocument;
    const note = ({ type }: Event) => element?.toggleAttribute('data-_pointer', type === 'pointerdown');
    // On the way down, because a page may stop the event.
    for (const type of ['pointerdown', 'keydown']) page?.addEventListener(type, note, true);
    return () => {
      for (const type of ['pointerdown', 'keydown']) page?.removeEventListener(type, note, true);
    };
  }, [place]);
}

/** Whether the last input came from a pointer. Not before the first input. */
export function byPointer(element: Element): boolean {
  return element.closest('[data-_pointer]') !== null;
}

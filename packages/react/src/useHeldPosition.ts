import { useEffect, useRef } from 'react';

/** The element around another one, out of a shadow root too. */
function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

function scrolls(element: Element): boolean {
  const page = element.ownerDocument;
  return (
    element === page.scrollingElement || /auto|scroll/.test(page.defaultView?.getComputedStyle(element).overflowY ?? '')
  );
}

/**
 * Keeps an element where it is in the window while what stands above it changes its height, as far as the page can scroll.
 *
 * @returns A function for event handlers: the element stays in place through the next render.
 */
export function useHeldPosition(): (element: Element) => void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  // After an event of the person an effect comes before the browser paints.
  useEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = null;
    for (let place: Element | null = element; place; place = around(place)) {
      const moved = element.getBoundingClientRect().top - top;
      if (Math.abs(moved) < 1) return;
      // At once, though the page may scroll smoothly elsewhere.
      if (scrolls(place)) place.scrollBy({ top: moved, behavior: 'instant' });
    }
  });
  return (element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  };
}

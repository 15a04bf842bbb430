import { useEffect, useRef } from 'react';

/** The parent element, across the border of a shadow root too. */
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
 * Keeps an element at the same position in the window while content above it changes height, as far as the page can
 * scroll.
 *
 * @returns A function to call in an event handler: it keeps the element in place during the next render.
 */
export function useHeldPosition(): (element: Element) => void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  // After a user event, React runs effects before the browser paints.
  useEffect(() => {
    if (!held.current) return;
    const { element, top } = held.current;
    held.current = null;
    for (let place: Element | null = element; place; place = around(place)) {
      const moved = element.getBoundingClientRect().top - top;
      if (Math.abs(moved) < 1) return;
      // Without animation, even if the page scrolls smoothly elsewhere.
      if (scrolls(place)) place.scrollBy({ top: moved, behavior: 'instant' });
    }
  });
  return (element) => {
    held.current = { element, top: element.getBoundingClientRect().top };
  };
}

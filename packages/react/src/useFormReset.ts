import { type RefObject, useEffect, useInsertionEffect, useRef } from 'react';

/**
 * Calls `onReset` when the form around an element is reset, after every other listener, since any of them may cancel
 * the reset. The form's inputs have their old values at that time.
 *
 * @param place An element that stays the same as long as the component is on the page.
 * @param onReset `null` if the component takes no part in the form.
 */
export function useFormReset(place: RefObject<Element | null>, onReset: (() => void) | null): void {
  const latest = useRef(onReset);
  useInsertionEffect(() => {
    latest.current = onReset;
  });

  useEffect(() => {
    const element = place.current;
    const root = element?.getRootNode();
    // At the root where the event ends: it does not leave a shadow root.
    const last = root && 'host' in root ? root : element?.ownerDocument.defaultView;
    let forget = () => {};
    const hear = (event: Event) => {
      if (!latest.current || event.target !== element?.closest('form')) return;
      const end = () => {
        forget();
        if (!event.defaultPrevented && element.isConnected) latest.current?.();
      };
      forget();
      // Any listener may cancel a reset, so ours must run last. If the event does not reach it, a timer takes over.
      const timer = setTimeout(end);
      last?.addEventListener('reset', end);
      forget = () => {
        clearTimeout(timer);
        last?.removeEventListener('reset', end);
      };
    };
    // In the capture phase, so that no listener of the page can stop it.
    root?.addEventListener('reset', hear, true);
    return () => {
      forget();
      root?.removeEventListener('reset', hear, true);
    };
  }, [place]);
}

import { type RefCallback, useEffect, useInsertionEffect, useRef, useState } from 'react';
import { noteChecks } from './validityChecks.ts';

/** What the native radios of a group have to do with a form and its browser. */
export interface RadioInputs {
  readonly value: string | null;
  /** Called with the option that a person selected, or a form filler for them. */
  readonly onValueChange: (value: string) => void;
  /** The name under which a form posts the value. Without one the group takes no part in a form, nor in its reset. */
  readonly name?: string | undefined;
  /**
   * What a reset of the form goes back to; `null` for nothing.
   * @default what is selected: a reset changes nothing
   */
  readonly resetValue?: string | null | undefined;
  /**
   * Called after the form was reset, and at mount where the browser has filled in what was selected before the page was
   * left or loaded again. Never for a choice of the person.
   */
  readonly onRestore?: ((value: string | null, by: 'reset' | 'browser') => void) | undefined;
}

function inputsIn(place: Element | null): HTMLInputElement[] {
  return [...(place?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}

function check(inputs: readonly HTMLInputElement[], value: string | null): void {
  for (const input of inputs) input.checked = input.value === value;
}

/**
 * Keeps the native radios inside of an element in step with the value, so that what a form posts is what is shown: after
 * a reset, a form filler, or a host that refuses a choice.
 *
 * The inputs themselves say by `defaultChecked` what a reset goes back to. Their `checked` is set here.
 *
 * @returns The ref of the element around the inputs, and a way to select one as a press does.
 */
export function useRadioInputs({ value, resetValue = value, onValueChange, onRestore, name }: RadioInputs): {
  readonly ref: RefCallback<HTMLElement>;
  readonly press: (value: string) => void;
} {
  const place = useRef<HTMLElement | null>(null);
  const latest = useRef({ resetValue, onValueChange, onRestore, name });
  useInsertionEffect(() => {
    latest.current = { resetValue, onValueChange, onRestore, name };
  });
  // Renders again, so that the inputs are set again, whatever the host makes of an event.
  const [, settle] = useState({});
  const [select] = useState(() => ({ target }: Event) => {
    const input = inputsIn(place.current).find((each) => each === target);
    if (!input?.checked) return;
    latest.current.onValueChange(input.value);
    settle({});
  });

  useEffect(() => {
    const element = place.current;
    const root = element?.getRootNode();
    // Where the event ends: it does not leave a shadow root.
    const last = root && 'host' in root ? root : element?.ownerDocument.defaultView;
    let forget = () => {};
    const hear = (event: Event) => {
      if (latest.current.name === undefined || event.target !== element?.closest('form')) return;
      const end = () => {
        forget();
        if (event.defaultPrevented || !element.isConnected) return;
        const { resetValue: back, onRestore: tell } = latest.current;
        // The browser does the same next. Whoever is told now may read the form.
        check(inputsIn(element), back);
        tell?.(back, 'reset');
        settle({});
      };
      forget();
      // Whoever hears of a reset may cancel it, so this listener is the last. Should the event not get there, time tells.
      const timer = setTimeout(end);
      last?.addEventListener('reset', end);
      forget = () => {
        clearTimeout(timer);
        last?.removeEventListener('reset', end);
      };
    };
    // On the way down, where no listener of the page can keep it from arriving.
    root?.addEventListener('reset', hear, true);
    return () => {
      forget();
      root?.removeEventListener('reset', hear, true);
    };
  }, []);

  const mounted = useRef<HTMLElement | null>(null);
  const ref = (element: HTMLElement | null) => {
    place.current = element;
    if (!element) return;
    const inputs = inputsIn(element);
    for (const input of inputs) if (!Object.hasOwn(input, 'checkValidity')) noteChecks(input);
    if (mounted.current !== element) {
      mounted.current = element;
      element.addEventListener('change', select);
      // A browser fills in what it remembers before there is a script, and tells nobody.
      if (inputs.some((input) => input.checked !== input.defaultChecked)) {
        onRestore?.(inputs.find(({ checked }) => checked)?.value ?? null, 'browser');
        settle({});
        return;
      }
    }
    check(inputs, value);
  };

  return {
    ref,
    press: (next) => {
      const input = inputsIn(place.current).find((each) => each.value === next);
      // Pressed itself, so that the page hears of it as of any radio in its form.
      if (input && !input.checked) input.click();
      else onValueChange(next);
    },
  };
}

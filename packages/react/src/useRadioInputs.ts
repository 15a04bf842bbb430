import { type RefCallback, useInsertionEffect, useRef, useState } from 'react';
import { useFormReset } from './useFormReset.ts';
import { noteChecks } from './validityChecks.ts';

/** How the native radios of a group work with a form and the browser. */
export interface RadioInputs {
  readonly value: string | null;
  /** Called with the option that a person, or a form filler for them, selected. */
  readonly onValueChange: (value: string) => void;
  /** The name under which a form posts the value. Without a name the group is neither posted nor reset. */
  readonly name?: string | undefined;
  /**
   * What a form reset returns to; `null` for nothing.
   * @default the current selection: a reset changes nothing
   */
  readonly resetValue?: string | null | undefined;
  /**
   * Called after a form reset, and at mount if the browser has restored the selection from before the page was left or
   * reloaded. Never called for a choice by the person.
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
 * Keeps the native radios inside an element equal to the value, so that a form posts what is shown: after a reset,
 * a form filler, or a host that refuses a choice.
 *
 * The inputs set `defaultChecked` for a reset. This hook sets `checked`.
 *
 * @returns The ref of the element around the inputs, and a function that selects one as a press does.
 */
export function useRadioInputs({ value, resetValue = value, onValueChange, onRestore, name }: RadioInputs): {
  readonly ref: RefCallback<HTMLElement>;
  readonly press: (value: string) => void;
} {
  const place = useRef<HTMLElement | null>(null);
  const latest = useRef(onValueChange);
  useInsertionEffect(() => {
    latest.current = onValueChange;
  });
  // Re-renders to set the inputs again, whether or not the host accepts the change.
  const [, settle] = useState({});
  const [select] = useState(() => ({ target }: Event) => {
    const input = inputsIn(place.current).find((each) => each === target);
    if (!input?.checked) return;
    latest.current(input.value);
    settle({});
  });

  const restore = () => {
    // The browser does this next anyway. Do it now, because a handler may read the form.
    check(inputsIn(place.current), resetValue);
    onRestore?.(resetValue, 'reset');
    settle({});
  };
  useFormReset(place, name === undefined ? null : restore);

  const mounted = useRef<HTMLElement | null>(null);
  const ref = (element: HTMLElement | null) => {
    place.current = element;
    if (!element) return;
    const inputs = inputsIn(element);
    for (const input of inputs) if (!Object.hasOwn(input, 'checkValidity')) noteChecks(input);
    if (mounted.current !== element) {
      mounted.current = element;
      element.addEventListener('change', select);
      // The browser restores values before any script runs, without an event.
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
      // Click the input itself, so that the page gets the same events as for any radio in its form.
      if (input && !input.checked) input.click();
      else onValueChange(next);
    },
  };
}

import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Choice } from './useProtocolChoice.ts';
import { isCheckOnly, noteChecks } from './validityChecks.ts';

interface MissingParts {
  readonly choiceMissing: boolean;
  readonly acknowledgementMissing: boolean;
}

/** The problems that keep a form from being sent, and what to do about them. */
export interface FormFaults extends MissingParts {
  /** Call it for every control of the chooser that the browser reports as invalid. */
  readonly onInvalid: (event: FormEvent) => void;
  /** Shows the error that the acknowledgement is missing, and moves focus to the box. */
  readonly missingAcknowledgement: () => void;
  /** Moves focus to the chosen option, or else to the first one, once the choice is on the page. */
  readonly focusChoice: () => void;
  /** Hides all errors until the form is sent again. */
  readonly clear: () => void;
  /** The element around the controls of the choice. */
  readonly place: RefObject<HTMLDivElement | null>;
}

/** Whether `control` is the first invalid one of its form: only then may we move focus to it. */
function isFirstFault(control: Element & { readonly form?: HTMLFormElement | null }): boolean {
  // Not `form.elements`: a field of that name would hide it.
  const first = control.form && Element.prototype.querySelector.call(control.form, ':invalid:not(fieldset)');
  if (first && first !== control) return false;
  // In a custom element, the page's form only knows the element itself.
  const { host } = control.getRootNode() as Partial<ShadowRoot>;
  return !host || isFirstFault(host);
}

/** The visible radio that is checked, or else the first focusable one; without radios, the first button. */
function firstControl(around: Element | null): HTMLElement | undefined {
  const all = (selector: string) => [...(around?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const options = all('[data-radio-cards] :is([role="radio"], input:not([aria-hidden])):enabled');
  const checked = options.find((option) => option.matches('[aria-checked="true"], :checked'));
  return checked ?? options[0] ?? all('button:enabled')[0];
}

const nothing: MissingParts = { choiceMissing: false, acknowledgementMissing: false };

/**
 * Shows our own error messages and moves focus to a usable control. Does so only when the form is sent or the page
 * reports errors (`reportValidity`), not when the page only checks.
 *
 * @param result An element of the chooser that is always there.
 */
export function useFormFaults(
  choice: Choice,
  boxRef: RefObject<HTMLInputElement | null>,
  result: RefObject<Element | null>,
): FormFaults {
  const [faults, setFaults] = useState(nothing);
  const place = useRef<HTMLDivElement>(null);
  const [focusOn, setFocusOn] = useState<{ readonly on: 'choice' | 'box' } | null>(null);

  useEffect(() => {
    const form = result.current?.closest('form');
    return form ? noteChecks(form) : undefined;
  }, [result]);

  // After the commit, because the choice may have been folded until the form was sent.
  useEffect(() => {
    if (!focusOn) return;
    const focus = () => (focusOn.on === 'choice' ? firstControl(place.current) : boxRef.current)?.focus();
    focus();
    // Again, because the browser then focuses the host's first invalid field, although ours comes before it.
    const again = setTimeout(focus);
    return () => clearTimeout(again);
  }, [focusOn, boxRef]);

  const onInvalid = (event: FormEvent) => {
    const control = event.target as HTMLInputElement;
    const isRadio = control.matches('[data-radio-cards] input');
    // The settings can contain the host's own fields.
    if (!isRadio && control !== boxRef.current) return;
    // The browser's bubble would point at an invisible input.
    event.preventDefault();
    if (isCheckOnly()) return;
    setFaults((before) => (isRadio ? { ...before, choiceMissing: true } : { ...before, acknowledgementMissing: true }));
    if (isFirstFault(control)) setFocusOn({ on: isRadio ? 'choice' : 'box' });
  };

  const missingAcknowledgement = () => {
    setFaults((before) => ({ ...before, acknowledgementMissing: true }));
    setFocusOn({ on: 'box' });
  };

  const open: MissingParts = {
    choiceMissing: faults.choiceMissing && choice.value === null,
    acknowledgementMissing: faults.acknowledgementMissing && choice.due !== null && !choice.acknowledged,
  };
  // A corrected problem does not show again before the form is next sent, even if a reset undoes the correction.
  if (open.choiceMissing !== faults.choiceMissing || open.acknowledgementMissing !== faults.acknowledgementMissing)
    setFaults(open);

  return {
    ...open,
    onInvalid,
    missingAcknowledgement,
    focusChoice: () => setFocusOn({ on: 'choice' }),
    clear: () => setFaults(nothing),
    place,
  };
}

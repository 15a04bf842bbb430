import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Choice } from './useProtocolChoice.ts';
import { isCheckOnly, noteChecks } from './validityChecks.ts';

interface MissingParts {
  readonly choiceMissing: boolean;
  readonly acknowledgementMissing: boolean;
}

/** What keeps a form from being sent, and what to do about it. */
export interface FormFaults extends MissingParts {
  /** To be called for every control of the chooser that the browser finds invalid. */
  readonly onInvalid: (event: FormEvent) => void;
  /** Says that the acknowledgement is missing, and moves focus to it. */
  readonly missingAcknowledgement: () => void;
  /** Moves focus to what is chosen, else to the first option of the choice, once it is on the page. */
  readonly focusChoice: () => void;
  /** Says nothing any more, until the form is sent again. */
  readonly clear: () => void;
  /** The element around the controls of the choice. */
  readonly place: RefObject<HTMLDivElement | null>;
}

/** Whether `control` is the first one that keeps its form from being sent: only then may focus go to it. */
function isFirstFault(control: Element & { readonly form?: HTMLFormElement | null }): boolean {
  // Not the form's own method: a field of that name may stand in its place.
  const first = control.form && Element.prototype.querySelector.call(control.form, ':invalid:not(fieldset)');
  if (first && first !== control) return false;
  // In a custom element the form of the page knows the element alone.
  const { host } = control.getRootNode() as Partial<ShadowRoot>;
  return !host || isFirstFault(host);
}

/** The visible radio that is checked, else the first one that takes focus; where there are no radios, the first button. */
function firstControl(around: Element | null): HTMLElement | undefined {
  const all = (selector: string) => [...(around?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const options = all('[data-radio-cards] :is([role="radio"], input:not([aria-hidden])):enabled');
  const checked = options.find((option) => option.matches('[aria-checked="true"], :checked'));
  return checked ?? options[0] ?? all('button:enabled')[0];
}

const nothing: MissingParts = { choiceMissing: false, acknowledgementMissing: false };

/**
 * What keeps the form from being sent, in words of our own, with focus on what a person can use. Only when the form is sent
 * or the page reports what is wrong: a page that merely asks disturbs nobody.
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

  // After the commit, because the choice may have been folded away until the form was sent.
  useEffect(() => {
    if (!focusOn) return;
    const focus = () => (focusOn.on === 'choice' ? firstControl(place.current) : boxRef.current)?.focus();
    focus();
    // Once more, because the browser goes on to focus the host's first field that is wrong, although ours comes before it.
    const again = setTimeout(focus);
    return () => clearTimeout(again);
  }, [focusOn, boxRef]);

  const onInvalid = (event: FormEvent) => {
    const control = event.target as HTMLInputElement;
    const isRadio = control.matches('[data-radio-cards] input');
    // The host's own fields may stand in the settings.
    if (!isRadio && control !== boxRef.current) return;
    // The browser's own bubble would point at an input that nobody can see.
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
  // What was put right is no fault again until the form is sent once more, whatever a reset takes back.
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

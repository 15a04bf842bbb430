import type { Protocol } from '@mail-protocol/core';
import { checkOnly, isCheckOnly, noteChecks } from '@mail-protocol/react/source/validityChecks.ts';
import { attributes } from './attributes.ts';
import { ComponentElement, readAttribute } from './ComponentElement.ts';
import { reflect } from './reflect.ts';

const own = { ...attributes['mail-protocol-chooser'], ...attributes.shared };

/**
 * An element that takes part in a form like an input: it posts a value, can be invalid, is reset and disabled.
 *
 * It posts the value itself, whatever happens to the markup around it. For scripts that collect only native inputs, it
 * contains a hidden input. That input has no `name` attribute, so the browser posts nothing twice, and a selector by
 * name finds only the element.
 */
export abstract class FormElement extends ComponentElement {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();
  /** @internal */
  protected readonly native: HTMLInputElement = document.createElement('input');
  readonly #errors = new MutationObserver(() => this.#tellErrors());
  #forgetForm: (() => void) | undefined;

  constructor() {
    super();
    this.#internals.role = 'group';
    // Only as a property, because scripts that collect inputs read the property.
    Object.defineProperty(this.native, 'name', { get: () => this.name });
    this.#errors.observe(this.shadowForm, { subtree: true, attributes: true, attributeFilter: ['aria-invalid'] });
    this.addEventListener('invalid', (event) => {
      // The browser's bubble would use the browser's own words.
      event.preventDefault();
      if (!isCheckOnly()) this.shadowForm.reportValidity();
    });
    this.shadowForm.noValidate = true;
    this.shadowForm.addEventListener('submit', (event) => event.preventDefault());
    this.shadowForm.addEventListener('input', (event) => {
      // Of all events of a choice, only this one would leave the shadow root by itself.
      if ((event.target as Node).getRootNode() === this.shadowRoot) event.stopPropagation();
    });
  }

  /**
   * The value of an attribute of the chooser.
   * @internal
   */
  protected attribute<Name extends keyof typeof own>(name: Name): ReturnType<typeof readAttribute<typeof own, Name>> {
    return readAttribute(this, own, name);
  }

  /** The name under which the value is posted. */
  get name(): string {
    return this.attribute('name');
  }
  set name(name: string | null | undefined) {
    reflect(this, 'name', name);
  }

  /** Whether the form needs a value, and any required acknowledgement, before it can be sent. */
  get required(): boolean {
    return this.attribute('required');
  }
  set required(required: boolean | null | undefined) {
    this.toggleAttribute('required', Boolean(required));
  }

  /** Whether nothing can be answered or chosen. */
  get disabled(): boolean {
    return this.attribute('disabled');
  }
  set disabled(disabled: boolean | null | undefined) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /**
   * Its form. Setting it accepts an id, because frameworks that set properties, such as React 19, mean the attribute.
   */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  set form(id: string | null | undefined) {
    reflect(this, 'form', id);
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return checkOnly(() => this.#internals.checkValidity());
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#forgetForm?.();
    this.#forgetForm = form ? noteChecks(form) : undefined;
    this.update();
  }

  formDisabledCallback(): void {
    this.update();
  }

  /**
   * Posts `value`, and copies the validity from inside. The browser stores `state`, and restores it when a person
   * returns to the page.
   * @internal
   */
  protected takePart(value: Protocol | null, state: string): void {
    this.keepNative(value);
    const fault = this.shadowForm.querySelector<HTMLInputElement>('input:invalid');
    this.#internals.setValidity(fault?.validity ?? {}, fault?.validationMessage, fault ?? undefined);
    this.#internals.setFormValue(value, state);
    this.#tellErrors();
  }

  /**
   * Restores the hidden input and its position, because a morph may have changed both.
   * @internal
   */
  protected keepNative(value: Protocol | null): void {
    const input = this.native;
    const form = this.getAttribute('form');
    const wanted: Readonly<Record<string, string>> = {
      type: 'hidden',
      autocomplete: 'off',
      value: value ?? '',
      ...(value === null || this.matches(':disabled') ? { disabled: '' } : {}),
      ...(form === null ? {} : { form }),
    };
    for (const name of input.getAttributeNames()) if (!(name in wanted)) input.removeAttribute(name);
    for (const [name, text] of Object.entries(wanted))
      if (input.getAttribute(name) !== text) input.setAttribute(name, text);
    if (!this.name) input.remove();
    else if (this.isConnected && input.parentNode !== this) this.append(input);
  }

  /** Shows the element as invalid once the inside shows an error, and not before. */
  #tellErrors(): void {
    this.#internals.ariaInvalid = String(this.shadowForm.querySelector('[aria-invalid="true"]') !== null);
  }
}

import { type Answers, type Protocol, parseAnswers, protocols, type Recommendation } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import { adviceFor } from '@mail-protocol/react/source/adviceFor.ts';
import { offeredBy } from '@mail-protocol/react/source/offeredBy.ts';
import type { ChoiceDetails } from '@mail-protocol/react/source/useChoice.ts';
import type { ReactNode } from 'react';
import { attributes } from './attributes.ts';
import { ComponentElement } from './ComponentElement.ts';
import { warn } from './warn.ts';

/**
 * `<mail-protocol-chooser>`: asks a few questions, recommends POP3 or IMAP, and takes part in a form like an input.
 *
 * A hidden input in the page's own markup posts the choice, so that scripts which collect inputs find it as well; the form
 * association of the element serves validity, reset and disabling.
 */
export class ProtocolChooserElement extends ComponentElement {
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = Object.keys({
    ...attributes['mail-protocol-chooser'],
    ...attributes.shared,
  });
  /**
   * Called when any chooser shows something new: a comparison may follow it.
   * @internal
   */
  static readonly followers: Set<() => void> = new Set();

  readonly #internals = this.attachInternals();
  readonly #posted = document.createElement('input');
  /** Removes what stood in for the chooser where there is no script, whenever it is parsed. */
  readonly #children = new MutationObserver((records) => {
    const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    if (nodes.every((node) => node === this.#posted)) return;
    this.update();
  });
  /** `undefined` while the attribute decides. */
  #value: Protocol | null | undefined;
  #facts: Answers = {};
  #answers: Answers = {};

  constructor() {
    super();
    this.#internals.role = 'group';
    this.#posted.type = 'hidden';
    this.addEventListener('invalid', (event) => {
      // The browser's bubble would say it in the browser's words.
      event.preventDefault();
      this.surface.checkValidity();
    });
    this.addEventListener('click', (event) => {
      // Pressed on the element itself and nothing in it: that is what a label does.
      if (event.composedPath()[0] === this) this.focus();
    });
    this.surface.noValidate = true;
    this.surface.addEventListener('submit', (event) => event.preventDefault());
    this.surface.addEventListener('input', (event) => {
      // Alone of all events of a choice this one would leave the shadow root by itself.
      if (event.target instanceof Node && event.target.getRootNode() === this.shadowRoot) event.stopPropagation();
    });
  }

  /** The choice; `null` for none. Begins with the attribute, and returns to it when the form is reset. */
  get value(): Protocol | null {
    return this.#value === undefined ? (this.attribute('value') ?? null) : this.#value;
  }
  set value(value: Protocol | '' | null | undefined) {
    if (value && !protocols.includes(value)) {
      warn('MP-302', value);
      return;
    }
    this.#value = value || null;
    this.update();
  }

  /** Answers that the page knows. Takes the text of the attribute as well. */
  get facts(): Answers {
    return this.#facts;
  }
  set facts(facts: Answers | string | null | undefined) {
    this.#facts = this.#read(facts);
    this.update();
  }

  /** The person's answers. Takes text as `serializeAnswers` writes it as well. */
  get answers(): Answers {
    return this.#answers;
  }
  set answers(answers: Answers | string | null | undefined) {
    this.#answers = this.#read(answers);
    this.update();
  }

  /** What is recommended as answers and facts stand: what the chooser shows. */
  get recommendation(): Recommendation {
    return adviceFor(this.#facts, this.#answers, { offered: this.offeredProtocols });
  }

  /** The known protocols of the attribute `offered`, without it those of the provider; `undefined` without both. */
  get offeredProtocols(): readonly Protocol[] | undefined {
    return offeredBy(this.attribute('offered'), this.attribute('provider'));
  }

  /** The name under which the choice is posted. */
  get name(): string {
    return this.attribute('name');
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** Whether the form may not be sent without a choice, nor without an acknowledgement that is due. */
  get required(): boolean {
    return this.attribute('required');
  }
  set required(required: boolean) {
    this.toggleAttribute('required', required);
  }

  /** Whether nothing can be answered or chosen. */
  get disabled(): boolean {
    return this.attribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
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
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Moves focus to the first control that can take it. */
  override focus(options?: FocusOptions): void {
    const controls = this.surface.querySelectorAll<HTMLElement>(':is(input, button):enabled');
    [...controls].find((control) => control.checkVisibility())?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === 'facts') this.#facts = this.#read(value);
    super.attributeChangedCallback(name, before, value);
  }

  formAssociatedCallback(): void {
    this.update();
  }

  formDisabledCallback(): void {
    this.update();
  }

  formResetCallback(): void {
    this.surface.reset();
    this.#value = undefined;
    this.update();
  }

  formStateRestoreCallback(state: unknown): void {
    if (state === '' || protocols.includes(state as Protocol)) this.value = state as Protocol | '';
  }

  /** @internal */
  protected override leave(): void {
    super.leave();
    this.#children.disconnect();
  }

  /** @internal */
  protected override view(): ReactNode {
    const slotted = (name: string) => this.querySelector(`:scope > [slot="${name}"]`) !== null;
    return (
      <ProtocolChooser
        {...this.shared()}
        value={this.value}
        onValueChange={this.#choose}
        // A name for the form inside; that of the page belongs to the hidden input.
        name="protocol"
        required={this.required}
        disabled={this.matches(':disabled')}
        layout={this.attribute('layout')}
        density={this.attribute('density')}
        facts={this.#facts}
        provider={this.attribute('provider')}
        answers={this.#answers}
        onAnswersChange={(answers) => {
          this.answers = answers;
          this.#emit('answers', answers);
        }}
        onInvalidAnswers={(dropped) => this.#emit('invalid-answers', dropped)}
        onEvent={(event) => this.#emit('event', event)}
        notice={slotted('notice') ? <slot name="notice" /> : undefined}
        settings={
          slotted('settings-imap') || slotted('settings-pop3')
            ? (protocol) => <slot name={`settings-${protocol}`} />
            : undefined
        }
      />
    );
  }

  /** @internal */
  protected override update(): boolean {
    this.surface.toggleAttribute('data-in-form', this.form !== null);
    if (!super.update()) return false;
    this.#tidy();
    const { value, name } = this;
    const input = this.#posted;
    input.name = name;
    input.value = value ?? '';
    input.disabled = this.matches(':disabled') || !(this.offeredProtocols ?? protocols).includes(value as Protocol);
    if (this.hasAttribute('form')) input.setAttribute('form', this.attribute('form'));
    else input.removeAttribute('form');
    if (!name) input.remove();
    else if (this.isConnected && input.parentNode !== this) this.append(input);
    const fault = this.surface.querySelector<HTMLInputElement>('input:invalid');
    this.#internals.setValidity(fault?.validity ?? {}, fault?.validationMessage, fault ?? undefined);
    // Posts nothing, and lets the browser bring the choice back when a person returns to the page.
    this.#internals.setFormValue(null, value ?? '');
    for (const follow of ProtocolChooserElement.followers) follow();
    return true;
  }

  readonly #choose = (value: Protocol | null, details: ChoiceDetails): void => {
    this.value = value;
    if (details.cause === 'button' || details.cause === 'option')
      for (const type of ['input', 'change'])
        this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    this.#emit('choice', { value, ...details });
  };

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`mail-protocol-${name}`, { bubbles: true, composed: true, detail }));
  }

  #read(given: Answers | string | null | undefined): Answers {
    if (typeof given !== 'string') return given ?? {};
    const { answers, dropped } = parseAnswers(given);
    // Later, as of those in objects: whoever listens may not have begun to.
    if (dropped.length > 0) setTimeout(() => this.#emit('invalid-answers', dropped));
    return answers;
  }

  /** Removes what stood in for the chooser, and keeps what a person has done there meanwhile. */
  #tidy(): void {
    const fallback = [...this.children].filter((child) => child !== this.#posted && !child.slot);
    const chosen = this.querySelector<HTMLInputElement>('[type=radio]:checked:not([checked])')?.value as Protocol;
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    const focused = fallback.some((child) => child.contains(activeElement));
    for (const child of fallback) child.remove();
    if (protocols.includes(chosen)) this.value = chosen;
    if (focused) this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mail-protocol-chooser': ProtocolChooserElement;
  }
}

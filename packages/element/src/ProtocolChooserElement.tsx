import {
  type Answers,
  checkAnswers,
  type Dropped,
  englishChooser,
  type Messages,
  type Protocol,
  protocols,
  type Recommendation,
} from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import { adviceFor } from '@mail-protocol/react/source/adviceFor.ts';
import { type ChoiceDetails, choiceDetails } from '@mail-protocol/react/source/choiceDetails.ts';
import { offeredBy } from '@mail-protocol/react/source/offeredBy.ts';
import type { MailServer } from '@mail-protocol/settings/rows';
import type { ReactNode } from 'react';
import { attributes } from './attributes.ts';
import { FormElement } from './FormElement.ts';
import { loadedGuide } from './loadGuide.ts';
import { readAnswers } from './readAnswers.ts';
import { readServer } from './readServer.ts';
import { reflect } from './reflect.ts';
import type { ServerIssue } from './SetupGuideEventMap.ts';
import { warn } from './warn.ts';

/** `<mail-protocol-chooser>`: asks a few questions, recommends POP3 or IMAP, and takes part in a form like an input. */
export class ProtocolChooserElement extends FormElement {
  static readonly observedAttributes: readonly string[] = Object.keys({
    ...attributes['mail-protocol-chooser'],
    ...attributes.shared,
  });
  /**
   * Called when any chooser shows something new, because a comparison may follow that chooser.
   * @internal
   */
  static readonly followers: Set<() => void> = new Set();

  /** Keeps the markup in the tag consistent, whatever parses or morphs it. */
  readonly #children = new MutationObserver((records) => {
    const isOurs = (node: Node) => node === this.native;
    const isElsewhere = ({ target, addedNodes, removedNodes, type }: MutationRecord) =>
      target === this
        ? [...addedNodes, ...removedNodes].every(isOurs)
        : isOurs(target) || type !== 'attributes' || target.parentNode !== this;
    // The content of the slots decides what is shown.
    if (!records.every(isElsewhere)) this.update();
    else if (this.shadowForm.hasChildNodes()) this.keepNative(this.#chosen);
  });
  /** `undefined` while the attribute sets the value. */
  #value: Protocol | null | undefined;
  #acknowledged = false;
  #facts: Answers = {};
  #answers: Answers = {};
  #server: MailServer | null = null;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      // A click on the element itself, not on anything inside it, comes from a label.
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** The choice; `null` for none. Starts with the attribute's value, and returns to it when the form is reset. */
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

  /** Whether the acknowledgement is ticked. It applies to the sentence that is shown when it becomes `true`. */
  get acknowledged(): boolean {
    return this.#acknowledged;
  }
  set acknowledged(acknowledged: boolean) {
    this.#acknowledged = Boolean(acknowledged);
    this.update();
  }

  /** The page's error message about the choice; empty for none. */
  get error(): string {
    return this.attribute('error');
  }
  set error(error: string | null | undefined) {
    reflect(this, 'error', error || null);
  }

  /** Answers that the page knows. Also accepts the text of the attribute. */
  get facts(): Answers {
    return this.#facts;
  }
  set facts(facts: Answers | string | null | undefined) {
    this.#facts = readAnswers(facts, this.#drop);
    this.update();
  }

  /** The person's answers. Also accepts text from `serializeAnswers`. */
  get answers(): Answers {
    return this.#answers;
  }
  set answers(answers: Answers | string | null | undefined) {
    this.#answers = readAnswers(answers, this.#drop);
    this.update();
  }

  /** This mailbox's settings, for the set-up guide. Also accepts JSON. None of them leaves the page. */
  get server(): MailServer | null {
    return this.#server;
  }
  set server(server: MailServer | string | null | undefined) {
    this.#server = readServer(server, this.#leaveOut);
    this.update();
  }

  /** The recommendation for the current answers and facts, as the chooser shows it. */
  get recommendation(): Recommendation {
    return adviceFor(this.#known, this.#said, { offered: this.offeredProtocols });
  }

  /** The known protocols of the attribute `offered` or, without it, of the provider; `undefined` without both. */
  get offeredProtocols(): readonly Protocol[] | undefined {
    return offeredBy(this.attribute('offered'), this.attribute('provider'));
  }

  /** Moves focus to the first selected option, or to the first control if none is selected. */
  override focus(options?: FocusOptions): void {
    const controls = [...this.shadowForm.querySelectorAll<HTMLElement>(':is(input, button):enabled')].filter(
      // Not `checkVisibility`, which Safari lacks before 17.4.
      (control) => control.getClientRects().length > 0,
    );
    (controls.find((control) => control.matches('[type="radio"]:checked')) ?? controls[0])?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, attributeFilter: ['slot'] });
    this.#children.observe(this.native, { attributes: true });
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === 'facts') this.#facts = readAnswers(value, this.#drop);
    if (name === 'server') this.#server = readServer(value, this.#leaveOut);
    if (name === 'acknowledged') this.#acknowledged = value !== null;
    super.attributeChangedCallback(name, before, value);
  }

  formResetCallback(): void {
    const [before, ticked] = [this.#chosen, this.#acknowledged];
    this.#value = undefined;
    this.#acknowledged = false;
    this.shadowForm.reset();
    this.update();
    const value = this.#chosen;
    if (ticked) this.#emit('acknowledgement', false);
    if (value !== before || (value && ticked)) {
      const { recommendation, offeredProtocols: offered } = this;
      const basis = { recommendation, effective: this.#effective, offered };
      this.#emit('choice', { value, ...choiceDetails(value, 'reset', false, basis) });
    }
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
  protected override get english(): Partial<Messages> | null {
    const guide = loadedGuide();
    return typeof guide === 'object' ? guide.english : englishChooser;
  }

  /** @internal */
  protected override view(): ReactNode {
    const slotted = (name: string) => this.querySelector(`:scope > [slot="${name}"]`) !== null;
    return (
      <ProtocolChooser
        {...this.shared()}
        value={this.value}
        onValueChange={this.#choose}
        acknowledged={this.#acknowledged}
        onAcknowledgedChange={(acknowledged) => {
          this.acknowledged = acknowledged;
          this.#emit('acknowledgement', acknowledged);
        }}
        error={this.error}
        // A name for the form inside; the page's name belongs to the element. A required choice needs a name too.
        name={this.name || this.required ? 'protocol' : undefined}
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
        onInvalidAnswers={this.#drop}
        onEvent={(event) => this.#emit('event', event)}
        omit={this.attribute('omit')}
        server={this.#server}
        onInvalidServer={this.#leaveOut}
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
    this.shadowForm.toggleAttribute('data-in-form', this.form !== null);
    if (!super.update()) return false;
    this.#tidy();
    this.takePart(this.#chosen, this.value ?? '');
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

  readonly #drop = (dropped: readonly Dropped[]): void => this.#emit('invalid-answers', dropped);

  /** Reports to the page and the console which settings were left out. */
  readonly #leaveOut = (issues: readonly ServerIssue[]): void => {
    for (const { code, at } of issues) warn(code, at);
    this.#emit('invalid-server', issues);
  };

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`mail-protocol-${name}`, { bubbles: true, composed: true, detail }));
  }

  /** The valid facts, in the form that the view needs. */
  get #known(): Answers {
    return checkAnswers(this.#facts).answers;
  }

  /** The person's valid answers. */
  get #said(): Answers {
    return checkAnswers(this.#answers).answers;
  }

  /** The answers of the person and the page. */
  get #effective(): Answers {
    return { ...this.#known, ...this.#said };
  }

  /** The value, if it is offered. */
  get #chosen(): Protocol | null {
    const { value } = this;
    return value && (this.offeredProtocols ?? protocols).includes(value) ? value : null;
  }

  /** Removes the fallback for the chooser, and keeps what a person has selected in it. */
  #tidy(): void {
    const fallback = [...this.children].filter((child) => child !== this.native && !child.slot);
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

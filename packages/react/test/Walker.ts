import {
  type Answers,
  english,
  interviewState,
  keepDays,
  leavesMailUnprotected,
  type Messages,
  mergeMessages,
  offeredProtocols,
  type Protocol,
  planFor,
  type QuestionId,
  questions,
  type Recommendation,
  recommend,
  text,
} from '@mail-protocol/core';
import { arabic } from '@mail-protocol/core/locales/ar';

/** Who holds a state: the component, a host that keeps what it is told, or one that never changes it. */
export type Holder = 'own' | 'host' | 'stubborn';

/** What a page can change about a chooser while a person uses it. */
export interface Situation {
  readonly facts: Answers;
  readonly offered: readonly Protocol[] | undefined;
  readonly questions: readonly QuestionId[] | undefined;
  readonly layout: 'list' | 'steps';
  readonly disabled: boolean;
  readonly required: boolean;
  readonly messages: Messages;
}

/** What a page does at once: it changes the situation, or what it holds of the person's work. */
export interface Change extends Partial<Situation> {
  readonly answers?: Answers;
  readonly value?: Protocol | null;
}

export const languages: readonly Messages[] = [english, mergeMessages(english, arabic)];

/** What has to be said when the advice changes from one to the other: accessibility, point 4. */
function sentence(before: Recommendation, after: Recommendation, messages: Messages): string | null {
  if (after.status === 'not-needed') return before.status === 'not-needed' ? null : messages['announce.not-needed'];
  if (!after.protocol) return before.protocol ? messages['announce.nothing'] : null;
  const { protocol } = after;
  if (after.protocol !== before.protocol) return text(messages, 'announce.recommendation', { protocol });
  if (JSON.stringify(after.plan) !== JSON.stringify(before.plan))
    return text(messages, 'announce.set-up', { protocol });
  return after.strength === before.strength ? null : text(messages, 'announce.strength', { protocol });
}

/**
 * A person in front of a chooser, as it should be: what they said and chose, and what follows from it by core alone. It
 * knows nothing of markup, nor of how the chooser works.
 */
export class Walker {
  situation: Situation;
  answers: Answers;
  value: Protocol | null;
  /** What the status region says. */
  said = '';
  readonly #answersHeld: Holder;
  readonly #valueHeld: Holder;
  /** What a reset goes back to. */
  readonly #initial: Protocol | null;
  /** The protocol whose button was pressed, but which needs an acknowledgement first. */
  #considered: Protocol | null = null;
  /** The sentence that is ticked. */
  #ticked: string | null = null;
  #acted = false;
  #spokenOf: Recommendation;
  #pending = false;

  constructor({ answers = {}, value = null, ...begin }: Change, held: readonly [answers: Holder, value: Holder]) {
    this.situation = {
      facts: {},
      offered: undefined,
      questions: undefined,
      layout: 'list',
      disabled: false,
      required: true,
      messages: english,
      ...begin,
    };
    this.answers = answers;
    this.value = value;
    [this.#answersHeld, this.#valueHeld] = held;
    this.#initial = value;
    this.#spokenOf = this.advice;
  }

  /** The answers that count: what the person said corrects what the host knows. */
  get effective(): Answers {
    return { ...this.situation.facts, ...this.answers };
  }
  /** None of what may still turn before the person has said something that bears on the protocol. */
  get advice(): Recommendation {
    const advice = recommend(this.effective, this.situation);
    const { current, ...said } = this.answers;
    if (Object.keys(said).length > 0 || advice.settled || advice.status !== 'recommended') return advice;
    const { status, protocol, plan, strength, reasons, tradeoffs, flips, alternative } = recommend({}, this.situation);
    return { ...advice, status, protocol, plan, strength, reasons, tradeoffs, flips, alternative };
  }
  get offered(): readonly Protocol[] {
    return offeredProtocols(this.situation);
  }
  /** The value, if there is an option to show it. */
  get chosen(): Protocol | null {
    return this.value && this.offered.includes(this.value) ? this.value : null;
  }
  /** Whether the protocol of the advice can still turn, and something is left to ask. */
  get undecided(): boolean {
    const { protocol, settled } = this.advice;
    const { relevant } = interviewState(this.effective, this.situation);
    const asked = this.situation.questions ?? questions.map(({ id }) => id);
    return protocol !== null && !settled && relevant.some((id) => asked.includes(id));
  }
  /** What must be acknowledged, in words of this model; `null` for nothing. */
  get due(): string | null {
    const { status, protocol: advised } = this.advice;
    const subject = this.#considered && this.#considered === advised ? this.#considered : (this.chosen ?? advised);
    if (!subject) return null;
    const plan = planFor(subject, this.effective, this.situation);
    const alone = leavesMailUnprotected(plan, this.effective);
    const against = status === 'recommended' && subject === 'pop3' && advised === 'imap';
    if (!alone && !against) return null;
    const { devices, sharedMailbox } = this.effective;
    if (sharedMailbox === 'program') return `${subject} program`;
    if (devices === 'phone' && sharedMailbox !== 'together' && sharedMailbox !== 'separately')
      return `${subject} phone`;
    return `${subject} ${alone ? 'alone' : 'against'} ${keepDays(plan)}`;
  }
  get ticked(): boolean {
    return this.#ticked !== null && this.#ticked === this.due;
  }
  /** Whether a form may not be sent as it is. */
  get missing(): boolean {
    const { required, disabled } = this.situation;
    if (!required || disabled || this.offered.length === 0) return false;
    return this.chosen === null || (this.due?.startsWith(this.chosen) === true && !this.ticked);
  }

  /** The person does anything with the mouse or a key. */
  acts(): void {
    this.#acted = true;
  }

  says(id: QuestionId, token: string): void {
    if (this.effective[id] === token || this.#answersHeld === 'stubborn') return;
    this.answers = { ...this.answers, [id]: token };
    this.#changed();
  }

  /** Takes one answer back, by the page. */
  takesBack(id: QuestionId): void {
    if (this.#answersHeld === 'stubborn') return;
    const { [id]: _, ...rest } = this.answers;
    this.answers = rest;
    this.#changed();
  }

  startsOver(): void {
    this.said = this.situation.messages['interview.cleared'];
    this.#acted = false;
    this.#pending = false;
    if (this.#answersHeld !== 'stubborn') this.answers = {};
    this.#changed();
  }

  chooses(protocol: Protocol): void {
    this.#considered = null;
    if (this.#valueHeld !== 'stubborn') this.value = protocol;
    this.#unticks();
  }

  /** Presses the button of the advice. */
  follows(): void {
    const { protocol } = this.advice;
    if (!protocol) return;
    const before = this.#considered;
    this.#considered = protocol;
    const missing = this.due !== null && !this.ticked;
    this.#considered = before;
    if (missing) this.#considered = protocol;
    else this.chooses(protocol);
    this.#unticks();
  }

  ticks(): void {
    this.#ticked = this.ticked ? null : this.due;
  }

  /** The form is reset: what somebody else holds stays. */
  resets(): void {
    if (this.#valueHeld === 'own') this.goesBackTo(this.#initial);
  }

  protected goesBackTo(value: Protocol | null): void {
    this.#considered = null;
    this.#ticked = null;
    this.value = value;
  }

  /** The page changes something. */
  meets(change: Change): void {
    const { answers = this.answers, value = this.value, ...situation } = change;
    const anew = situation.layout !== undefined && situation.layout !== this.situation.layout;
    this.situation = { ...this.situation, ...situation };
    this.answers = answers;
    this.value = value;
    if (anew) {
      this.said = '';
      this.#acted = false;
      this.#pending = false;
    }
    this.#changed();
  }

  /** Nothing happens for as long as it takes to be told of changes. */
  rests(): void {
    if (!this.#pending) return;
    this.#pending = false;
    this.said = sentence(this.#spokenOf, this.advice, this.situation.messages) ?? this.said;
    this.#spokenOf = this.advice;
  }

  #changed(): void {
    this.#unticks();
    this.#pending = this.#acted && this.situation.layout === 'list';
    if (!this.#pending) this.#spokenOf = this.advice;
  }

  /** A tick belongs to one sentence, and does not come back with it. */
  #unticks(): void {
    if (this.#ticked !== this.due) this.#ticked = null;
  }
}

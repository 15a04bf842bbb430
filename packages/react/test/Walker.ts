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

/** How a choice stands to the advice, by the key of its words. */
type Remark = 'choice.overruled' | 'choice.advice-changed' | 'choice.not-needed';

/** What is worth saying when it changes. */
interface Heard {
  readonly advice: Recommendation;
  readonly chosen: Protocol | null;
  readonly plan: string;
  readonly remark: Remark | null;
  /** Whether a tick is missing for what is chosen. */
  readonly waits: boolean;
  /** Whether one was taken back. */
  readonly takenBack: boolean;
}

/** What has to be said of the advice when it changes: accessibility, point 4. */
function adviceSentence(before: Recommendation, after: Recommendation, messages: Messages): string | null {
  if (after.status === 'not-needed') return before.status === 'not-needed' ? null : messages['announce.not-needed'];
  if (!after.protocol) return before.protocol ? messages['announce.nothing'] : null;
  const { protocol } = after;
  if (after.protocol !== before.protocol) return text(messages, 'announce.recommendation', { protocol });
  if (JSON.stringify(after.plan) !== JSON.stringify(before.plan))
    return text(messages, 'announce.set-up', { protocol });
  return after.strength === before.strength ? null : text(messages, 'announce.strength', { protocol });
}

/** What has to be said of the choice when it changes, or what it rests on. */
function choiceSentence(before: Heard, after: Heard, messages: Messages): string | null {
  const { chosen: protocol, remark, advice } = after;
  if (!protocol) return null;
  const differs =
    remark &&
    (advice.protocol ? text(messages, remark as 'choice.overruled', { protocol: advice.protocol }) : messages[remark]);
  if (protocol !== before.chosen)
    return [text(messages, 'choice.chosen', { protocol }), differs].filter((said) => said !== null).join(' ');
  if (after.takenBack && !before.takenBack) return messages['acknowledge.unticked'];
  if (after.waits && !before.waits) return messages['announce.acknowledge'];
  if (remark !== before.remark && differs) return differs;
  return after.plan === before.plan ? null : text(messages, 'announce.set-up', { protocol });
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
  /** The sentence that is ticked. */
  #ticked: string | null = null;
  /** Whether it was taken back, because the sentence changed. */
  #stale = false;
  /** The advice as it was when the choice was made. */
  #then: { chosen: Protocol | null; advised: Protocol | null; status: string };
  #acted = false;
  #heard: Heard;
  #pending = false;
  /** What starting over took, for as long as it can be brought back. */
  #cleared: Answers | null = null;

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
    this.#then = { chosen: this.chosen, advised: this.#advised, status: this.advice.status };
    this.#heard = this.#hears();
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
  /** The questions that the list has, each open or as a line. What is set up today is asked where the set-up begins. */
  get listed(): readonly QuestionId[] {
    const { questions: asked, facts } = this.situation;
    return questions
      .map(({ id }) => id)
      .filter((id) => id !== 'current' && (!asked || asked.includes(id) || facts[id]));
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
    const subject = this.chosen ?? advised;
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
  /** Whether there is a box to tick: for what is chosen alone. */
  get asks(): boolean {
    return this.chosen !== null && this.due !== null;
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
    this.#cleared = null;
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
    this.#cleared = this.answers;
    if (this.#answersHeld !== 'stubborn') this.answers = {};
    this.#changed();
  }

  /** Takes starting over back. */
  bringsBack(): void {
    this.answers = this.#cleared ?? this.answers;
    this.#cleared = null;
    this.#changed();
  }

  chooses(protocol: Protocol): void {
    if (this.#valueHeld !== 'stubborn') this.value = protocol;
    this.#changed();
  }

  ticks(): void {
    const { ticked } = this;
    this.#ticked = ticked ? null : this.due;
    this.#stale = false;
    this.#changed();
  }

  /** The form is reset: what somebody else holds stays. */
  resets(): void {
    if (this.#valueHeld === 'own') this.goesBackTo(this.#initial);
  }

  protected goesBackTo(value: Protocol | null): void {
    this.#ticked = null;
    this.#stale = false;
    this.value = value;
    this.#changed();
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
      this.#cleared = null;
    }
    this.#changed();
  }

  /** Nothing happens for as long as it takes to be told of changes. */
  rests(): void {
    if (!this.#pending) return;
    this.#pending = false;
    const [before, after] = [this.#heard, this.#hears()];
    this.#heard = after;
    const { messages, layout } = this.situation;
    const sentence = after.chosen
      ? choiceSentence(before, after, messages)
      : layout === 'steps'
        ? null
        : adviceSentence(before.advice, after.advice, messages);
    this.said = sentence ?? this.said;
  }

  get #advised(): Protocol | null {
    const { status, protocol } = this.advice;
    return status === 'recommended' ? protocol : null;
  }

  /** How the choice stands to the advice. */
  get #remark(): Remark | null {
    const { chosen, advice } = this;
    const advised = this.#advised;
    if (!chosen || chosen === advised) return null;
    if (advice.status === 'not-needed') return this.#then.status === 'not-needed' ? null : 'choice.not-needed';
    if (!advised) return null;
    return this.#then.advised === advised ? 'choice.overruled' : 'choice.advice-changed';
  }

  #hears(): Heard {
    const { advice, chosen } = this;
    return {
      advice,
      chosen,
      plan: chosen ? JSON.stringify(planFor(chosen, this.effective, this.situation)) : '',
      remark: this.#remark,
      waits: this.asks && !this.ticked,
      takenBack: this.#stale && this.due !== null,
    };
  }

  #changed(): void {
    // A tick belongs to one sentence, and does not come back with it.
    if (this.#ticked !== null && this.#ticked !== this.due) {
      this.#ticked = null;
      this.#stale = true;
    }
    if (this.#then.chosen !== this.chosen)
      this.#then = { chosen: this.chosen, advised: this.#advised, status: this.advice.status };
    this.#pending = this.#acted;
    if (!this.#pending) this.#heard = this.#hears();
  }
}

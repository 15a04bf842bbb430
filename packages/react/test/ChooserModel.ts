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
  stepsFor,
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
  /** Whether the form posts the choice. Else buttons choose. It stays as it is. */
  readonly inForm: boolean;
}

/** What a page does at once: it changes the situation, or what it holds of the person's work. */
export interface Change extends Partial<Situation> {
  readonly answers?: Answers;
  readonly value?: Protocol | null;
}

export const languages: readonly Messages[] = [english, mergeMessages(english, arabic)];

/** How a choice stands to the advice, by the key of its words. */
type Remark = 'choice.overruled' | 'choice.advice-changed' | 'choice.not-needed';

/** What the result shows. */
type Shown = 'waiting' | 'so-far' | 'advice' | 'against-advice' | 'chosen' | 'not-needed' | 'unavailable';

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
export class ChooserModel {
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
  /** The protocol that the person looks at before choosing it. */
  #looksAt: Protocol | null = null;
  /** Whether the person thinks again, or wants to choose without advice. */
  #thinks = false;
  /** Whether a question of the steps is shown. */
  asking = false;
  /** The steps that are ticked off. */
  readonly done = new Set<string>();

  constructor({ answers = {}, value = null, ...begin }: Change, held: readonly [answers: Holder, value: Holder]) {
    this.situation = {
      facts: {},
      offered: undefined,
      questions: undefined,
      layout: 'list',
      disabled: false,
      required: true,
      messages: english,
      inForm: true,
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
  get considered(): Protocol | null {
    return this.#looksAt && this.offered.includes(this.#looksAt) ? this.#looksAt : null;
  }
  get shown(): Shown {
    const { status, protocol } = this.advice;
    const { layout, inForm } = this.situation;
    const { chosen, considered } = this;
    if (status === 'unavailable') return 'unavailable';
    if (!inForm && considered) return considered === protocol ? 'advice' : 'against-advice';
    if (!inForm && chosen && !this.#thinks) return 'chosen';
    if (status === 'not-needed') return 'not-needed';
    if (!protocol || (layout === 'steps' && this.asking)) return 'waiting';
    if (layout === 'list' && this.undecided) return 'so-far';
    return inForm && chosen && chosen !== protocol ? 'against-advice' : 'advice';
  }
  /** The protocol that is spoken of. */
  get topic(): Protocol | null {
    const { shown, chosen } = this;
    if (shown === 'advice') return this.advice.protocol;
    if (shown === 'chosen' || this.situation.inForm) return chosen;
    return shown === 'against-advice' ? this.considered : null;
  }
  /** What the box would be for: the protocol that is looked at, else the chosen, else the advised one. */
  get #subject(): Protocol | null {
    const { chosen, considered } = this;
    // A person who reconsiders what needs no box may look at the advice again.
    const kept = chosen && !(this.#thinks && this.dueFor(chosen) === null) ? chosen : null;
    return considered ?? kept ?? this.advice.protocol;
  }
  /** What must be acknowledged, in words of this model; `null` for nothing. */
  get due(): string | null {
    return this.dueFor(this.#subject);
  }
  dueFor(subject: Protocol | null): string | null {
    const { status, protocol: advised } = this.advice;
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
  /** Whether a tick was taken back because the sentence changed. */
  get takenBack(): boolean {
    return this.#stale && this.due !== null;
  }
  get ticked(): boolean {
    return this.#ticked !== null && this.#ticked === this.due;
  }
  /** Whether there is a box to tick: for what is spoken of, and in a form only once it is chosen. */
  get asks(): boolean {
    const { topic, due, chosen, situation } = this;
    return due !== null && topic !== null && this.#subject === topic && (!situation.inForm || chosen === topic);
  }
  /** Whether steps that remove mail have to wait for a tick. */
  get #waits(): boolean {
    return this.chosen !== null && this.#subject === this.chosen && this.due !== null && !this.ticked;
  }
  /** The steps to tick off, as soon as it is known what is set up today. */
  get steps(): readonly string[] {
    const { chosen, effective, situation } = this;
    if (!chosen || effective.current === undefined) return [];
    const plan = planFor(chosen, effective, situation);
    return stepsFor(plan, effective, situation.messages, { situation, provider: null })
      .filter(({ removes }) => removes === null || !this.#waits)
      .map(({ id }) => id);
  }
  /** Whether a form may not be sent as it is. */
  get missing(): boolean {
    const { required, disabled, inForm } = this.situation;
    if (!inForm || !required || disabled || this.offered.length === 0) return false;
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
    this.#settles();
    this.#changed();
  }

  /** Chooses by a button. What is due has to be ticked before. */
  presses(protocol: Protocol): void {
    if (this.dueFor(protocol) !== null && !(protocol === this.#subject && this.ticked)) this.looksAt(protocol);
    else this.chooses(protocol);
  }

  looksAt(protocol: Protocol | null): void {
    this.#looksAt = protocol;
    this.#changed();
  }

  /** Thinks again, or wants to choose now; `undefined` for the other way round. */
  thinks(again = !this.#thinks): void {
    this.#thinks = again;
    this.#changed();
  }

  ticksOff(step: string): void {
    if (!this.done.delete(step)) this.done.add(step);
  }

  /** Leaves the page and comes back to it: the browser has filled in a protocol, and all else is as it was to begin with. */
  comesBack(answers: Answers, filledIn: Protocol | null): void {
    this.answers = answers;
    this.value = this.#valueHeld === 'own' ? filledIn : this.#initial;
    this.#ticked = null;
    this.#stale = false;
    this.#settles();
    this.#isNew();
    this.#then = { chosen: this.chosen, advised: this.#advised, status: this.advice.status };
    this.#changed();
  }

  ticks(): void {
    const { ticked } = this;
    this.#ticked = ticked ? null : this.due;
    this.#stale = false;
    this.#changed();
  }

  /** The form is reset: what somebody else holds stays. Without a name the choice is no part of it. */
  resets(): void {
    if (!this.situation.inForm) return;
    if (this.#valueHeld === 'own') this.goesBackTo(this.#initial);
    else {
      // Whatever it was that took a tick back is no news any more.
      this.#stale = false;
      this.#changed();
    }
  }

  /** Somebody else takes the tick. */
  protected unticks(): void {
    this.#ticked = null;
  }

  protected goesBackTo(value: Protocol | null): void {
    this.#ticked = null;
    this.#stale = false;
    this.value = value;
    this.#settles();
    this.#changed();
  }

  /** The page changes something. */
  meets(change: Change): void {
    const { answers = this.answers, value = this.value, ...situation } = change;
    const isNewLayout = situation.layout !== undefined && situation.layout !== this.situation.layout;
    this.situation = { ...this.situation, ...situation };
    this.answers = answers;
    this.value = value;
    if (isNewLayout) this.#isNew();
    this.#changed();
  }

  #isNew(): void {
    this.said = '';
    this.#acted = false;
    this.#pending = false;
    this.#cleared = null;
    this.done.clear();
  }

  /** The choice is made: nothing is looked at any more. */
  #settles(): void {
    this.#looksAt = null;
    this.#thinks = false;
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
      waits: this.#waits,
      takenBack: this.takenBack,
    };
  }

  #changed(): void {
    if (this.#then.chosen !== this.chosen) this.#settles();
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

import {
  type Answers,
  english,
  interviewState,
  keepDays,
  leavesMailUnprotected,
  offeredProtocols,
  type Protocol,
  planFor,
  type QuestionId,
  questions,
  type Recommendation,
  recommend,
  stepsFor,
} from '@mail-protocol/core';
import type { Change, ChooserSituation } from './ChooserSituation.ts';

/** The expected content of the result. */
type Shown = 'waiting' | 'so-far' | 'advice' | 'against-advice' | 'chosen' | 'not-needed' | 'unavailable';

/** The expected content of a chooser, computed from the answers, the choice and the page, with core alone. */
export class ChooserState {
  situation: ChooserSituation;
  answers: Answers;
  value: Protocol | null;
  /** The ticked sentence. */
  protected tick: string | null = null;
  /** Whether the box was unticked because the sentence changed. */
  protected tickIsStale = false;
  /** The protocol that the person is looking at before choosing. */
  protected lookedAt: Protocol | null = null;
  /** Whether the person reconsiders, or wants to choose without advice. */
  protected reconsiders = false;
  /** Whether the steps show a question. */
  asking = false;

  constructor({ answers = {}, value = null, ...begin }: Change) {
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
  }

  /** The effective answers: the person's correct the host's facts. */
  get effective(): Answers {
    return { ...this.situation.facts, ...this.answers };
  }
  /**
   * The recommendation. `unanswered` until the person has answered a question that bears on the protocol, or the facts
   * alone settle it.
   */
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
  /** The value, if it is an offered option. */
  get chosen(): Protocol | null {
    return this.value && this.offered.includes(this.value) ? this.value : null;
  }
  /** The questions in the list, open or as a line. Today's set-up is asked in the set-up. */
  get listed(): readonly QuestionId[] {
    const { questions: asked, facts } = this.situation;
    return questions
      .map(({ id }) => id)
      .filter((id) => id !== 'current' && (!asked || asked.includes(id) || facts[id]));
  }
  /** Whether the recommended protocol can still change, and a question is left. */
  get undecided(): boolean {
    const { protocol, settled } = this.advice;
    const { relevant } = interviewState(this.effective, this.situation);
    const asked = this.situation.questions ?? questions.map(({ id }) => id);
    return protocol !== null && !settled && relevant.some((id) => asked.includes(id));
  }
  get considered(): Protocol | null {
    return this.lookedAt && this.offered.includes(this.lookedAt) ? this.lookedAt : null;
  }
  get shown(): Shown {
    const { status, protocol } = this.advice;
    const { layout, inForm } = this.situation;
    const { chosen, considered } = this;
    if (status === 'unavailable') return 'unavailable';
    if (!inForm && considered) return considered === protocol ? 'advice' : 'against-advice';
    if (!inForm && chosen && !this.reconsiders) return 'chosen';
    if (status === 'not-needed') return 'not-needed';
    if (!protocol || (layout === 'steps' && this.asking)) return 'waiting';
    if (layout === 'list' && this.undecided) return 'so-far';
    return inForm && chosen && chosen !== protocol ? 'against-advice' : 'advice';
  }
  /** The protocol of the stage. */
  get topic(): Protocol | null {
    const { shown, chosen } = this;
    if (shown === 'advice') return this.advice.protocol;
    if (shown === 'chosen' || this.situation.inForm) return chosen;
    return shown === 'against-advice' ? this.considered : null;
  }
  /** The protocol that a box would be for: the considered, else the chosen, else the recommended one. */
  protected get subject(): Protocol | null {
    const { chosen, considered } = this;
    // A person who reconsiders a choice that needs no box sees the advice again.
    const kept = chosen && !(this.reconsiders && this.dueFor(chosen) === null) ? chosen : null;
    return considered ?? kept ?? this.advice.protocol;
  }
  /** The required acknowledgement, by its kind in this model; `null` for none. */
  get due(): string | null {
    return this.dueFor(this.subject);
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
  /** Whether the box was unticked because the sentence changed. */
  get takenBack(): boolean {
    return this.tickIsStale && this.due !== null;
  }
  get ticked(): boolean {
    return this.tick !== null && this.tick === this.due;
  }
  /** Whether the page holds a tick. A tick for an earlier sentence has been taken back. */
  get holdsTick(): boolean {
    return this.tick !== null;
  }
  /** Whether there is a box to tick: for the protocol of the stage, in a form only once it is chosen. */
  get asks(): boolean {
    const { topic, due, chosen, situation } = this;
    return due !== null && topic !== null && this.subject === topic && (!situation.inForm || chosen === topic);
  }
  /** Whether steps that remove mail wait for a tick. */
  protected get waits(): boolean {
    return this.chosen !== null && this.subject === this.chosen && this.due !== null && !this.ticked;
  }
  /** The checklist, once today's set-up is known. */
  get steps(): readonly string[] {
    const { chosen, effective, situation } = this;
    if (!chosen || effective.current === undefined) return [];
    const plan = planFor(chosen, effective, situation);
    return stepsFor(plan, effective, situation.messages, { situation, provider: null })
      .filter(({ removes }) => removes === null || !this.waits)
      .map(({ id }) => id);
  }
  /** Whether the form is invalid as it is. */
  get missing(): boolean {
    const { required, disabled, inForm } = this.situation;
    if (!inForm || !required || disabled || this.offered.length === 0) return false;
    return this.chosen === null || (this.due?.startsWith(this.chosen) === true && !this.ticked);
  }
  protected get advised(): Protocol | null {
    const { status, protocol } = this.advice;
    return status === 'recommended' ? protocol : null;
  }
}

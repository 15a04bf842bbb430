import { type Answers, type Protocol, planFor, type QuestionId } from '@mail-protocol/core';
import type { Change, Holder } from './ChooserSituation.ts';
import { ChooserState } from './ChooserState.ts';
import { expectedAnnouncement, type Heard, type Remark } from './expectedAnnouncement.ts';

/**
 * The expected behaviour of a chooser: what the person answered and chose, and what follows from it according to core
 * alone. The model does not know the markup or how the chooser works.
 */
export class ChooserModel extends ChooserState {
  /** The expected text of the status region. */
  said = '';
  readonly #answersHeld: Holder;
  readonly #valueHeld: Holder;
  /** What a reset returns to. */
  readonly #initial: Protocol | null;
  /** The advice at the time of the choice. */
  #then: { chosen: Protocol | null; advised: Protocol | null; status: string };
  #acted = false;
  #heard: Heard;
  #pending = false;
  /** Whether to announce that the answers are back. */
  #undone = false;
  /** What "Start over" cleared, while it can still be undone. */
  #cleared: Answers | null = null;
  /** The ticked steps. */
  readonly done = new Set<string>();

  constructor(begin: Change, held: readonly [answers: Holder, value: Holder]) {
    super(begin);
    [this.#answersHeld, this.#valueHeld] = held;
    this.#initial = this.value;
    this.#then = { chosen: this.chosen, advised: this.advised, status: this.advice.status };
    this.#heard = this.#hears();
  }

  /** Any input of the person, by mouse or key. */
  acts(): void {
    this.#acted = true;
  }

  says(id: QuestionId, token: string): void {
    if (this.effective[id] === token || this.#answersHeld === 'stubborn') return;
    this.answers = { ...this.answers, [id]: token };
    this.#cleared = null;
    this.#changed();
  }

  /** The page clears one answer. */
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
    this.#undone = false;
    this.#cleared = this.answers;
    if (this.#answersHeld !== 'stubborn') this.answers = {};
    this.#changed();
  }

  /** Undoes starting over. */
  bringsBack(): void {
    this.answers = this.#cleared ?? this.answers;
    this.#cleared = null;
    this.#undone = true;
    this.#changed();
  }

  chooses(protocol: Protocol): void {
    if (this.#valueHeld !== 'stubborn') this.value = protocol;
    this.#settles();
    this.#changed();
  }

  /** Chooses by a button. A required acknowledgement must be ticked first. */
  presses(protocol: Protocol): void {
    if (this.dueFor(protocol) !== null && !(protocol === this.subject && this.ticked)) this.looksAt(protocol);
    else this.chooses(protocol);
  }

  looksAt(protocol: Protocol | null): void {
    this.lookedAt = protocol;
    this.#changed();
  }

  /** Reconsiders, or opens the choice early; `undefined` closes it. */
  thinks(again = !this.reconsiders): void {
    this.reconsiders = again;
    this.#changed();
  }

  ticksOff(step: string): void {
    if (!this.done.delete(step)) this.done.add(step);
  }

  /** Leaves the page and comes back: the browser has restored a protocol, and everything else has its initial value. */
  comesBack(answers: Answers, filledIn: Protocol | null): void {
    this.answers = answers;
    this.value = this.#valueHeld === 'own' ? filledIn : this.#initial;
    this.tick = null;
    this.tickIsStale = false;
    this.#settles();
    this.#isNew();
    this.#then = { chosen: this.chosen, advised: this.advised, status: this.advice.status };
    this.#changed();
  }

  ticks(): void {
    const { ticked } = this;
    this.tick = ticked ? null : this.due;
    this.tickIsStale = false;
    this.#changed();
  }

  /** The form is reset. What a host holds stays. Without a name the form does not reset the choice. */
  resets(): void {
    if (this.situation.inForm && this.#valueHeld === 'own') this.goesBackTo(this.#initial);
    else {
      // After a reset, an unticked box is no longer news, whatever unticked it.
      this.tickIsStale = false;
      this.#changed();
    }
  }

  /** Something other than the person unticks the box. */
  protected unticks(): void {
    this.tick = null;
  }

  protected goesBackTo(value: Protocol | null): void {
    this.tick = null;
    this.tickIsStale = false;
    this.value = value;
    this.#settles();
    this.#changed();
  }

  /** The page changes props. */
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
    this.#undone = false;
    this.#cleared = null;
    this.done.clear();
  }

  /** After a choice no protocol is being considered. */
  #settles(): void {
    this.lookedAt = null;
    this.reconsiders = false;
  }

  /** Time passes without a change, long enough for announcements. */
  rests(): void {
    if (!this.#pending) return;
    this.#pending = false;
    const [before, after] = [this.#heard, this.#hears()];
    this.#heard = after;
    const undone = this.#undone && Object.keys(this.answers).length > 0;
    this.#undone = false;
    this.said = expectedAnnouncement(before, after, this.situation, undone) ?? this.said;
  }

  /** How the choice differs from the advice. */
  get #remark(): Remark | null {
    const { chosen, advice } = this;
    const advised = this.advised;
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
      waits: this.waits,
      takenBack: this.takenBack,
    };
  }

  #changed(): void {
    if (this.#then.chosen !== this.chosen) this.#settles();
    // A tick belongs to one sentence, and does not come back with it.
    if (this.tick !== null && this.tick !== this.due) {
      this.tick = null;
      this.tickIsStale = true;
    }
    if (this.#then.chosen !== this.chosen)
      this.#then = { chosen: this.chosen, advised: this.advised, status: this.advice.status };
    this.#pending = this.#acted;
    if (!this.#pending) this.#heard = this.#hears();
  }
}

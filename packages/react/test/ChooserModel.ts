import { type Answers, type Protocol, planFor, type QuestionId } from '@mail-protocol/core';
import type { Change, Holder } from './ChooserSituation.ts';
import { ChooserState } from './ChooserState.ts';
import { expectedAnnouncement, type Heard, type Remark } from './expectedAnnouncement.ts';

/**
 * A person in front of a chooser, as it should be: what they said and chose, and what follows from it by core alone. It
 * knows nothing of markup, nor of how the chooser works.
 */
export class ChooserModel extends ChooserState {
  /** What the status region says. */
  said = '';
  readonly #answersHeld: Holder;
  readonly #valueHeld: Holder;
  /** What a reset goes back to. */
  readonly #initial: Protocol | null;
  /** The advice as it was when the choice was made. */
  #then: { chosen: Protocol | null; advised: Protocol | null; status: string };
  #acted = false;
  #heard: Heard;
  #pending = false;
  /** What starting over took, for as long as it can be brought back. */
  #cleared: Answers | null = null;
  /** The steps that are ticked off. */
  readonly done = new Set<string>();

  constructor(begin: Change, held: readonly [answers: Holder, value: Holder]) {
    super(begin);
    [this.#answersHeld, this.#valueHeld] = held;
    this.#initial = this.value;
    this.#then = { chosen: this.chosen, advised: this.advised, status: this.advice.status };
    this.#heard = this.#hears();
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
    if (this.dueFor(protocol) !== null && !(protocol === this.subject && this.ticked)) this.looksAt(protocol);
    else this.chooses(protocol);
  }

  looksAt(protocol: Protocol | null): void {
    this.lookedAt = protocol;
    this.#changed();
  }

  /** Thinks again, or wants to choose now; `undefined` for the other way round. */
  thinks(again = !this.reconsiders): void {
    this.reconsiders = again;
    this.#changed();
  }

  ticksOff(step: string): void {
    if (!this.done.delete(step)) this.done.add(step);
  }

  /** Leaves the page and comes back to it: the browser has filled in a protocol, and all else is as it was to begin with. */
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

  /** The form is reset: what somebody else holds stays. Without a name the choice is no part of it. */
  resets(): void {
    if (!this.situation.inForm) return;
    if (this.#valueHeld === 'own') this.goesBackTo(this.#initial);
    else {
      // Whatever it was that took a tick back is no news any more.
      this.tickIsStale = false;
      this.#changed();
    }
  }

  /** Somebody else takes the tick. */
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
    this.lookedAt = null;
    this.reconsiders = false;
  }

  /** Nothing happens for as long as it takes to be told of changes. */
  rests(): void {
    if (!this.#pending) return;
    this.#pending = false;
    const [before, after] = [this.#heard, this.#hears()];
    this.#heard = after;
    this.said = expectedAnnouncement(before, after, this.situation) ?? this.said;
  }

  /** How the choice stands to the advice. */
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

import type { PlanStep } from './planSteps.ts';
import type { ProviderId } from './providers.ts';
import type { Risk, RiskOptions } from './risks.ts';
import type { Situation } from './situation.ts';

/** The name of a line for people who read in a browser only. */
export type NotNeededId =
  | 'old-account'
  | 'vanishing'
  | 'collecting'
  | 'stops-collecting'
  | 'program'
  | 'full'
  | 'own-copy';

/** One thing to do, in words. */
export interface Step extends PlanStep {
  readonly text: string;
}

/** Something to watch out for, in words, and its cure. */
export interface WatchOut {
  /** The risk that it describes or, if neither protocol is needed, the name of the line. */
  readonly id: Risk['id'] | NotNeededId;
  readonly text: string;
  readonly cure: string;
}

/** A recommendation in words, in the order in which it is shown. Parts that do not apply are empty or `null`. */
export interface Explanation {
  readonly title: string;
  /** What it means, in one line. */
  readonly meaning: string;
  readonly steps: readonly Step[];
  /** At most three of the person's own answers. */
  readonly why: readonly string[];
  /** Worst first. */
  readonly watchOut: readonly WatchOut[];
  /** What to do today if mail is already missing; `null` for a new mailbox. */
  readonly missingMail: { readonly text: string; readonly cure: string } | null;
  readonly closeness: string | null;
  /** At most two answers that would change the protocol. */
  readonly changes: readonly string[];
  readonly anotherWay: string | null;
  /** What the person's provider does differently with this protocol, with a heading; `null` if nothing. */
  readonly provider: { readonly title: string; readonly notes: readonly string[] } | null;
  /** Notes for a few people: a refused password, a new computer, moving to another mailbox, keeping mail by law. */
  readonly goodToKnow: readonly string[];
}

/** What the text depends on, besides the recommendation and the answers. */
export interface ExplainOptions extends RiskOptions {
  /** What the server offers. Default: both protocols, unless the recommendation says that there is only one option. */
  readonly situation?: Situation | undefined;
  /** The provider of the mailbox, if known: see `providerOf`. */
  readonly provider?: ProviderId | null | undefined;
}

import type { Answers, Dropped } from '@mail-protocol/core';
import type { GuideProgram } from '@mail-protocol/react/source/GuideProgram.ts';
import type { SettingsIssue } from '@mail-protocol/settings/rows';

/** A setting that was left out, or (`MP-305`) a text that is no JSON. */
export interface ServerIssue extends Omit<SettingsIssue, 'code'> {
  readonly code: SettingsIssue['code'] | 'MP-305';
}

/** The events of the set-up guide. All of them bubble, out of shadow roots too. None holds a user name, an address or a name. */
export interface SetupGuideEventMap {
  /** The person said what is set up today: all their answers. */
  'mail-protocol-answers': CustomEvent<Answers>;
  /** The person picked a mail program. */
  'mail-protocol-program': CustomEvent<GuideProgram | null>;
  /** The person ticked or unticked a step: the ids of all ticked steps, to keep and to pass as `done` the next time. */
  'mail-protocol-done': CustomEvent<readonly string[]>;
  /** Settings that were left out, each with its code. No user name, address or name is in it. */
  'mail-protocol-invalid-server': CustomEvent<readonly ServerIssue[]>;
  /** Answers or facts that were left out, each with its code. */
  'mail-protocol-invalid-answers': CustomEvent<readonly Dropped[]>;
}

declare global {
  // As they bubble, documents and windows hear them too.
  interface GlobalEventHandlersEventMap extends SetupGuideEventMap {}
}

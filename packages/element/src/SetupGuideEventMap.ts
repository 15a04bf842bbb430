import type { Answers, Dropped } from '@mail-protocol/core';
import type { GuideProgram } from '@mail-protocol/react/source/GuideProgram.ts';
import type { SettingsIssue } from '@mail-protocol/settings/rows';

/** A setting that was left out, or (`MP-305`) a text that is not JSON. */
export interface ServerIssue extends Omit<SettingsIssue, 'code'> {
  readonly code: SettingsIssue['code'] | 'MP-305';
}

/**
 * The events of the set-up guide. All of them bubble, out of shadow roots too. None holds a user name, an address or a
 * name.
 */
export interface SetupGuideEventMap {
  /** The person said what is set up today. The detail is all their answers. */
  'mail-protocol-answers': CustomEvent<Answers>;
  /** The person picked a mail program. */
  'mail-protocol-program': CustomEvent<GuideProgram | null>;
  /**
   * The person ticked or unticked a step. The detail is the ids of all ticked steps: store it, and pass it as `done`
   * next time.
   */
  'mail-protocol-done': CustomEvent<readonly string[]>;
  /** Settings were left out. The detail lists them with their codes, without user name, address or name of a person. */
  'mail-protocol-invalid-server': CustomEvent<readonly ServerIssue[]>;
  /** Answers or facts were left out. The detail lists them with their codes. */
  'mail-protocol-invalid-answers': CustomEvent<readonly Dropped[]>;
}

declare global {
  // Events bubble, so documents and windows receive them too.
  interface GlobalEventHandlersEventMap extends SetupGuideEventMap {}
}

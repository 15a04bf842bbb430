import type { english } from './locales/en.ts';
import { isUsedByOthers } from './places.ts';
import type { PlanCase } from './planCase.ts';
import type { SettingId } from './programs.ts';
import type { Protocol } from './protocols.ts';

type IdOf<Key> = Key extends `step.${infer Id}` | `guide.step.${infer Id}` ? Id : never;

/** The name of a step. Each has words under the key `step.<id>`, those of a new computer under `guide.step.<id>`. */
export type StepId = IdOf<keyof typeof english>;

/** What a step is for. */
export type StepPurpose =
  | 'leave-old'
  | 'add'
  | 'copies'
  | 'offline'
  | 'sent'
  | 'own-copy'
  | 'backup'
  | 'phone'
  | 'program'
  | 'room';

/**
 * What a step takes away.
 *
 * - `server-copies`: mail on the server that a POP3 program has downloaded.
 * - `server-mail`: mail on the server, which then disappears from other devices too.
 * - `old-account`: the account of the other protocol, with the mail that the program keeps in it.
 * - `bin`: what is in the bin and the spam folder.
 * - `old-computer`: a computer that the person no longer uses, with the mail on it.
 */
export type Removal = 'server-copies' | 'server-mail' | 'old-account' | 'bin' | 'old-computer';

/** What the text of a step assumes that the person has. */
export type Presence = 'phone' | 'computer' | 'several-places' | 'backup' | 'pop3-account' | 'imap-account' | 'program';

/** One row of a table of steps: a step, and the cases that include it. */
export interface StepRow {
  /** Stable and public. Also the key of its text: see `StepId`. */
  readonly id: StepId;
  readonly purpose: StepPurpose;
  /** The setting of a mail program that it is about. */
  readonly setting?: SettingId;
  readonly removes?: Removal;
  /** The steps that make the removal safe. They come before it in the table. */
  readonly safeBy?: readonly StepId[];
  /**
   * Whether it sets up a mirror of the server. A mirror is not a backup: mail deleted on the server is lost there too.
   */
  readonly mirror?: true;
  readonly takesForGranted?: readonly Presence[];
  readonly when: (planCase: PlanCase) => boolean;
}

/** Whether this person reads only on phones and tablets, even if other people read in other places. */
export const onPhoneAlone = ({ places, answers }: PlanCase): boolean =>
  places !== 'program' && answers.devices === 'phone';

export const onComputers = (planCase: PlanCase): boolean => !onPhoneAlone(planCase);

export const inSeveralPlaces = ({ places }: PlanCase): boolean => places === 'several';

/** Whether other people read the same mail, so that mail this person deletes on the server is gone for them too. */
export const withOthers = ({ answers }: PlanCase): boolean => isUsedByOthers(answers);

/** Whether today's set-up is unknown, so that the steps must be safe for any account that may exist. */
export const isUnknown = ({ move }: PlanCase): boolean => move === 'unknown';

export const isTight = ({ answers }: PlanCase): boolean => answers.serverSpace === 'tight';

export const hasRoom = ({ answers }: PlanCase): boolean => answers.serverSpace === 'ample';

export const isBackedUp = ({ answers }: PlanCase): boolean => answers.deviceBackup === 'yes';

export const isMetered = ({ answers }: PlanCase): boolean => answers.offline === 'metered';

/** Whether the person still has an account of `protocol`, which the server no longer offers. */
export const isGone = ({ move, offers }: PlanCase, protocol: Protocol): boolean =>
  move === `from-${protocol}` && !offers(protocol);

/** Whether the person has an account of `protocol` to leave, and the server still offers that protocol. */
export const canLeave = ({ move, offers }: PlanCase, protocol: Protocol): boolean =>
  move === `from-${protocol}` && offers(protocol);

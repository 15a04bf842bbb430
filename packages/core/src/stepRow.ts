import type { Protocol } from './plan.ts';
import type { PlanCase } from './planCase.ts';
import type { StepId } from './planSteps.ts';
import type { SettingId } from './programs.ts';

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
 * - `server-mail`: mail on the server, and with it what other devices show of it.
 * - `old-account`: the account of the other protocol, with the mail that the program keeps for it.
 * - `bin`: what is in the bin and the spam folder.
 * - `old-computer`: a computer that is given up, with the mail on it.
 */
export type Removal = 'server-copies' | 'server-mail' | 'old-account' | 'bin' | 'old-computer';

/** What the words of a step take for granted. */
export type Presence = 'phone' | 'computer' | 'several-places' | 'backup' | 'pop3-account' | 'imap-account' | 'program';

/** One row of a table of steps: a step, and the cases that it belongs to. */
export interface StepRow {
  /** Stable, public, and the key of its words: see `StepId`. */
  readonly id: StepId;
  readonly purpose: StepPurpose;
  /** Which setting of a mail program it is about. */
  readonly setting?: SettingId;
  readonly removes?: Removal;
  /** The steps that make the removal safe. They stand before it in the table. */
  readonly safeBy?: readonly StepId[];
  /** Whether it sets up a mirror of the server, which is no copy: what is deleted on the server goes there too. */
  readonly mirror?: true;
  readonly takesForGranted?: readonly Presence[];
  readonly when: (planCase: PlanCase) => boolean;
}

/** Whether this person reads on phones and tablets alone, even where other people read in other places. */
export const onPhoneAlone = ({ places, answers }: PlanCase): boolean =>
  places !== 'program' && answers.devices === 'phone';

export const onComputers = (planCase: PlanCase): boolean => !onPhoneAlone(planCase);

export const inSeveralPlaces = ({ places }: PlanCase): boolean => places === 'several';

/** Whether other people read the same mail, so that what one deletes on the server is gone for them. */
export const withOthers = ({ answers }: PlanCase): boolean =>
  answers.sharedMailbox === 'together' || answers.sharedMailbox === 'separately';

/** Whether nobody has said what is set up today, so that the steps must hold for every account that may be there. */
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

import { imapSteps } from './imapSteps.ts';
import type { Plan } from './plan.ts';
import { type PlanCase, planCaseOf } from './planCase.ts';
import { pop3Steps } from './pop3Steps.ts';
import { programSteps } from './programSteps.ts';
import type { SettingId } from './programs.ts';
import type { Answers } from './questions.ts';
import type { Situation } from './situation.ts';
import type { Presence, Removal, StepId, StepPurpose, StepRow } from './stepRow.ts';

/** One step as data. `stepsFor` adds the words. */
export interface PlanStep {
  /** Stable. Also the key of its text: see `StepId`. */
  readonly id: StepId;
  readonly purpose: StepPurpose;
  /** The setting of a mail program that it is about; `null` if none. */
  readonly setting: SettingId | null;
  /** What it removes; `null` if nothing. */
  readonly removes: Removal | null;
  /** The steps of the same plan that make the removal safe. Each comes before this one. */
  readonly safeBy: readonly StepId[];
  /**
   * Whether it sets up a mirror of the server. A mirror is not a backup: mail deleted on the server is lost there too.
   */
  readonly mirror: boolean;
  /** What its text assumes that the person has. */
  readonly takesForGranted: readonly Presence[];
}

/**
 * The steps of a plan in the order in which to take them, as data: `stepsFor` puts them into words. Also for a protocol
 * that was not recommended. No step that removes mail stands before the steps that make it safe.
 *
 * @param answers The effective answers: `{ ...facts, ...answers }`.
 * @param situation What the server offers; both protocols when absent.
 *
 * @example
 * const answers = { devices: 'phone', current: 'new' } as const;
 * planSteps(planFor('imap', answers), answers)[0]?.id; // 'add-imap-phone'
 */
export function planSteps(plan: Plan, answers: Answers, situation?: Situation): readonly PlanStep[] {
  const planCase = planCaseOf(plan, answers, situation);
  const table = planCase.places === 'program' ? programSteps : plan.protocol === 'imap' ? imapSteps : pop3Steps;
  return stepsOf(table, planCase);
}

/** The steps of a table that apply to a case, in the order of the table. */
export function stepsOf(table: readonly StepRow[], planCase: PlanCase): readonly PlanStep[] {
  const rows = table.filter(({ when }) => when(planCase));
  const ids = rows.map(({ id }) => id);
  return rows.map(({ id, purpose, setting, removes, safeBy, mirror, takesForGranted }) => ({
    id,
    purpose,
    setting: setting ?? null,
    removes: removes ?? null,
    safeBy: safeBy ? ids.filter((other) => safeBy.includes(other)) : [],
    mirror: mirror ?? false,
    takesForGranted: takesForGranted ?? [],
  }));
}

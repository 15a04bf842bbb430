import { inWords } from './explain.ts';
import type { ExplainOptions, Step } from './explanation.ts';
import type { Messages } from './messages.ts';
import type { Plan } from './plan.ts';
import { planCaseOf } from './planCase.ts';
import { stepsOf } from './planSteps.ts';
import type { Answers } from './questions.ts';
import { onPhoneAlone, type StepRow } from './stepRow.ts';

const always = (): boolean => true;

/** Steps to move POP3 from an old computer to a new one, in order. Steps that remove mail come last. */
const rows: readonly StepRow[] = [
  {
    id: 'old-computer-stop',
    purpose: 'leave-old',
    setting: 'checkMail',
    takesForGranted: ['computer', 'pop3-account'],
    when: always,
  },
  { id: 'old-computer-back-up', purpose: 'leave-old', takesForGranted: ['computer', 'pop3-account'], when: always },
  { id: 'new-computer-mail', purpose: 'add', takesForGranted: ['computer'], when: always },
  { id: 'new-computer-add', purpose: 'add', takesForGranted: ['computer'], when: always },
  {
    id: 'new-computer-copies',
    purpose: 'copies',
    setting: 'serverCopies',
    takesForGranted: ['computer'],
    when: always,
  },
  {
    id: 'new-computer-twice',
    purpose: 'copies',
    setting: 'serverDeletes',
    takesForGranted: ['computer'],
    when: always,
  },
  { id: 'new-computer-compare', purpose: 'leave-old', takesForGranted: ['computer'], when: always },
  { id: 'new-computer-back-up', purpose: 'backup', takesForGranted: ['computer'], when: always },
  {
    id: 'old-computer-erase',
    purpose: 'leave-old',
    removes: 'old-computer',
    safeBy: ['old-computer-back-up', 'new-computer-mail', 'new-computer-compare', 'new-computer-back-up'],
    takesForGranted: ['computer'],
    when: always,
  },
];

/**
 * The steps for people who use POP3 and get a new computer. Their mail may exist only in the program's files. In words
 * and in order; empty if the plan has no POP3 on a computer.
 *
 * @param given The effective answers: `{ ...facts, ...answers }`.
 * @param messages `english`, or a result of `mergeMessages`.
 *
 * @example
 * const answers = { devices: 'one', current: 'pop3' } as const;
 * newComputerSteps(planFor('pop3', answers), answers, english)[0]?.id; // 'old-computer-stop'
 */
export function newComputerSteps(
  plan: Plan,
  given: Answers,
  messages: Messages,
  { situation, provider }: Pick<ExplainOptions, 'situation' | 'provider'> = {},
): readonly Step[] {
  const planCase = planCaseOf(plan, given, situation);
  const stays = plan.protocol === 'pop3' && (plan.move === 'stay' || plan.move === 'unknown');
  if (!stays || planCase.places === 'program' || onPhoneAlone(planCase)) return [];
  return inWords(stepsOf(rows, planCase), plan, messages, provider);
}

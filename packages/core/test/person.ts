import type { PlanOf } from './everyPlan.ts';

// Who a plan is for. Computed without the code under test, so that tests can check that code.

/** Whether a program fetches the mail, whatever `devices` says. */
export const isProgram = ({ answers }: Pick<PlanOf, 'answers'>): boolean => answers.sharedMailbox === 'program';

export const isForPeople = (planOf: Pick<PlanOf, 'answers'>): boolean => !isProgram(planOf);

/** Whether several people use the mailbox. */
export const isShared = ({ answers }: Pick<PlanOf, 'answers'>): boolean =>
  answers.sharedMailbox === 'together' || answers.sharedMailbox === 'separately';

/** Whether this person has only phones and tablets. */
export const hasPhoneOnly = (planOf: Pick<PlanOf, 'answers'>): boolean =>
  isForPeople(planOf) && planOf.answers.devices === 'phone';

/** Whether a step for people may speak of a computer. */
export const hasComputer = (planOf: Pick<PlanOf, 'answers'>): boolean =>
  isForPeople(planOf) && planOf.answers.devices !== 'phone';

/** Whether mail is read in several places: by several people, on several devices, or if the devices are unknown. */
export const hasSeveralPlaces = (planOf: Pick<PlanOf, 'answers'>): boolean =>
  isForPeople(planOf) && (isShared(planOf) || !['one', 'phone', 'webmail'].includes(String(planOf.answers.devices)));

/** Whether the answers say that the mail is in a backup. */
export const isBackedUp = ({ answers }: Pick<PlanOf, 'answers'>): boolean => answers.deviceBackup === 'yes';

export const isTight = ({ answers }: Pick<PlanOf, 'answers'>): boolean => answers.serverSpace === 'tight';

export const isImap = ({ protocol }: PlanOf): boolean => protocol === 'imap';

export const isPop3 = ({ protocol }: PlanOf): boolean => protocol === 'pop3';

import type { StepId } from '@mail-protocol/core';
import type { Action } from './action.ts';
import { imapActions } from './imapActions.ts';
import { pop3Actions } from './pop3Actions.ts';
import { programActions } from './programActions.ts';
import { sharedActions } from './sharedActions.ts';

/** The names of steps without those of other words for the same step. */
type TakenStepId = Exclude<StepId, `${string}.website`>;

/** What a person does at each step, as its words say. */
export const actions: Readonly<Record<TakenStepId, Action>> = {
  ...sharedActions,
  ...imapActions,
  ...pop3Actions,
  ...programActions,
};

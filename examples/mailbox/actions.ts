import type { MessageKey } from '@mail-protocol/core';
import type { Action } from './action.ts';
import { imapActions } from './imapActions.ts';
import { pop3Actions } from './pop3Actions.ts';
import { programActions } from './programActions.ts';
import { sharedActions } from './sharedActions.ts';

type IdOf<Key> = Key extends `step.${infer Id}` ? Id : never;

/** The names of the steps of plans, without those of other words for the same step. */
type TakenStepId = Exclude<IdOf<MessageKey>, `${string}.website`>;

/** What a person does at each step, as its words say. */
export const actions: Readonly<Record<TakenStepId, Action>> = {
  ...sharedActions,
  ...imapActions,
  ...pop3Actions,
  ...programActions,
};

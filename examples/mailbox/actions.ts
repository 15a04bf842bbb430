import type { MessageKey } from '@mail-protocol/core';
import type { Action } from './action.ts';
import { imapActions } from './imapActions.ts';
import { pop3Actions } from './pop3Actions.ts';
import { programActions } from './programActions.ts';
import { sharedActions } from './sharedActions.ts';

type IdOf<Key> = Key extends `step.${infer Id}` ? Id : never;

/** The ids of steps, without variants that only have other words. */
type TakenStepId = Exclude<IdOf<MessageKey>, `${string}.website`>;

/** The action for each step, exactly as its text says. */
export const actions: Readonly<Record<TakenStepId, Action>> = {
  ...sharedActions,
  ...imapActions,
  ...pop3Actions,
  ...programActions,
};

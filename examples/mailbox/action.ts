import type { Plan } from '@mail-protocol/core';
import type { Person } from './Person.ts';

/** The action of a person at a step. */
export type Action = (person: Person, plan: Plan) => void | Promise<void>;

/** The action of a step that only informs, and changes nothing. */
export const nothing: Action = () => {};

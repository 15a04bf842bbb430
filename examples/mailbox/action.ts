import type { Plan } from '@mail-protocol/core';
import type { Person } from './Person.ts';

/** What a person does at a step. */
export type Action = (person: Person, plan: Plan) => void | Promise<void>;

/** A step that says what to know or to ask, and changes nothing. */
export const nothing: Action = () => {};

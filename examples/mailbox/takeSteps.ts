import { keepDays, type Plan, type PlanStep, type StepId } from '@mail-protocol/core';
import type { Action } from './action.ts';
import { actions } from './actions.ts';
import type { Person } from './Person.ts';

/** How many messages there were, and where they are after the steps. */
export interface Outcome {
  /** Messages that the person had at first. */
  readonly before: number;
  /** Messages that came in during the steps and in the weeks after. */
  readonly cameIn: number;
  /** Of all of them, those that are on the server. */
  readonly onServer: number;
  /** Those that are only on a device: in a local folder, or in a POP3 account. */
  readonly onDevicesOnly: number;
  /** Those that can be opened nowhere any more. */
  readonly lost: readonly string[];
  /** Those that the server had no room for. */
  readonly refused: readonly string[];
  /** Messages that are in the mailbox a second time. */
  readonly copiesOnServer: number;
  /** Those that left the server after the steps by which POP3 keeps copies there. */
  readonly leftServer: readonly string[];
  /** Those that came in and that a program that works on mail did not get. */
  readonly missedByProgram: readonly string[];
  /** Those that are lost if all computers break then, and what is in a backup is put back. */
  readonly lostWithComputers: readonly string[];
}

/** The steps by which the POP3 programs that are there leave copies on the server, or fetch no more. */
const keepsCopies: ReadonlySet<StepId> = new Set([
  'keep-copies',
  'keep-old-account',
  'phone-keep-pop3',
  'pop3-elsewhere',
  'program-keep-originals',
  'stop-checking',
]);

/**
 * Has a person take steps one after the other. A day goes by after each, mail comes in meanwhile, and some weeks follow in which
 * copies go that the plan lets go.
 */
export async function takeSteps(person: Person, plan: Plan, steps: readonly PlanStep[]): Promise<Outcome> {
  const before = person.needed.size;
  const onServer = async (): Promise<readonly string[]> =>
    (await person.mailbox.read()).names().filter((name) => person.needed.has(name));
  let keptOnServer = await onServer();
  // Before them, programs that are there remove what they fetch.
  const hadPop3 = person.places.some(({ pop3 }) => pop3);
  for (const [index, { id, purpose }] of steps.entries()) {
    const action = (actions as Readonly<Partial<Record<StepId, Action>>>)[id];
    if (!action) throw new Error(`There is no action for the step ${id}.`);
    await action(person, plan);
    if (index === 0 || purpose === 'add') await person.receive(`new at step ${index + 1}`);
    if (hadPop3 && keepsCopies.has(id)) keptOnServer = await onServer();
    await person.dayPasses();
  }
  await person.receive('new after the last step');
  const weeks = Math.ceil((keepDays(plan) ?? 0) / 7) + 1;
  for (let week = 0; week < weeks; week++) await person.dayPasses(7);

  const { server, devices } = await person.found();
  const needed = [...person.needed];
  const names = (await person.mailbox.read()).names().filter((name) => person.needed.has(name));
  const cameIn = needed.slice(before);
  return {
    before,
    cameIn: cameIn.length,
    onServer: needed.filter((name) => server.has(name)).length,
    onDevicesOnly: needed.filter((name) => devices.has(name) && !server.has(name)).length,
    lost: await person.lost(),
    refused: person.refused,
    copiesOnServer: names.length - new Set(names).size,
    missedByProgram: person.program ? cameIn.filter((name) => !person.program?.taken.has(name)) : [],
    leftServer: [...keptOnServer].filter((name) => !server.has(name) && !person.refused.includes(name)),
    lostWithComputers: await person.lost(true),
  };
}

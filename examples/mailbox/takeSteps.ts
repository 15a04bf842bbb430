import { keepDays, type Plan, type PlanStep, type StepId } from '@mail-protocol/core';
import type { Action } from './action.ts';
import { actions } from './actions.ts';
import type { Person } from './Person.ts';

/** The numbers of messages, and where they are after the steps. */
export interface Outcome {
  /** At the start. */
  readonly before: number;
  /** Received during the steps and in the weeks after. */
  readonly cameIn: number;
  /** On the server at the end. */
  readonly onServer: number;
  /** Only on a device: in a local folder, or in a POP3 account. */
  readonly onDevicesOnly: number;
  /** Lost: nobody can open them anywhere. */
  readonly lost: readonly string[];
  /** Refused by the server because it had no space. */
  readonly refused: readonly string[];
  /** In the mailbox a second time. */
  readonly copiesOnServer: number;
  /** Removed from the server after the steps that make POP3 keep copies there. */
  readonly leftServer: readonly string[];
  /** Received, but not processed by the program that fetches mail. */
  readonly missedByProgram: readonly string[];
  /** Lost if all computers then break and their backups are restored. */
  readonly lostWithComputers: readonly string[];
}

/** The steps after which existing POP3 programs leave copies on the server, or fetch no more mail. */
const keepsCopies: ReadonlySet<StepId> = new Set([
  'keep-copies',
  'keep-old-account',
  'phone-keep-pop3',
  'pop3-elsewhere',
  'program-keep-originals',
  'stop-checking',
]);

/**
 * Lets a person take steps one after the other. A day passes after each step, and mail arrives. Then some weeks pass,
 * in which the programs remove copies if the plan says so.
 */
export async function takeSteps(person: Person, plan: Plan, steps: readonly PlanStep[]): Promise<Outcome> {
  const before = person.needed.size;
  const onServer = async (): Promise<readonly string[]> =>
    (await person.mailbox.read()).names().filter((name) => person.needed.has(name));
  let keptOnServer = await onServer();
  // Before these steps, existing programs remove the mail that they fetch.
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

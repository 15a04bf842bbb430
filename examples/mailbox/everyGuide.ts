import {
  type AnswerOf,
  type Answers,
  type Plan,
  type PlanStep,
  type Protocol,
  planFor,
  planSteps,
  protocols,
  type QuestionId,
  type StepId,
} from '@mail-protocol/core';
import type { Start } from './Person.ts';

/** A list of steps, with the answers that lead to it. */
export interface Guide {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly steps: readonly PlanStep[];
  readonly offered: readonly Protocol[];
}

const tokens = {
  devices: ['one', 'in-step', 'separate', 'phone', 'webmail'],
  sharedMailbox: ['no', 'together', 'separately', 'program'],
  keepMailOn: ['server', 'both', 'device', 'unsure'],
  serverSpace: ['tight', 'ample', 'unsure'],
  offline: ['rarely', 'often', 'metered'],
  mailVolume: ['high', 'low'],
  deviceBackup: ['yes', 'no'],
  current: ['pop3', 'imap', 'new', 'unsure'],
} as const satisfies { readonly [Q in QuestionId]?: readonly (AnswerOf<Q> | 'unsure')[] };

function everyAnswers(): readonly Answers[] {
  let all: readonly Answers[] = [{}];
  for (const [question, answers] of Object.entries(tokens))
    all = all.flatMap((given) => answers.map((answer) => ({ ...given, [question]: answer })));
  return all;
}

/** Every possible list of steps, once. */
export function everyGuide(): readonly Guide[] {
  const guides = new Map<string, Guide>();
  for (const protocol of protocols)
    for (const offered of [protocols, [protocol]])
      for (const answers of everyAnswers()) {
        const plan = planFor(protocol, answers, { offered });
        const steps = planSteps(plan, answers, { offered });
        const key = steps.map(({ id }) => id).join();
        if (!guides.has(key)) guides.set(key, { plan, answers, steps, offered });
      }
  return [...guides.values()];
}

/** A smaller set of guides that still covers every pair of consecutive steps in the full set. */
export function fewGuides(guides: readonly Guide[]): readonly Guide[] {
  const seen = new Set<string>();
  return guides.filter(({ steps }) => {
    const pairs = steps.map(({ id }, index) => `${steps[index - 1]?.id} ${id}` satisfies string | StepId);
    const isNew = pairs.some((pair) => !seen.has(pair));
    for (const pair of pairs) seen.add(pair);
    return isNew;
  });
}

/** All possible starts for a person with these answers, some of them with a mailbox that is too small. */
export function startsOf({ answers, offered, plan }: Guide): readonly Start[] {
  const isProgram = answers.sharedMailbox === 'program';
  const isOne = isProgram || (answers.sharedMailbox === 'no' && ['one', 'webmail'].includes(String(answers.devices)));
  const onPhone = !isProgram && answers.devices === 'phone';
  const currents = (['pop3', 'imap', 'new'] as const).filter((current) =>
    [current, 'unsure'].includes(answers.current ?? ''),
  );
  return currents.flatMap((current): readonly Start[] => {
    // A person who reads only on a phone may have an old computer with POP3.
    const computers = onPhone ? (current === 'pop3' && plan.protocol === 'imap' ? 1 : 0) : isOne ? 1 : 2;
    const start: Start = {
      current,
      computers,
      phones: 1,
      backedUp: answers.deviceBackup === 'yes',
      program: isProgram,
      offered,
      ...(answers.serverSpace === 'ample' ? {} : { room: answers.serverSpace === 'tight' ? 6 : 12 }),
    };
    return current === 'pop3' ? [start, { ...start, serverCopies: 'keep' }] : [start];
  });
}

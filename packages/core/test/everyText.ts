import { english } from '../src/locales/en.ts';
import type { MessageKey, Messages } from '../src/messages.ts';

type Samples = {
  readonly [Key in MessageKey as Messages[Key] extends string ? never : Key]: Messages[Key] extends (
    ...given: infer Given
  ) => string
    ? readonly Given[]
    : never;
};

const protocols: readonly [string][] = [['IMAP'], ['POP3']];
const days: readonly [number][] = [[1], [14]];
const daysOrKept: readonly [number | null][] = [[null], [14]];
const counts: readonly [number][] = [[1], [5]];
const label = english['answer.devices.one'];
const topic = english['question.devices.topic'];

/** Arguments for each message that takes some: what it says in the singular, the plural and every other branch. */
const samples: Samples = {
  'interview.plan.optional': counts,
  'interview.not-needed': counts,
  'interview.so-far': protocols,
  'steps.progress': [
    [1, 6],
    [2, 0],
    [3, 2],
  ],
  'steps.more': counts,
  'result.choose': protocols,
  'result.only': protocols,
  'result.only.meaning': protocols,
  'result.meaning.pop3': daysOrKept,
  'result.set-up': protocols,
  'result.scale.side': [[label, 'POP3']],
  'result.flip': [[label, topic, 'POP3']],
  'result.flip.neither': [[english['answer.devices.webmail'], topic]],
  'caution.pop3.older-mail': days,
  'step.pop3.keep-days': days,
  'step.pop3.in-time': days,
  'step.pop3.then-days': days,
  'setting.name': [['Thunderbird', 'Leave messages on server']],
  'setting.removes': [['Claws Mail', 'Remove messages on server when received']],
  'setting.dated': [['August 2026']],
  'alternative.main-computer': daysOrKept,
  'choice.choose': protocols,
  'choice.chosen': protocols,
  'choice.overruled': protocols,
  'choice.advice-changed': protocols,
  'acknowledge.older-mail': days,
  'announce.recommendation': protocols,
  'announce.set-up': protocols,
  'announce.strength': protocols,
  'picture.pop3': daysOrKept,
  'table.because': [[label, topic]],
  'table.caption.one': protocols,
  'table.more': counts,
};

function textsOf(key: MessageKey): readonly string[] {
  const message = english[key];
  if (typeof message === 'string') return [message];
  const given: readonly (readonly unknown[])[] | undefined = samples[key as keyof Samples];
  if (!given) throw new Error(`The message ${key} takes arguments: add samples of them to everyText.ts.`);
  return given.map((values) => (message as (...args: readonly unknown[]) => string)(...values));
}

/** Every English text with its key. Language and direction are no text. */
export const everyText: readonly { readonly key: MessageKey; readonly text: string }[] = (
  Object.keys(english) as MessageKey[]
)
  .filter((key) => key !== 'language' && key !== 'direction')
  .flatMap((key) => textsOf(key).map((text) => ({ key, text })));

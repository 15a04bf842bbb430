import { english } from '../src/locales/en.ts';
import { argumentsOf, type MessageKey } from '../src/messages.ts';
import { text } from '../src/text.ts';

/** Values of each argument: what a message says in the singular, the plural and for either protocol. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  protocol: ['imap', 'pop3'],
  days: [1, 14],
  count: [1, 5],
  number: [3],
  atMost: [1, 2],
  answer: [english['answer.devices.one']],
  topic: [english['question.devices.topic']],
  program: ['Thunderbird'],
  provider: ['Gmail'],
  label: ['Leave messages on server'],
  month: ['August 2026'],
};

function valuesOf(name: string): readonly unknown[] {
  const values = samples[name];
  if (!values) throw new Error(`Messages take the argument ${name}: add samples of it to everyText.ts.`);
  return values;
}

function textsOf(key: MessageKey): readonly string[] {
  let given: Record<string, unknown>[] = [{}];
  for (const name of argumentsOf(english[key]))
    given = given.flatMap((values) => valuesOf(name).map((value) => ({ ...values, [name]: value })));
  return given.map((values) => text(english, key as 'choice.choose', values as { protocol: 'imap' }));
}

/** Every English text with its key. Language and direction are no text. */
export const everyText: readonly { readonly key: MessageKey; readonly text: string }[] = (
  Object.keys(english) as MessageKey[]
)
  .filter((key) => key !== 'language' && key !== 'direction')
  .flatMap((key) => textsOf(key).map((said) => ({ key, text: said })));

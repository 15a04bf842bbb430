import { english } from '../src/locales/en.ts';
import { argumentsOf, type MessageKey, type Messages } from '../src/messages.ts';
import { text } from '../src/text.ts';

/** Sample values of each argument: for the singular, the plural and both protocols. */
const samplesIn = (messages: Messages): Readonly<Record<string, readonly unknown[]>> => ({
  protocol: ['imap', 'pop3'],
  days: [1, 14],
  done: [0, 1, 3],
  count: [1, 5],
  number: [3],
  port: [993],
  atMost: [1, 2],
  answer: [messages['answer.devices.one']],
  topic: [messages['question.devices.topic']],
  program: ['Thunderbird'],
  provider: ['Gmail'],
  label: ['Leave messages on server'],
  month: ['August 2026'],
});

function textsOf(key: MessageKey, messages: Messages): readonly string[] {
  const samples = samplesIn(messages);
  let given: Record<string, unknown>[] = [{}];
  for (const name of argumentsOf(english[key])) {
    const values = samples[name];
    if (!values) throw new Error(`Add samples of the argument ${name} to everyText.ts.`);
    given = given.flatMap((others) => values.map((value) => ({ ...others, [name]: value })));
  }
  return given.map((values) => text(messages, key as 'choice.choose', values as { protocol: 'imap' }));
}

/** A text with its key, with its arguments filled in. */
export interface WrittenText {
  readonly key: MessageKey;
  readonly text: string;
}

/**
 * Every text of a language, in the order of the English ones and with the same arguments, except language and
 * direction.
 */
export const everyTextOf = (messages: Messages): readonly WrittenText[] =>
  (Object.keys(english) as MessageKey[])
    .filter((key) => key !== 'language' && key !== 'direction')
    .flatMap((key) => textsOf(key, messages).map((said) => ({ key, text: said })));

/** Every English text. */
export const everyText: readonly WrittenText[] = everyTextOf(english);

import {
  type Answers,
  english,
  type Messages,
  type Protocol,
  questions,
  type Recommendation,
  recommend,
  text,
} from '@mail-protocol/core';
import { expect, test } from 'vitest';
import { adviceIn } from './adviceIn.ts';
import type { Chooser } from './Chooser.ts';
import { type Due, dueFor } from './choiceDetails.ts';

/** Every set of answers to the questions before the choice. Today's set-up is asked after it. */
function* everyAnswers(): Generator<Answers> {
  const asked = questions.filter(({ id }) => id !== 'current');
  const sizes = asked.map(({ answers }) => answers.length + 1);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let number = 0; number < total; number++) {
    let rest = number;
    const set: Record<string, string> = {};
    for (const { id, answers } of asked) {
      const at = rest % (answers.length + 1);
      rest = Math.floor(rest / (answers.length + 1));
      const option = answers[at];
      if (option) set[id] = option.token;
    }
    yield set as Answers;
  }
}

interface Said {
  readonly answers: Answers;
  readonly words: number;
  readonly due: Due | null;
  readonly reasons: number;
}

const wordsIn = (...texts: readonly string[]) => texts.flatMap((said) => said.match(/[\w’]+/g) ?? []).length;

function sentenceOf(due: Due, messages: Messages): string {
  return due.reason === 'older-mail'
    ? text(messages, 'acknowledge.older-mail', { days: due.days ?? 0 })
    : messages[`acknowledge.${due.reason}`];
}

/** Counts the words of the advice stage with closed folds, including labels and buttons. */
function count(answers: Answers, recommendation: Recommendation, protocol: Protocol): Said {
  const interview = { recommendation, effective: answers, offered: ['imap', 'pop3'], provider: null };
  const due = dueFor(protocol, { recommendation, effective: answers });
  const choice = { value: null, due, subject: protocol };
  const chooser = { interview, choice, form: {} } as unknown as Chooser;
  const { title, meaning, shown } = adviceIn(chooser, english);
  const other = protocol === 'imap' ? 'pop3' : 'imap';
  const words = wordsIn(
    english['result.advice'],
    title,
    meaning,
    // The longest labels that the picture can have.
    english['picture.provider'],
    english['picture.places.computers'],
    text(english, 'picture.days', { days: 14 }),
    ...shown.why,
    ...shown.watchOut.flatMap((risk) => [risk.text, risk.cure]),
    text(english, 'choice.choose', { protocol }),
    text(english, 'choice.instead', { protocol: other }),
    english['result.sure.clear'],
    english.notice,
    ...(due ? [sentenceOf(due, english)] : []),
  );
  return { answers, words, due, reasons: shown.why.length };
}

const said: readonly Said[] = [...everyAnswers()].flatMap((answers) => {
  const recommendation = recommend(answers);
  const { protocol } = recommendation;
  return protocol ? [count(answers, recommendation, protocol)] : [];
});

const longest = (some: readonly Said[]) => some.reduce((one, other) => (other.words > one.words ? other : one));

test('whatever the answers, the advice has at most 110 words, including labels and buttons', () => {
  const plain = said.filter(({ due }) => !due);
  expect(plain.length).toBeGreaterThan(10_000);
  const most = longest(plain);
  console.info(`The longest advice: ${most.words} words, for ${JSON.stringify(most.answers)}`);
  expect(most.words).toBeLessThanOrEqual(110);
});

test('there are two reasons if they fit, and always at least one', () => {
  const plain = said.filter(({ due }) => !due);
  const numbers = new Set(plain.map(({ reasons }) => reasons));
  expect([...numbers].toSorted()).toEqual([1, 2]);
});

test('with an acknowledgement it has at most 135 words', () => {
  const withBox = said.filter(({ due }) => due);
  expect(withBox.length).toBeGreaterThan(100);
  const most = longest(withBox);
  console.info(`The longest advice with an acknowledgement: ${most.words} words, for ${JSON.stringify(most.answers)}`);
  expect(most.words).toBeLessThanOrEqual(135);
});

import { expect, test } from 'vitest';
import * as core from './index.ts';

// Public API: removing or renaming anything here is a major change.

test('the exports', () => {
  expect(Object.keys(core).toSorted()).toMatchInlineSnapshot(`
    [
      "answerLabel",
      "answerOption",
      "answerTo",
      "answersFromMailbox",
      "checkAnswers",
      "checkMessages",
      "comparison",
      "comparisonSources",
      "decisiveWeight",
      "diagnose",
      "diagnostics",
      "english",
      "englishTable",
      "explain",
      "interviewState",
      "isSettled",
      "keepDays",
      "leavesMailUnprotected",
      "mergeMessages",
      "nextQuestion",
      "offeredProtocols",
      "optionalText",
      "parseAnswers",
      "planFor",
      "programSettings",
      "protocols",
      "questions",
      "recommend",
      "sameForBoth",
      "samePlan",
      "serializeAnswers",
      "settingsReadIn",
      "stepsFor",
      "summarize",
    ]
  `);
});

test('the tokens of every question', () => {
  const tokens = core.questions.map(({ id, answers }) => `${id}: ${answers.map(({ token }) => token).join(', ')}`);
  expect(tokens).toMatchInlineSnapshot(`
    [
      "devices: in-step, separate, one, webmail",
      "sharedMailbox: no, together, separately",
      "keepMailOn: server, device",
      "serverSpace: tight, ample",
      "offline: often, sometimes, rarely",
      "mailVolume: low, high",
      "deviceBackup: yes, no",
    ]
  `);
});

test('tokens survive a query string, a form field and a panel’s input filter', () => {
  const tokens = core.questions.flatMap(({ answers }) => answers.map(({ token }) => token));
  expect(tokens.filter((token) => !/^[a-z]+(-[a-z]+)*$/.test(token))).toEqual([]);
});

test('the keys of the messages, with the number of arguments', () => {
  const keys = Object.entries(core.english).map(([key, message]) =>
    typeof message === 'string' ? key : `${key} (${message.length})`,
  );
  expect(keys.toSorted()).toMatchSnapshot();
});

import { type Answers, keepDays, type Messages, type Protocol, planFor, type StepId, text } from '@mail-protocol/core';
import { expect, userEvent } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import type { Play } from './inTurn.ts';

/** For how many days copies stay on the server with the answers of a story. */
export function daysIn(args: {
  readonly facts?: Answers | undefined;
  readonly defaultAnswers?: Answers | undefined;
}): number {
  return keepDays(planFor('pop3', { ...args.facts, ...args.defaultAnswers })) ?? 0;
}

/** The message of a step; some name days. */
export const stepIn = (messages: Messages, id: StepId, days: number): string =>
  text(messages, `step.${id}` as 'step.let-copies-go', { days });

/** Accepts the advice, after it ticks the required acknowledgements. */
const take: Play = async ({ canvasElement }) => {
  const box = canvasElement.querySelector('[part="acknowledgement"] input');
  if (box) await userEvent.click(box);
  await userEvent.click(canvasElement.querySelector('[part="action"]') as Element);
};

/** Opens everything that is folded. */
export const unfold: Play = async ({ canvasElement }) => {
  for (const toggle of canvasElement.querySelectorAll('[data-_fold] > button[aria-expanded="false"]'))
    await userEvent.click(toggle);
};

/** That the advice leads to the steps of a protocol, these among them and in this order. */
export const shows =
  (protocol: Protocol, ids: readonly StepId[]): Play =>
  async (context) => {
    const { canvas, canvasElement, globals } = context;
    await take(context);
    const messages = messagesIn(globals.language);
    await expect(canvas.getByRole('heading', { name: text(messages, 'result.set-up', { protocol }) })).toBeVisible();
    const shown = [...canvasElement.querySelectorAll('[data-_todo] > li')].map(({ textContent }) => textContent);
    const expected = ids.map((id) => stepIn(messages, id, daysIn(context.args)));
    await expect(shown.filter((step) => expected.includes(step))).toEqual(expected);
  };

/** That these texts are shown. */
export const says =
  (words: (messages: Messages) => readonly string[]): Play =>
  async ({ canvasElement, globals }) => {
    for (const said of words(messagesIn(globals.language))) await expect(canvasElement.textContent).toContain(said);
  };

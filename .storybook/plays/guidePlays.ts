import { type Messages, type StepId, text } from '@mail-protocol/core';
import { expect } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import type { Play } from './inTurn.ts';

/** The text of a step with its arguments for two weeks. */
export const stepIn = (messages: Messages, id: StepId): string =>
  text(messages, (`step.${id}` in messages ? `step.${id}` : `guide.step.${id}`) as 'step.let-copies-go', { days: 14 });

/** That these steps are shown in this order, perhaps with others between them. */
export const shows =
  (...ids: readonly StepId[]): Play =>
  async ({ canvasElement }) => {
    const shown = [...canvasElement.querySelectorAll('[data-step]')].map((step) => step.getAttribute('data-step'));
    await expect(shown.filter((id) => ids.includes(id as StepId))).toEqual(ids);
  };

/** That the values to type are shown, in this order. A number is a port that is encrypted from the start. */
export const lists =
  (...values: readonly (string | number)[]): Play =>
  async ({ canvasElement, globals }) => {
    const messages = messagesIn(globals.language);
    const shown = [...canvasElement.querySelectorAll('[part~="setting"] > dd > bdi')].map((value) => value.textContent);
    await expect(shown).toEqual(
      values.map((value) => (typeof value === 'number' ? text(messages, 'guide.port.tls', { port: value }) : value)),
    );
  };

/** The values that `lists` expects for the server `withOlderWays`. */
export const imapValues = ['imap.example.net', 993, 'jo@example.net', 'smtp.example.net', 465];
export const pop3Values = ['pop.example.net', 995, 'jo@example.net', 'smtp.example.net', 465];

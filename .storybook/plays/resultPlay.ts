import type { Messages } from '@mail-protocol/core';
import { expect, userEvent } from 'storybook/test';
import { messagesIn } from '../messagesIn.ts';
import type { Play } from './inTurn.ts';

/** The recommendation's heading and the content next to it. */
export const result =
  (words: (messages: Messages) => readonly [heading: string, ...texts: string[]]): Play =>
  async ({ canvas, canvasElement, globals }) => {
    const [heading, ...texts] = words(messagesIn(globals.language));
    await expect(await canvas.findByRole('heading', { name: heading })).toBeVisible();
    // What is folded counts too, and is folded again.
    const folds = [...canvasElement.querySelectorAll<HTMLElement>('[part="result"] > [data-_fold] > button')];
    for (const fold of folds) await userEvent.click(fold);
    for (const text of texts) await expect(canvasElement.textContent).toContain(text);
    for (const fold of folds) await userEvent.click(fold);
  };

/** The heading of the stage, in focus after a press that led to it. */
export const stageHeading = (canvasElement: HTMLElement): HTMLElement | null =>
  canvasElement.querySelector<HTMLElement>('[part="result-heading"]');

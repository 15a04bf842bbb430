import { english, type QuestionId } from '@mail-protocol/core';
import { screen, within } from '@testing-library/react';

/** Elements of the page under jsdom, by the words on them. Each must be there, and once. */

export const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The option of a question, or of the choice. */
export const option = (name: string): HTMLElement => screen.getByRole('radio', { name });

export const question = (id: QuestionId): HTMLElement =>
  screen.getByRole('radiogroup', { name: english[`question.${id}`] });

/** The option of a question, by the key of its label. */
export const answer = (key: `answer.${string}` & keyof typeof english): HTMLElement => option(english[key]);

export const choice = (): HTMLElement => screen.getByRole('radiogroup', { name: english['choice.title'] });

/** The option of the choice. */
export const protocolOption = (name: string): HTMLElement => within(choice()).getByRole('radio', { name });

/** The button of the advice. */
export const action = (): HTMLElement => document.querySelector('[part="action"]') as HTMLElement;

/** The box of the acknowledgement. */
export const box = (): HTMLElement => screen.getByRole('checkbox');

/** What is said aloud. */
export const status = (): HTMLElement => screen.getByRole('status');

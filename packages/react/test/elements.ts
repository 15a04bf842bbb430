import { english, type Protocol, type QuestionId, text } from '@mail-protocol/core';
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

/** The option of the choice, in a form. */
export const protocolOption = (name: string): HTMLElement => within(choice()).getByRole('radio', { name });

/** The button that looks at the other protocol, or chooses one. */
export const instead = (protocol: Protocol): HTMLElement => button(text(english, 'choice.instead', { protocol }));

/** Which stage the result is in. */
export const stage = (): string | undefined => document.querySelector<HTMLElement>('[part="result"]')?.dataset['stage'];

/** The heading of the result. */
export const resultHeading = (): HTMLElement => document.querySelector('[part="result-heading"]') as HTMLElement;

/** The button that chooses what the stage speaks of. */
export const action = (): HTMLElement => document.querySelector('[part="action"]') as HTMLElement;

/** The box of the acknowledgement; `null` without one. */
export const findBox = (): HTMLElement | null => document.querySelector('[part="acknowledgement"] input');

/** The box of the acknowledgement. */
export const box = (): HTMLElement => {
  const found = findBox();
  if (!found) throw new Error('There is no acknowledgement.');
  return found;
};

/** What is said aloud. */
export const status = (): HTMLElement => screen.getByRole('status');

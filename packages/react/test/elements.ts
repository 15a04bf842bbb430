import { english, type Protocol, type QuestionId, text } from '@mail-protocol/core';
import { fireEvent, screen, within } from '@testing-library/react';

/** Finds elements under jsdom by their text. Each throws unless there is exactly one. */

export const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** An option of a question, or of the choice. */
export const option = (name: string): HTMLElement => screen.getByRole('radio', { name });

export const question = (id: QuestionId): HTMLElement =>
  screen.getByRole('radiogroup', { name: english[`question.${id}`] });

/** The button that opens the line of an answered question. */
export const changeOf = (id: QuestionId): HTMLElement =>
  button(`${english['interview.change']}: ${english[`question.${id}.topic`]}`);

/** The button that opens the questions that only tune the set-up. */
export const tune = (): HTMLElement => screen.getByRole('button', { name: /^Tune the set-up: / });

/** A question. Opens it first if it is folded. */
export function opened(id: QuestionId): HTMLElement {
  const name = english[`question.${id}`];
  if (!screen.queryByRole('radiogroup', { name })) {
    const lines = [...document.querySelectorAll('[part="answered"]')];
    const line = lines.some(({ textContent }) => textContent.includes(english[`question.${id}.topic`]));
    fireEvent.click(line ? changeOf(id) : tune());
  }
  return question(id);
}

/** An option of a question, by the key of its label. Opens the question first if it is folded. */
export const answer = (key: `answer.${QuestionId}.${string}` & keyof typeof english): HTMLElement =>
  within(opened(key.split('.')[1] as QuestionId)).getByRole('radio', { name: english[key] });

export const choice = (): HTMLElement => screen.getByRole('radiogroup', { name: english['choice.title'] });

/** An option of the choice, in a form. */
export const protocolOption = (name: string): HTMLElement => within(choice()).getByRole('radio', { name });

/** The button that shows the other protocol, or chooses one. */
export const instead = (protocol: Protocol): HTMLElement => button(text(english, 'choice.instead', { protocol }));

/** The current stage of the result. */
export const stage = (): string | undefined => document.querySelector<HTMLElement>('[part="result"]')?.dataset['stage'];

/** The heading of the result. */
export const resultHeading = (): HTMLElement => document.querySelector('[part="result-heading"]') as HTMLElement;

/** The button that chooses the protocol of the stage. */
export const action = (): HTMLElement => document.querySelector('[part="action"]') as HTMLElement;

/** The checkbox of the acknowledgement; `null` without one. */
export const findBox = (): HTMLElement | null => document.querySelector('[part="acknowledgement"] input');

/** The checkbox of the acknowledgement. */
export const box = (): HTMLElement => {
  const found = findBox();
  if (!found) throw new Error('There is no acknowledgement.');
  return found;
};

/** The text of the status region. */
export const status = (): HTMLElement => screen.getByRole('status');

import { english, type QuestionId } from '@mail-protocol/core';
import { button, the, visible } from './mounted.tsx';
import { radioOf } from './PageUnderTest.ts';

/** The open questions, found by their headings, because a question among the lines has no layout box. */
export const asked = (scope: ParentNode) =>
  visible(scope, '[part~="question-heading"]').map(
    (heading) => heading.closest<HTMLElement>('[data-question]')?.dataset['question'],
  );
export const lines = (scope: ParentNode) => visible(scope, '[part~="answered"]');
export const questionOf = (scope: ParentNode, id: QuestionId) => the(scope, `[data-question="${id}"]`);
export const topOf = (element: Element) => element.getBoundingClientRect().top;

export type AnswerKey = `answer.${QuestionId}.${string}` & keyof typeof english;

/** The card of an answer. */
export function card(scope: ParentNode, key: AnswerKey): HTMLElement {
  const [, id = '', token = ''] = key.split('.');
  const found = visible(scope, `[data-question="${id}"] [part~="option"]`).find(
    (option) => radioOf(option).getAttribute('value') === token,
  );
  if (!found) throw new Error(`no visible option ${key}`);
  return found;
}

export function changeOf(scope: ParentNode, id: QuestionId): HTMLElement {
  return button(scope, `${english['interview.change']}: ${english[`question.${id}.topic`]}`);
}

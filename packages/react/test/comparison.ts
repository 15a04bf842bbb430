import { type Answers, recommend } from '@mail-protocol/core';
import { screen } from '@testing-library/react';

export const interview = (answers: Answers) => ({ recommendation: recommend(answers) });

export const names = (role: string) => screen.getAllByRole(role).map((element) => element.textContent?.trim());

/** The tokens of the visible rows. */
export const topics = () =>
  screen.getAllByRole('row').flatMap((row) => (row.dataset['topic'] ? [row.dataset['topic']] : []));

export const rowOf = (topic: string) =>
  screen.getAllByRole('row').find((row) => row.dataset['topic'] === topic) ?? document.body;

/** The names of the visible groups. */
export const groups = () =>
  screen
    .getAllByRole('rowheader')
    .filter((heading) => heading.getAttribute('scope') === 'rowgroup')
    .map(({ textContent }) => textContent);

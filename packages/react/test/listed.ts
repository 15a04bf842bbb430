import { english, questions, text } from '@mail-protocol/core';
import { screen } from '@testing-library/react';
import { changeOf } from './elements.ts';

export const asked = () =>
  questions
    .filter(({ id }) => screen.queryByRole('radiogroup', { name: english[`question.${id}`] }))
    .map(({ id }) => id);

export const lines = () => [...document.querySelectorAll('[part="answered"]')];

export const lineOf = (id: (typeof questions)[number]['id']) =>
  lines().find((line) => line.contains(changeOf(id))) as HTMLElement;

export const tuneLabel = (count: number) => text(english, 'interview.tune', { count });

export const inStep = english['answer.devices.in-step'];

export const one = english['answer.devices.one'];

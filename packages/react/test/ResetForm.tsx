import { type Answers, english, type Protocol } from '@mail-protocol/core';
import { screen } from '@testing-library/react';
import type { FormEvent, ReactNode } from 'react';
import { vi } from 'vitest';
import type { ChoiceDetails } from '../src/choiceDetails.ts';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import { protocolOption as option } from './elements.ts';

export const imap = english['protocol.imap'];

export const pop3 = english['protocol.pop3'];

export const inStep: Answers = { devices: 'in-step' };

export const form = () => screen.getByTestId<HTMLFormElement>('form');

export const posted = () => new FormData(form()).get('protocol');

export const shown = () => [imap, pop3].find((name) => option(name).getAttribute('aria-checked') === 'true') ?? null;

export const undo = () => screen.getByRole('button', { name: 'Undo' });

export interface FormProps extends ProtocolChooserProps {
  readonly onReset?: ((event: FormEvent) => void) | undefined;
  readonly children?: ReactNode;
}

export function Form({ onReset, children, ...props }: FormProps) {
  return (
    <form data-testid="form" onReset={onReset}>
      {children}
      <ProtocolChooser name="protocol" defaultAnswers={inStep} {...props} />
      <button type="reset">Undo</button>
    </form>
  );
}

export function told() {
  const onValueChange = vi.fn<(value: Protocol | null, details: ChoiceDetails) => void>();
  return {
    onValueChange,
    calls: () =>
      onValueChange.mock.calls.map(([value, { cause, acknowledgement }]) => [value, cause, acknowledgement] as const),
  };
}

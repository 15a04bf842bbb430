import { type Answers, english, type Protocol, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { ChoiceDetails } from '../src/choiceDetails.ts';
import { ProtocolChooser, type ProtocolChooserProps } from '../src/ProtocolChooser.tsx';
import { button } from './elements.ts';

export const imap = english['protocol.imap'];

export const pop3 = english['protocol.pop3'];

export const inStep: Answers = { devices: 'in-step' };

export const use = (protocol: Protocol) => text(english, 'choice.choose', { protocol });

export const change = () => button(`${english['interview.change']}: ${english['choice.title']}`);

export const chose = (protocol: Protocol) =>
  screen.queryByText((_, element) =>
    Boolean(element?.matches('[data-_chose]') && element.textContent === text(english, 'choice.chosen', { protocol })),
  );

export function chooser(props: ProtocolChooserProps = {}) {
  const onValueChange = vi.fn<(value: Protocol | null, details: ChoiceDetails) => void>();
  const onEvent = vi.fn();
  const view = render(<ProtocolChooser onValueChange={onValueChange} onEvent={onEvent} {...props} />);
  return {
    ...view,
    onValueChange,
    last: () => onValueChange.mock.lastCall?.[1],
    causes: () => onValueChange.mock.calls.map(([value, { cause }]) => [value, cause]),
    events: () =>
      onEvent.mock.calls
        .map(([event]) => event)
        .filter(({ type }) => ['chosen', 'overruled', 'acknowledged'].includes(type)),
  };
}

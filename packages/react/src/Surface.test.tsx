import { type Answers, english, type Messages, type questions, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProtocolChooser } from './ProtocolChooser.tsx';

const warnings = vi.spyOn(console, 'warn');
const errors = vi.spyOn(console, 'error');

beforeEach(() => {
  warnings.mockReset().mockImplementation(() => {});
  errors.mockReset().mockImplementation(() => {});
});

afterEach(() => {
  expect(errors).not.toHaveBeenCalled();
});

function warned(): string[] {
  return warnings.mock.calls.map(([sentence]) => String(sentence).match(/MP-\d+/)?.[0] ?? String(sentence));
}

const question = (id: (typeof questions)[number]['id']) =>
  screen.getByRole('radiogroup', { name: english[`question.${id}`] });
const button = (name: string) => screen.getByRole('button', { name });

/** Settled for POP3, with nothing left to ask. */
const pop3Answers: Answers = {
  devices: 'one',
  sharedMailbox: 'no',
  keepMailOn: 'device',
  serverSpace: 'ample',
  offline: 'often',
  mailVolume: 'low',
  deviceBackup: 'no',
};

describe('messages', () => {
  test('a few changed keys are laid over the English ones, without a warning', () => {
    render(<ProtocolChooser messages={{ 'question.devices': 'Where?', 'choice.choose': 'Take {protocol}' }} />);
    expect(screen.getByRole('radiogroup', { name: 'Where?' })).toBeInTheDocument();
    expect(button(english['interview.direct'])).toBeInTheDocument();
    expect(warned()).toEqual([]);
  });

  test.each([
    ['an unknown key', { 'question.pets': 'Which pet?' }],
    ['an argument that is none', { 'result.choose': 'Take {name}' }],
    ['a brace that is not closed', { 'choice.choose': 'Take {protocol' }],
    ['a function for a text', { intro: () => 'Hello' }],
    ['nothing for a text', { 'question.devices': undefined }],
  ])('%s warns with MP-204; the default stands, and good keys are kept', (_, messages) => {
    render(
      <ProtocolChooser
        messages={{ ...messages, notice: 'Ask us.' } as Partial<Messages>}
        defaultAnswers={{ devices: 'in-step' }}
      />,
    );
    expect(warned()).toEqual(['MP-204']);
    expect(warnings.mock.calls[0]?.[0]).toContain(Object.keys(messages)[0]);
    expect(screen.getByText('Ask us.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: english['question.devices'] })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) }),
    ).toBeInTheDocument();
  });

  test('accessibility 16: the root carries the language and direction of the messages, or those it is told', () => {
    const rtl: Partial<Messages> = { language: 'ar', direction: 'rtl' };
    const view = render(<ProtocolChooser data-testid="root" messages={rtl} />);
    expect(screen.getByTestId('root')).toHaveAttribute('lang', 'ar');
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'rtl');
    expect(question('devices')).toHaveAttribute('dir', 'rtl');
    view.rerender(<ProtocolChooser data-testid="root" messages={rtl} lang="fa" dir="ltr" />);
    expect(screen.getByTestId('root')).toHaveAttribute('lang', 'fa');
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'ltr');
    view.rerender(<ProtocolChooser data-testid="root" />);
    expect(screen.getByTestId('root')).toHaveAttribute('lang', 'en');
    expect(screen.getByTestId('root')).toHaveAttribute('dir', 'ltr');
  });

  test('accessibility 16: POP3 and IMAP are isolated wherever they stand in a sentence', () => {
    const { container } = render(<ProtocolChooser defaultAnswers={pop3Answers} />);
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/POP3|IMAP/.test(node.textContent ?? '') && !node.parentElement?.closest('bdi, [aria-hidden="true"]'))
        loose.push(node.textContent ?? '');
    expect(loose).toEqual([]);
  });
});

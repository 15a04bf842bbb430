// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Messages, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { button, opened, question } from '../test/elements.ts';
import { warned } from '../test/warned.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

describe('messages', () => {
  test('a few changed keys override the English ones without a warning', () => {
    render(<ProtocolChooser messages={{ 'question.devices': 'Where?', 'choice.choose': 'Take {protocol}' }} />);
    expect(screen.getByRole('radiogroup', { name: 'Where?' })).toBeInTheDocument();
    expect(button(english['interview.direct'])).toBeInTheDocument();
    expect(warned()).toEqual([]);
  });

  test.each([
    ['an unknown key', { 'question.pets': 'Which pet?' }],
    ['an unknown argument', { 'result.choose': 'Take {name}' }],
    ['a brace that is not closed', { 'choice.choose': 'Take {protocol' }],
    ['a function instead of a text', { intro: () => 'Hello' }],
    ['nothing for a text', { 'question.devices': undefined }],
  ])('%s warns with MP-204; the default stands, and good keys are kept', (_, messages) => {
    render(
      <ProtocolChooser
        messages={{ ...messages, notice: 'Ask us.' } as Partial<Messages>}
        defaultAnswers={{ devices: 'in-step' }}
      />,
    );
    expect(warned()).toEqual(['MP-204']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain(Object.keys(messages)[0]);
    expect(screen.getByText('Ask us.')).toBeInTheDocument();
    opened('devices');
    expect(screen.getByRole('heading', { name: english['question.devices'] })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) }),
    ).toBeInTheDocument();
  });

  test('accessibility 16: the root has the language and direction of the messages, or those of the props', () => {
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

  test('accessibility 16: POP3 and IMAP are isolated wherever they occur in a sentence', () => {
    const { container } = render(<ProtocolChooser defaultAnswers={pop3Answers} />);
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/POP3|IMAP/.test(node.textContent ?? '') && !node.parentElement?.closest('bdi, [aria-hidden="true"]'))
        loose.push(node.textContent ?? '');
    expect(loose).toEqual([]);
  });
});

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, questions, text } from '@mail-protocol/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { option, question, tune } from '../test/elements.ts';
import { asked, lineOf, lines, tuneLabel } from '../test/listed.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());
/** Certain for POP3, with one question left that only tunes the set-up. */
const { serverSpace: _, ...allButOne } = pop3Answers;

describe('the questions that only tune the set-up', () => {
  const count = 4;

  test('accessibility 6: are behind one button that says how many there are, and keeps focus', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    expect(asked()).toEqual([]);
    expect(screen.getByText(english['interview.enough'])).toBeInTheDocument();
    expect(tune()).toHaveAccessibleName(tuneLabel(count + 1));
    expect(tune()).toHaveAttribute('aria-expanded', 'false');
    await user.click(tune());
    expect(tune()).toHaveAttribute('aria-expanded', 'true');
    expect(tune()).toHaveFocus();
    expect(asked()).toEqual(['keepMailOn']);
    expect(tune().compareDocumentPosition(question('keepMailOn'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(tune());
    expect(asked()).toEqual([]);
    expect(tune()).toHaveFocus();
  });

  test('open one by one, and become lines among the others', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    await user.click(tune());
    await user.click(option(english['answer.keepMailOn.server']));
    expect(asked()).toEqual(['keepMailOn', 'serverSpace']);
    expect(tune()).toHaveAccessibleName(tuneLabel(count));
    await user.click(option(english['answer.serverSpace.ample']));
    expect(asked()).toEqual(['serverSpace', 'offline']);
    expect(lines()).toHaveLength(2);
    await user.click(option(english['answer.offline.often']));
    expect(asked()).toEqual(['offline']);
    expect(lines()).toHaveLength(3);
    expect(tune()).toHaveAccessibleName(tuneLabel(0));
  });

  test('accessibility 6: the button stays in place when pressed to close, even if no question is left', async () => {
    const user = userEvent.setup();
    render(<ProtocolChooser defaultAnswers={allButOne} />);
    await user.click(tune());
    await user.click(option(english['answer.serverSpace.ample']));
    await user.click(tune());
    expect(tune()).toHaveFocus();
    expect(asked()).toEqual([]);
    expect(lines()).toHaveLength(questions.length - 1);
  });

  test('are not offered while the protocol can change, nor if no protocol is needed', async () => {
    const view = render(<ProtocolChooser defaultAnswers={{ devices: 'one' }} />);
    expect(screen.queryByRole('button', { name: /^Tune/ })).toBeNull();
    expect(screen.queryByText(english['interview.enough'])).toBeNull();
    view.unmount();
    render(<ProtocolChooser defaultAnswers={{ devices: 'webmail' }} />);
    expect(screen.queryByRole('button', { name: /^Tune/ })).toBeNull();
  });

  test('come after the result, also in tab order', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    const heading = screen.getByRole('heading', { name: text(english, 'result.choose', { protocol: 'imap' }) });
    expect(lineOf('devices').compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(heading.compareDocumentPosition(tune())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

// accessibility 1, 2 …: the rules of docs/accessibility.md
import { english, type Messages, text } from '@mail-protocol/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pop3Answers } from '../test/answers.ts';
import { answer, option, status } from '../test/elements.ts';
import { ProtocolChooser } from './ProtocolChooser.tsx';

afterEach(() => vi.useRealTimers());

const inStep = english['answer.devices.in-step'];
const one = english['answer.devices.one'];

describe('announcements', () => {
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('accessibility 4: there is one status region, atomic, empty at mount', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    wait(5000);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(status()).toHaveAttribute('aria-atomic', 'true');
    expect(status()).toBeEmptyDOMElement();
  });

  test('accessibility 4: announces 700 ms after the last answer', () => {
    render(<ProtocolChooser />);
    const region = status();
    fireEvent.click(option(inStep));
    wait(500);
    fireEvent.click(option(one));
    wait(699);
    expect(region).toBeEmptyDOMElement();
    wait(1);
    expect(region).toHaveTextContent(text(english, 'announce.recommendation', { protocol: 'pop3' }));
    expect(status()).toBe(region);
  });

  test('accessibility 4: announces nothing if neither protocol, plan nor strength changed', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    fireEvent.click(answer('answer.keepMailOn.server'));
    wait(5000);
    expect(status()).toBeEmptyDOMElement();
  });

  test('accessibility 4: announces that the set-up or the strength changed, and that neither is needed', () => {
    render(<ProtocolChooser defaultAnswers={{ ...pop3Answers, devices: 'in-step' }} />);
    fireEvent.click(answer('answer.keepMailOn.server'));
    wait(700);
    fireEvent.click(answer('answer.offline.rarely'));
    wait(700);
    expect(status()).toHaveTextContent(text(english, 'announce.set-up', { protocol: 'imap' }));
    fireEvent.click(answer('answer.serverSpace.tight'));
    wait(700);
    expect(status()).toHaveTextContent(text(english, 'announce.strength', { protocol: 'imap' }));
    fireEvent.click(answer('answer.devices.webmail'));
    wait(700);
    expect(status()).toHaveTextContent(english['announce.not-needed']);
  });

  test('accessibility 4: an answer undone in time is not announced', () => {
    render(<ProtocolChooser defaultAnswers={{ devices: 'in-step' }} />);
    fireEvent.click(answer('answer.devices.one'));
    wait(300);
    fireEvent.click(option(inStep));
    wait(5000);
    expect(status()).toBeEmptyDOMElement();
  });

  test('accessibility 4: answers that the host changed are not announced', () => {
    const view = render(<ProtocolChooser answers={{}} />);
    view.rerender(<ProtocolChooser answers={{ devices: 'in-step' }} />);
    wait(5000);
    expect(status()).toBeEmptyDOMElement();
  });

  test('accessibility 4: every announcement is shorter than 100 characters', () => {
    const spoken = (Object.keys(english) as (keyof Messages)[])
      .filter((key) => key.startsWith('announce.') || key === 'interview.cleared' || key.startsWith('summary.copied'))
      .map((key) => text(english, key as 'announce.set-up', { protocol: 'pop3' }));
    expect(spoken.length).toBeGreaterThan(5);
    for (const sentence of spoken) expect(sentence.length, sentence).toBeLessThan(100);
  });

  test('unmounting in time cancels the announcement', () => {
    const view = render(<ProtocolChooser />);
    fireEvent.click(option(inStep));
    view.unmount();
    wait(5000);
  });
});

import { type Answers, type Protocol, type QuestionId, questions } from '@mail-protocol/core';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { interviewOf } from '../test/interviewOf.ts';
import { warned } from '../test/warned.ts';
import { type ProtocolRecommendationOptions, useProtocolRecommendation } from './useProtocolRecommendation.ts';

describe('answers that the component holds', () => {
  test('begins with nothing answered and the first question', () => {
    const { now } = interviewOf();
    expect(now.answers).toEqual({});
    expect(now.known).toEqual({});
    expect(now.next).toBe('devices');
    expect(now.recommendation.status).toBe('unanswered');
    expect(now.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(now.questions.every(({ answer, source }) => answer === null && source === null)).toBe(true);
    // What is set up today can't change the protocol.
    expect(now.questions.filter(({ relevant }) => !relevant).map(({ id }) => id)).toEqual(['current']);
    expect(now.progress).toEqual({ answered: 0, atMost: 8 });
  });

  test('an answer counts at the next render', () => {
    const view = interviewOf();
    act(() => view.now.answer('devices', 'in-step'));
    expect(view.now.answers).toEqual({ devices: 'in-step' });
    expect(view.now.recommendation).toMatchObject({ protocol: 'imap', settled: true });
    expect(view.now.questions[0]).toEqual({ id: 'devices', answer: 'in-step', source: 'person', relevant: true });
  });

  test('defaultAnswers are where it begins, and later changes of them are passed over', () => {
    const view = interviewOf({ defaultAnswers: { devices: 'one' } });
    expect(view.now.answers).toEqual({ devices: 'one' });
    view.rerender({ defaultAnswers: { devices: 'webmail' } });
    expect(view.now.answers).toEqual({ devices: 'one' });
  });

  test('unsure is an answer that weighs nothing', () => {
    const view = interviewOf();
    act(() => view.now.answer('devices', 'unsure'));
    expect(view.now.next).toBe('sharedMailbox');
    expect(view.now.recommendation).toMatchObject({ balance: 0, protocol: 'imap', strength: 'close' });
  });

  test('clear takes one answer back, reset all of them', () => {
    const view = interviewOf({ defaultAnswers: { devices: 'one', keepMailOn: 'device' } });
    act(() => view.now.clear('devices'));
    expect(view.now.answers).toEqual({ keepMailOn: 'device' });
    act(() => view.now.reset());
    expect(view.now.answers).toEqual({});
    expect(view.now.recommendation.status).toBe('unanswered');
  });

  test('two answers in one event build on one another', () => {
    const onAnswersChange = vi.fn();
    const view = interviewOf({ onAnswersChange });
    act(() => {
      view.now.answer('devices', 'one');
      view.now.answer('keepMailOn', 'device');
      view.now.clear('devices');
    });
    expect(view.now.answers).toEqual({ keepMailOn: 'device' });
    expect(onAnswersChange.mock.calls.map(([answers]) => answers)).toEqual([
      { devices: 'one' },
      { devices: 'one', keepMailOn: 'device' },
      { keepMailOn: 'device' },
    ]);
  });

  test('answer, clear, reset and report keep their identity', () => {
    const view = interviewOf();
    const { answer, clear, reset, report } = view.now;
    act(() => answer('devices', 'one'));
    view.rerender({ facts: { serverSpace: 'tight' } });
    expect(view.now).toMatchObject({ answer, clear, reset, report });
  });
});

describe('answers that the host holds', () => {
  test('follows the prop and only asks for changes', () => {
    const onAnswersChange = vi.fn();
    const view = interviewOf({ answers: { devices: 'one' }, onAnswersChange });
    act(() => view.now.answer('devices', 'in-step'));
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ devices: 'in-step' });
    expect(view.now.answers).toEqual({ devices: 'one' });
    view.rerender({ answers: { devices: 'in-step' }, onAnswersChange });
    expect(view.now.answers).toEqual({ devices: 'in-step' });
  });

  test('a refused answer is not built upon', () => {
    const onAnswersChange = vi.fn();
    const view = interviewOf({ answers: {}, onAnswersChange });
    act(() => view.now.answer('devices', 'one'));
    act(() => view.now.answer('offline', 'often'));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ offline: 'often' });
  });

  test('two answers in one event both arrive', () => {
    const view = renderHook(() => {
      const [answers, setAnswers] = useState<Answers>({});
      return useProtocolRecommendation({ answers, onAnswersChange: setAnswers });
    });
    act(() => {
      view.result.current.answer('devices', 'one');
      view.result.current.answer('keepMailOn', 'device');
    });
    expect(view.result.current.answers).toEqual({ devices: 'one', keepMailOn: 'device' });
    expect(view.result.current.recommendation.protocol).toBe('pop3');
  });

  test('going from controlled to uncontrolled warns with MP-203 and begins with nothing, not with the last answers', () => {
    const view = interviewOf({ answers: { devices: 'one' }, onAnswersChange: () => {} });
    view.rerender({});
    expect(warned()).toEqual(['MP-203']);
    expect(view.now.answers).toEqual({});
  });

  test('going from uncontrolled to controlled keeps what was answered', async () => {
    vi.resetModules();
    const fresh = await import('./useProtocolRecommendation.ts');
    const view = renderHook((options: ProtocolRecommendationOptions) => fresh.useProtocolRecommendation(options), {
      initialProps: { defaultAnswers: { devices: 'one' } },
    });
    view.rerender({ answers: { devices: 'webmail' } });
    expect(warned()).toEqual(['MP-203']);
    expect(view.result.current.answers).toEqual({ devices: 'one' });
  });
});

describe('what the host knows', () => {
  test('is not asked, and is told apart from what the person said', () => {
    const view = interviewOf({ facts: { devices: 'in-step' }, defaultAnswers: { offline: 'often' } });
    expect(view.now.known).toEqual({ devices: 'in-step' });
    expect(view.now.answers).toEqual({ offline: 'often' });
    expect(view.now.effective).toEqual({ devices: 'in-step', offline: 'often' });
    const source = (id: QuestionId) => view.now.questions.find((question) => question.id === id)?.source;
    expect([source('devices'), source('offline'), source('mailVolume')]).toEqual(['host', 'person', null]);
    expect(view.now.recommendation.protocol).toBe('imap');
    expect(view.now.next).not.toBe('devices');
  });

  test('can be corrected; the facts themselves stay, and clearing brings them back', () => {
    const facts: Answers = Object.freeze({ devices: 'in-step' } as const);
    const onAnswersChange = vi.fn();
    const view = interviewOf({ facts, onAnswersChange });
    act(() => view.now.answer('devices', 'one'));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ devices: 'one' });
    expect(view.now.known).toEqual(facts);
    expect(view.now.effective.devices).toBe('one');
    expect(view.now.questions[0]).toMatchObject({ answer: 'one', source: 'person' });
    act(() => view.now.clear('devices'));
    expect(view.now.questions[0]).toMatchObject({ answer: 'in-step', source: 'host' });
  });

  test('outlives a reset', () => {
    const view = interviewOf({ facts: { devices: 'one' }, defaultAnswers: { keepMailOn: 'device' } });
    act(() => view.now.reset());
    expect(view.now.effective).toEqual({ devices: 'one' });
  });

  test('may change later', () => {
    const view = interviewOf({ facts: { devices: 'one' } });
    view.rerender({ facts: { devices: 'in-step' } });
    expect(view.now.recommendation).toMatchObject({ protocol: 'imap', strength: 'clear' });
  });
});

describe('which questions may be asked', () => {
  test('the others are neither listed nor next, whatever the order they are named in', () => {
    const view = interviewOf({ questions: ['serverSpace', 'devices'] });
    expect(view.now.questions.map(({ id }) => id)).toEqual(['devices', 'serverSpace']);
    act(() => view.now.answer('devices', 'one'));
    expect(view.now.next).toBe('serverSpace');
    expect(view.now.progress).toEqual({ answered: 1, atMost: 1 });
    act(() => view.now.answer('serverSpace', 'tight'));
    expect(view.now.next).toBeNull();
    expect(view.now.progress).toEqual({ answered: 2, atMost: 0 });
  });

  test('answers to the others still count', () => {
    const { now } = interviewOf({ questions: ['offline'], defaultAnswers: { devices: 'in-step' } });
    expect(now.recommendation.protocol).toBe('imap');
    expect(now.questions.map(({ id }) => id)).toEqual(['offline']);
  });

  test('none at all, or unknown ones, ask nothing', () => {
    expect(interviewOf({ questions: [] }).now).toMatchObject({ questions: [], next: null });
    expect(interviewOf({ questions: ['pets' as QuestionId] }).now).toMatchObject({ questions: [], next: null });
  });
});

describe('what the server offers', () => {
  test('one protocol is the only option', () => {
    const { now } = interviewOf({ offered: ['pop3'], defaultAnswers: { devices: 'in-step' } });
    expect(now.recommendation).toMatchObject({ status: 'only-option', protocol: 'pop3' });
    expect(now.offered).toEqual(['pop3']);
  });

  test('none is unavailable, and nothing is asked', () => {
    const { now } = interviewOf({ offered: [] });
    expect(now).toMatchObject({ offered: [], next: null, recommendation: { status: 'unavailable' } });
    expect(warned()).toEqual([]);
  });

  test('unknown answers are ignored and reported with MP-201, once', () => {
    const offered = ['jmap', 'imap', 'pop3', 'imap'] as Protocol[];
    const view = interviewOf({ offered });
    expect(view.now.offered).toEqual(['imap', 'pop3']);
    view.rerender({ offered: [...offered] });
    expect(warned()).toEqual(['MP-201']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('jmap');
  });

  test.each([[['IMAP', 'POP3']], [['imap,', 'pop3']], [['imap, pop3']]])('%j is both', (offered) => {
    const { now } = interviewOf({ offered: offered as Protocol[] });
    expect(now.offered).toEqual(['imap', 'pop3']);
    expect(warned()).toEqual([]);
  });

  test('a list without a protocol counts as not given, beside a provider too, with a warning', () => {
    const view = interviewOf({ offered: ['gopher'] as unknown as Protocol[] });
    expect(view.now.offered).toEqual(['imap', 'pop3']);
    view.rerender({ offered: ['gopher'] as unknown as Protocol[], provider: 'icloud' });
    expect(view.now.offered).toEqual(['imap']);
    expect(warned()).toEqual(['MP-201']);
  });

  test.each([['gopher'], [null], [7], [{}]])('%j is no list: both count, with a warning', (offered) => {
    const { now } = interviewOf({ offered: offered as unknown as Protocol[] });
    expect(now.offered).toEqual(['imap', 'pop3']);
    expect(now.recommendation.status).toBe('unanswered');
    expect(warned()).toEqual(['MP-201']);
  });

  test('an array written in the markup is no change', () => {
    const view = interviewOf({ offered: ['imap'] });
    const before = view.now.recommendation;
    view.rerender({ offered: ['imap'] });
    expect(view.now.recommendation).toBe(before);
  });
});

describe('progress', () => {
  test('counts down to the end, and next is never one that was answered', () => {
    const view = interviewOf();
    let open = Number.POSITIVE_INFINITY;
    const asked: QuestionId[] = [];
    while (view.now.next !== null) {
      const { next, progress } = view.now;
      expect(asked).not.toContain(next);
      expect(progress.answered).toBe(asked.length);
      expect(progress.atMost).toBeLessThan(open);
      expect(progress.atMost).toBeGreaterThan(0);
      open = progress.atMost;
      asked.push(next);
      act(() => view.now.answer(next, 'unsure'));
    }
    expect(view.now.progress.atMost).toBe(0);
    expect(asked).toEqual(questions.map(({ id }) => id).filter((id) => asked.includes(id)));
  });

  test('a browser only ends the interview', () => {
    const { now } = interviewOf({ defaultAnswers: { devices: 'webmail' } });
    expect(now).toMatchObject({ next: null, progress: { answered: 1, atMost: 0 } });
    expect(now.recommendation.status).toBe('not-needed');
  });
});

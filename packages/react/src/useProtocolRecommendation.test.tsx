import { type Answers, type Protocol, type QuestionId, questions } from '@mail-protocol/core';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { interviewOf } from '../test/interviewOf.ts';
import { warned } from '../test/warned.ts';
import { type ProtocolRecommendationOptions, useProtocolRecommendation } from './useProtocolRecommendation.ts';

describe('answers held by the component', () => {
  test('starts with the first question and no answers', () => {
    const { now } = interviewOf();
    expect(now.answers).toEqual({});
    expect(now.known).toEqual({});
    expect(now.next).toBe('devices');
    expect(now.recommendation.status).toBe('unanswered');
    expect(now.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(now.questions.every(({ answer, source }) => answer === null && source === null)).toBe(true);
    // What is set up today can't change the protocol.
    expect(now.questions.filter(({ relevant }) => !relevant).map(({ id }) => id)).toEqual(['current']);
    expect(now.progress).toEqual({ answered: 0, atMost: questions.length });
  });

  test('an answer counts from the next render', () => {
    const view = interviewOf();
    act(() => view.now.answer('devices', 'in-step'));
    expect(view.now.answers).toEqual({ devices: 'in-step' });
    expect(view.now.recommendation).toMatchObject({ protocol: 'imap', settled: true });
    expect(view.now.questions[0]).toEqual({ id: 'devices', answer: 'in-step', source: 'person', relevant: true });
  });

  test('defaultAnswers are the initial answers; later changes of the prop are ignored', () => {
    const view = interviewOf({ defaultAnswers: { devices: 'one' } });
    expect(view.now.answers).toEqual({ devices: 'one' });
    view.rerender({ defaultAnswers: { devices: 'webmail' } });
    expect(view.now.answers).toEqual({ devices: 'one' });
  });

  test('unsure is an answer without weight', () => {
    const view = interviewOf();
    act(() => view.now.answer('devices', 'unsure'));
    expect(view.now.next).toBe('sharedMailbox');
    expect(view.now.recommendation).toMatchObject({ balance: 0, protocol: 'imap', strength: 'close' });
  });

  test('clear removes one answer, reset all of them', () => {
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

describe('answers held by the host', () => {
  test('follows the prop and only requests changes', () => {
    const onAnswersChange = vi.fn();
    const view = interviewOf({ answers: { devices: 'one' }, onAnswersChange });
    act(() => view.now.answer('devices', 'in-step'));
    expect(onAnswersChange).toHaveBeenCalledExactlyOnceWith({ devices: 'in-step' });
    expect(view.now.answers).toEqual({ devices: 'one' });
    view.rerender({ answers: { devices: 'in-step' }, onAnswersChange });
    expect(view.now.answers).toEqual({ devices: 'in-step' });
  });

  test('a refused answer is not the basis for the next one', () => {
    const onAnswersChange = vi.fn();
    const view = interviewOf({ answers: {}, onAnswersChange });
    act(() => view.now.answer('devices', 'one'));
    act(() => view.now.answer('offline', 'often'));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ offline: 'often' });
  });

  test('two answers in one event are both reported', () => {
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

  test('a change from controlled to uncontrolled warns with MP-203 and starts empty, not with the last answers', () => {
    const view = interviewOf({ answers: { devices: 'one' }, onAnswersChange: () => {} });
    view.rerender({});
    expect(warned()).toEqual(['MP-203']);
    expect(view.now.answers).toEqual({});
  });

  test('a change from uncontrolled to controlled keeps the answers', async () => {
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

describe('facts of the host', () => {
  test('are not asked, and are distinct from the person’s answers', () => {
    const view = interviewOf({ facts: { devices: 'in-step' }, defaultAnswers: { offline: 'often' } });
    expect(view.now.known).toEqual({ devices: 'in-step' });
    expect(view.now.answers).toEqual({ offline: 'often' });
    expect(view.now.effective).toEqual({ devices: 'in-step', offline: 'often' });
    const source = (id: QuestionId) => view.now.questions.find((question) => question.id === id)?.source;
    expect([source('devices'), source('offline'), source('mailVolume')]).toEqual(['host', 'person', null]);
    expect(view.now.recommendation.protocol).toBe('imap');
    expect(view.now.next).not.toBe('devices');
  });

  test('can be corrected; the facts object does not change, and clearing an answer restores its fact', () => {
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

  test('survive a reset', () => {
    const view = interviewOf({ facts: { devices: 'one' }, defaultAnswers: { keepMailOn: 'device' } });
    act(() => view.now.reset());
    expect(view.now.effective).toEqual({ devices: 'one' });
  });

  test('can change later', () => {
    const view = interviewOf({ facts: { devices: 'one' } });
    view.rerender({ facts: { devices: 'in-step' } });
    expect(view.now.recommendation).toMatchObject({ protocol: 'imap', strength: 'clear' });
  });
});

describe('the option `questions`', () => {
  test('other questions are neither listed nor next, and the order of the list does not matter', () => {
    const view = interviewOf({ questions: ['serverSpace', 'devices'] });
    expect(view.now.questions.map(({ id }) => id)).toEqual(['devices', 'serverSpace']);
    act(() => view.now.answer('devices', 'one'));
    expect(view.now.next).toBe('serverSpace');
    expect(view.now.progress).toEqual({ answered: 1, atMost: 1 });
    act(() => view.now.answer('serverSpace', 'tight'));
    expect(view.now.next).toBeNull();
    expect(view.now.progress).toEqual({ answered: 2, atMost: 0 });
  });

  test('answers to other questions still count', () => {
    const { now } = interviewOf({ questions: ['offline'], defaultAnswers: { devices: 'in-step' } });
    expect(now.recommendation.protocol).toBe('imap');
    expect(now.questions.map(({ id }) => id)).toEqual(['offline']);
  });

  test('an empty list, or only unknown names, asks nothing', () => {
    expect(interviewOf({ questions: [] }).now).toMatchObject({ questions: [], next: null });
    expect(interviewOf({ questions: ['pets' as QuestionId] }).now).toMatchObject({ questions: [], next: null });
  });
});

describe('the option `offered`', () => {
  test('a single protocol is the only option', () => {
    const { now } = interviewOf({ offered: ['pop3'], defaultAnswers: { devices: 'in-step' } });
    expect(now.recommendation).toMatchObject({ status: 'only-option', protocol: 'pop3' });
    expect(now.offered).toEqual(['pop3']);
  });

  test('no protocol means unavailable, and nothing is asked', () => {
    const { now } = interviewOf({ offered: [] });
    expect(now).toMatchObject({ offered: [], next: null, recommendation: { status: 'unavailable' } });
    expect(warned()).toEqual([]);
  });

  test('unknown protocols are ignored and reported once with MP-201', () => {
    const offered = ['jmap', 'imap', 'pop3', 'imap'] as Protocol[];
    const view = interviewOf({ offered });
    expect(view.now.offered).toEqual(['imap', 'pop3']);
    view.rerender({ offered: [...offered] });
    expect(warned()).toEqual(['MP-201']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('jmap');
  });

  test.each([[['IMAP', 'POP3']], [['imap,', 'pop3']], [['imap, pop3']]])('%j means both protocols', (offered) => {
    const { now } = interviewOf({ offered: offered as Protocol[] });
    expect(now.offered).toEqual(['imap', 'pop3']);
    expect(warned()).toEqual([]);
  });

  test('a list without a known protocol is ignored with a warning, also with a provider', () => {
    const view = interviewOf({ offered: ['gopher'] as unknown as Protocol[] });
    expect(view.now.offered).toEqual(['imap', 'pop3']);
    view.rerender({ offered: ['gopher'] as unknown as Protocol[], provider: 'icloud' });
    expect(view.now.offered).toEqual(['imap']);
    expect(warned()).toEqual(['MP-201']);
  });

  test.each([['gopher'], [null], [7], [{}]])('%j is not a list: both protocols count, with a warning', (offered) => {
    const { now } = interviewOf({ offered: offered as unknown as Protocol[] });
    expect(now.offered).toEqual(['imap', 'pop3']);
    expect(now.recommendation.status).toBe('unanswered');
    expect(warned()).toEqual(['MP-201']);
  });

  test('an array written in the markup does not count as a change', () => {
    const view = interviewOf({ offered: ['imap'] });
    const before = view.now.recommendation;
    view.rerender({ offered: ['imap'] });
    expect(view.now.recommendation).toBe(before);
  });
});

describe('progress', () => {
  test('counts down to the end, and next is never an answered question', () => {
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

  test('the answer “browser only” ends the interview', () => {
    const { now } = interviewOf({ defaultAnswers: { devices: 'webmail' } });
    expect(now).toMatchObject({ next: null, progress: { answered: 1, atMost: 0 } });
    expect(now.recommendation.status).toBe('not-needed');
  });
});

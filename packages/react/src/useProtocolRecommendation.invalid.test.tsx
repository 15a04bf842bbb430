import type { Answers } from '@mail-protocol/core';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { interviewOf, strange } from '../test/interviewOf.ts';
import { warned } from '../test/warned.ts';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

describe('invalid answers', () => {
  test('are left out with MP-101 and MP-102, and the valid ones stay', () => {
    const onInvalidAnswers = vi.fn();
    const { now } = interviewOf({
      defaultAnswers: strange({ devices: 'one', pets: 'cat', offline: 'daily' }),
      onInvalidAnswers,
    });
    expect(now.answers).toEqual({ devices: 'one' });
    expect(onInvalidAnswers).toHaveBeenCalledExactlyOnceWith([
      { code: 'MP-101', detail: 'pets' },
      { code: 'MP-102', detail: 'offline: daily' },
    ]);
    expect(warned()).toEqual(['MP-101', 'MP-102']);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('docs/errors/MP-101.md');
  });

  test.each([['a text'], [7], [null], [['devices']]])('%j for answers means that nothing is answered', (answers) => {
    expect(interviewOf({ defaultAnswers: answers as Answers }).now.answers).toEqual({});
  });

  test('facts are checked as well', () => {
    const onInvalidAnswers = vi.fn();
    const { now } = interviewOf({ facts: strange({ devices: 'watch', offline: 'often' }), onInvalidAnswers });
    expect(now.known).toEqual({ offline: 'often' });
    expect(onInvalidAnswers).toHaveBeenCalledExactlyOnceWith([{ code: 'MP-102', detail: 'devices: watch' }]);
  });

  test.each([false, true])('each set is reported once, StrictMode %s', (strict) => {
    const onInvalidAnswers = vi.fn();
    const view = interviewOf({ answers: strange({ cars: 'two' }), onInvalidAnswers }, strict);
    view.rerender({ answers: strange({ cars: 'two' }), onInvalidAnswers });
    expect(onInvalidAnswers).toHaveBeenCalledOnce();
    view.rerender({ answers: strange({ boats: 'two' }), onInvalidAnswers });
    expect(onInvalidAnswers).toHaveBeenCalledTimes(2);
    expect(onInvalidAnswers).toHaveBeenLastCalledWith([{ code: 'MP-101', detail: 'boats' }]);
  });

  test('new answers do not report faulty facts again', () => {
    const onInvalidAnswers = vi.fn();
    const view = interviewOf({ facts: strange({ trees: 'oak' }), onInvalidAnswers });
    act(() => view.now.answer('devices', 'one'));
    expect(onInvalidAnswers).toHaveBeenCalledOnce();
  });

  test('a host that stores the report in its state, with facts written in the markup, does not re-render for ever', () => {
    const view = renderHook(() => {
      const [dropped, setDropped] = useState<readonly unknown[]>([]);
      useProtocolRecommendation({ facts: strange({ birds: 'owl' }), onInvalidAnswers: setDropped });
      return dropped;
    });
    expect(view.result.current).toEqual([{ code: 'MP-101', detail: 'birds' }]);
  });

  test('answering drops an invalid answer for good', () => {
    const onAnswersChange = vi.fn();
    const view = interviewOf({ answers: strange({ fish: 'carp', offline: 'often' }), onAnswersChange });
    act(() => view.now.answer('devices', 'one'));
    expect(onAnswersChange).toHaveBeenLastCalledWith({ offline: 'often', devices: 'one' });
  });

  test.each([
    ['devices', 'tablet', 'MP-102'],
    ['weather', 'fine', 'MP-101'],
    ['__proto__', 'one', 'MP-101'],
    ['sharedMailbox', undefined, 'MP-102'],
    ['weekday', undefined, 'MP-101'],
    ['season', 'unsure', 'MP-101'],
  ])('answer(%j, %j) changes nothing and warns with %s', (question, token, code) => {
    const onAnswersChange = vi.fn();
    const onEvent = vi.fn();
    const view = interviewOf({ defaultAnswers: { devices: 'one' }, onAnswersChange, onEvent });
    onEvent.mockReset();
    act(() => view.now.answer(question as 'devices', token as 'one'));
    expect(view.now.answers).toEqual({ devices: 'one' });
    expect(onAnswersChange).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
    expect(warned()).toEqual([code]);
  });

  test('there are no warnings in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    try {
      const onInvalidAnswers = vi.fn();
      interviewOf({ defaultAnswers: strange({ moons: 'two' }), onInvalidAnswers });
      expect(onInvalidAnswers).toHaveBeenCalledOnce();
      expect(warned()).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

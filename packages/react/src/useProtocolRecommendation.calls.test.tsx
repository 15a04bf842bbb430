import { type Answers, recommend } from '@mail-protocol/core';
import { act, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useProtocolRecommendation } from './useProtocolRecommendation.ts';

vi.mock('@mail-protocol/core', { spy: true });

beforeEach(() => {
  vi.mocked(recommend).mockClear();
});

const useOwnAnswers = () => useProtocolRecommendation();

function useHostAnswers() {
  const [answers, setAnswers] = useState<Answers>({});
  return useProtocolRecommendation({ answers, onAnswersChange: setAnswers });
}

// Without the cache, three of four renders after an answer would compute the same advice again.
test.each([
  ['the component holds', useOwnAnswers, false],
  ['the component holds, in StrictMode', useOwnAnswers, true],
  ['the host holds', useHostAnswers, false],
  ['the host holds, in StrictMode', useHostAnswers, true],
])('an answer that %s runs `recommend` once', (_, useInterview, strict) => {
  const { result } = renderHook(useInterview, { reactStrictMode: strict });
  vi.mocked(recommend).mockClear();
  act(() => result.current.answer('devices', 'in-step'));
  expect(result.current.recommendation.protocol).toBe('imap');
  expect(recommend).toHaveBeenCalledOnce();
});

test('a render with the same answers does not call `recommend`', () => {
  const { rerender } = renderHook(() => useProtocolRecommendation({ facts: { devices: 'one' }, offered: ['imap'] }));
  vi.mocked(recommend).mockClear();
  rerender();
  expect(recommend).not.toHaveBeenCalled();
});

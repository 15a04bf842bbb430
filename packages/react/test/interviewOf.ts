import type { Answers } from '@mail-protocol/core';
import { renderHook } from '@testing-library/react';
import { type ProtocolRecommendationOptions, useProtocolRecommendation } from '../src/useProtocolRecommendation.ts';

/** Renders the hook alone. `now` is its latest result. */
export function interviewOf(options?: ProtocolRecommendationOptions, strict = false) {
  const view = renderHook((props: ProtocolRecommendationOptions | undefined) => useProtocolRecommendation(props), {
    initialProps: options,
    reactStrictMode: strict,
  });
  return {
    ...view,
    get now() {
      return view.result.current;
    },
  };
}

/** An answer that the types forbid: from a link, a store or an older version. */
export const strange = (answers: Record<string, unknown>): Answers => answers as Answers;

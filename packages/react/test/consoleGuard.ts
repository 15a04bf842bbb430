import { afterEach, beforeEach, expect, vi } from 'vitest';

/*
 * For every test of a component under jsdom: an error in the console fails it. Errors are React's complaints: an update
 * outside of `act`, a missing key, a change during a render. Warnings are kept for `warned`. It stands before `setUp.ts`
 * in the configuration: what was rendered is gone when this looks, whatever it finds.
 */

beforeEach(() => {
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level)
      .mockReset()
      .mockImplementation(() => {});
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
});

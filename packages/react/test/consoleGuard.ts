import { afterEach, beforeEach, expect, vi } from 'vitest';

/*
 * Fails any component test under jsdom that logs a console error. Errors are complaints by React: an update
 * outside of `act`, a missing key, a change during a render. Warnings are collected for `warned`. In the configuration
 * it comes before `setUp.ts`, so that rendered content is cleaned up before this check, whatever it finds.
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

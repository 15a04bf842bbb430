import { vi } from 'vitest';

/** What was warned of since the test began, by code. `consoleGuard.ts` listens. */
export function warned(): string[] {
  return vi.mocked(console.warn).mock.calls.map(([said]) => String(said).match(/MP-\d+/)?.[0] ?? String(said));
}

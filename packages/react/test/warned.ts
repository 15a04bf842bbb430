import { vi } from 'vitest';

/** The codes of the warnings since the test began. `consoleGuard.ts` collects them. */
export function warned(): string[] {
  return vi.mocked(console.warn).mock.calls.map(([said]) => String(said).match(/MP-\d+/)?.[0] ?? String(said));
}

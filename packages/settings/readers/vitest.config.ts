import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** What `npx pnpm --filter settings readers` runs: mail programs, which take a while to start and are not on every machine. */
export default defineConfig({
  resolve: { conditions: ['@mail-protocol/source', ...defaultServerConditions] },
  ssr: { resolve: { conditions: ['@mail-protocol/source', ...defaultServerConditions] } },
  test: {
    name: 'readers',
    environment: 'node',
    include: ['readers/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the packages, then the examples with them, before the tests of the examples. */
export default function buildExamples(): void {
  const { error, status, stdout, stderr } = spawnSync(
    'npx',
    ['pnpm', '--filter', '{./examples/*}...', 'run', 'build'],
    {
      cwd: join(import.meta.dirname, '..'),
      encoding: 'utf8',
      // With Vitest's own value, React would choose its development build.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`The examples could not be built.\n${stdout}${stderr}`);
}

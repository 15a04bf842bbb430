import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Before the tests of the examples: builds the packages, then the examples on them, as a host would. */
export default function buildExamples(): void {
  const { error, status, stdout, stderr } = spawnSync(
    'npx',
    ['pnpm', '--filter', '{./examples/*}...', 'run', 'build'],
    {
      cwd: join(import.meta.dirname, '..'),
      encoding: 'utf8',
      // Vitest's own would make React choose its development build.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`The examples could not be built.\n${stdout}${stderr}`);
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds and packs the packages, once before all tests of the consumers. */
export default function pack(): void {
  const { error, status, stdout, stderr } = spawnSync('npx', ['pnpm', 'run', 'pack-all'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    // With Vitest's own value, these would be development builds.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`The packages could not be packed.\n${stdout}${stderr}`);
}

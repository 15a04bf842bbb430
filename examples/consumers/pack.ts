import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Before the tests of the consumers: builds and packs the packages, once for all of them. */
export default function pack(): void {
  const { error, status, stdout, stderr } = spawnSync('npx', ['pnpm', 'run', 'pack-all'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    // Vitest's own would make the packages development builds.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`The packages could not be packed.\n${stdout}${stderr}`);
}

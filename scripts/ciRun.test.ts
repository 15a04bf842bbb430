import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ci-run-'));
const stub = (name: string, script: string) =>
  writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${script}`, { mode: 0o755 });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs .ci/run with stubs for its commands, and returns the lines it prints and its exit status. */
function gates(answers: { check?: string; test: string; others: string }): { lines: string[]; status: number | null } {
  stub('dpkg-query', 'echo install ok installed');
  stub(
    'npx',
    `case "$*" in *check*) ${answers.check ?? 'true'};; *all:*) ${answers.others};; *test*) ${answers.test};; esac`,
  );
  const { stdout, status } = spawnSync('bash', [join(import.meta.dirname, '../.ci/run')], {
    encoding: 'utf8',
    env: { ...process.env, FIREFOX_PATH: process.execPath, PATH: `${folder}${delimiter}${process.env['PATH']}` },
  });
  return { lines: stdout.trim().split('\n'), status };
}

test.runIf(process.platform === 'linux').each([
  ['both pass', 'echo 3 passed, 0 failed', 'echo 4 passed, 0 failed', '7 passed, 0 failed', 0],
  [
    'skipped tests',
    'echo 3 passed, 0 failed, 1 skipped',
    'echo 4 passed, 0 failed, 2 skipped',
    '7 passed, 0 failed, 3 skipped',
    0,
  ],
  [
    'names of tests that are no text',
    "printf 'a\\000b\\n'; echo 3 passed, 0 failed",
    'echo 4 passed, 0 failed',
    '7 passed, 0 failed',
    0,
  ],
  ['the first fails', 'echo 3 passed, 2 failed; exit 1', 'echo 4 passed, 0 failed', '7 passed, 2 failed', 1],
  ['the second fails', 'echo 3 passed, 0 failed', 'echo 4 passed, 1 failed; exit 1', '7 passed, 1 failed', 1],
  ['a run that breaks off', 'exit 3', 'echo 4 passed, 0 failed', '4 passed, 1 failed', 1],
  [
    'a run that fails after its tests',
    'echo 3 passed, 0 failed',
    'echo 4 passed, 0 failed; exit 1',
    '7 passed, 1 failed',
    1,
  ],
])('the last line sums both runs up: %s', (_, first, others, last, code) => {
  const { lines, status } = gates({ test: first, others });
  expect(lines.at(-1)).toBe(last);
  expect(status).toBe(code);
});

test.runIf(process.platform === 'linux')('without the checks no test is run', () => {
  const { lines, status } = gates({
    check: 'exit 1',
    test: 'echo 3 passed, 0 failed',
    others: 'echo 4 passed, 0 failed',
  });
  expect(lines).toEqual(['']);
  expect(status).not.toBe(0);
});

import { spawnSync } from 'node:child_process';
import { answersFromMailbox, serializeAnswers } from '@mail-protocol/core';
import { describe, expect, test } from 'vitest';
import { snippet, snippets } from './snippet.ts';

/*
 * Runs the Python of the pages in docs/hosts. Its facts must be the same as those of `answersFromMailbox`.
 */

/** Runs code. Throws if Python prints an error or a warning. */
function python(code: string): string {
  const { stdout, stderr } = spawnSync('python3', ['-W', 'error', '-'], { input: code, encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return stdout.trim();
}

const installed = !spawnSync('python3', ['--version']).error;
if (!installed) console.warn('Python is not installed (Debian: python3), so the snippets in Python were not run.');

describe.skipIf(!installed)('Python', () => {
  const facts = snippet('cyberpanel', 'python', 'DiskUsage');
  const of = (usage: string) =>
    python(`
from types import SimpleNamespace
mailbox = SimpleNamespace(DiskUsage=${JSON.stringify(usage)})
${facts}
print(facts)`);

  test('cyberpanel has one block of Python, and the tests run it', () => {
    expect(snippets('cyberpanel', 'python')).toEqual([facts]);
  });

  test.each([
    ['0', 0],
    ['0MB', 0],
    ['12.5MB', 12.5],
    ['2047.99', 2047.99],
    ['2048', 2048],
    ['2048MB', 2048],
    ['10240.5MB', 10240.5],
    [' 3000 MB\n', 3000],
    ['', null],
    ['MB', null],
    ['None', null],
    ['1.2.3MB', null],
    ['3000GB', null],
    ['nan', null],
    ['-3000', null],
  ])('cyberpanel: a usage of “%s” gives the same facts as the core', (usage, megabytes) => {
    const { answers } = answersFromMailbox(megabytes === null ? {} : { usedBytes: megabytes * 2 ** 20 });
    expect(of(usage)).toBe(serializeAnswers(answers));
  });
});

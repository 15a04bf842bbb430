import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const most = 300;

/** Data is looked up, not read: what is generated, and the list of the host pages that are tried. */
const data = [
  /^packages\/core\/src\/(locales\/|messageArguments\.ts$)/,
  /^packages\/react\/src\/locales\//,
  /^examples\/panel\/hostPages\.ts$/,
];

const filesOf = (...patterns: string[]): string[] =>
  spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .stdout.split('\n')
    .filter((file) => file !== '' && !data.some((folder) => folder.test(file)));

test('a file is read in one sitting: it has at most 300 lines', () => {
  const files = filesOf('*.ts', '*.tsx', '*.js', '*.css');
  expect(files.length).toBeGreaterThan(500);
  const lengths = files.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > most)).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../.github/workflows');

// `npx pnpm check` runs actionlint, which does not ask for this.
test.each(globSync('*.yml', { cwd: folder }))(
  '%s pins every action to a commit, with the version beside it',
  (file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const actions = lines.filter((line) => /\buses: (?!\.\/)/.test(line));
    expect(actions.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  },
);

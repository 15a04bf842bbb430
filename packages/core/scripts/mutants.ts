import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/**
 * Breaks the code in one small way after another and counts how often no test notices.
 *
 *     npx pnpm --filter core mutants                  core
 *     npx pnpm --filter core mutants settings
 *     npx pnpm --filter core mutants react            the hook and the components, in jsdom
 *     npx pnpm --filter core mutants core src/plan.ts of one file alone, from scratch
 */

type Options = ConstructorParameters<typeof Stryker>[0];

interface Part {
  readonly mutate: string[];
  readonly thresholds?: Options['thresholds'];
}

const parts: Readonly<Record<string, Part>> = {
  core: {
    // Without what has no code in it: languages, and tables of words. What a sentence says is read, not calculated.
    mutate: [
      'packages/core/src/*.ts',
      '!packages/core/src/{*.test,comparison,programs,program{Labels,Sources},providers,provider{Domains,Protocols,Sources}}.ts',
    ],
    thresholds: { break: 95 },
  },
  settings: {
    mutate: ['packages/settings/src/*.ts', '!packages/settings/src/*.test.ts'],
    thresholds: { break: 95 },
  },
  react: {
    mutate: ['packages/react/src/*.{ts,tsx}', '!packages/react/src/*.{test,stories}.{ts,tsx}'],
  },
};

const [name = 'core', ...files] = process.argv.slice(2);
const part = parts[name];
if (!part) throw new Error(`There are mutants of ${Object.keys(parts).join(', ')}, not of ${name}.`);

// The tests of a part alone judge it: `mutants.vitest.ts` reads this.
process.env['MUTANTS_OF'] = name;
// The tests of react reach core's files, so the copy that is changed is one of the workspace.
process.chdir(join(import.meta.dirname, '../../..'));

await new Stryker({
  ...part,
  ...(files.length > 0 ? { mutate: files.map((file) => `packages/${name}/${file}`) } : {}),
  testRunner: 'vitest',
  // By its path, since the root of the workspace does not depend on it.
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: 'packages/core/scripts/mutants.vitest.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // No test that runs here reads them, and copies take time.
  ignorePatterns: ['.ci', '.storybook', '.vitest', 'dist', 'docs/pictures', 'examples', 'storybook-static'],
  // With a tsconfig.json Stryker would call an API that TypeScript 7 does not have.
  tsconfigFile: 'none.json',
  // A busy machine is no loop without end.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  // Results of code and tests that have not changed are kept from the last run. Stryker sees neither what changes in
  // `test/` nor that a new test reaches what is made while a module loads, so a file that is named is tried again.
  incremental: true,
  force: files.length > 0,
  incrementalFile: `reports/mutants/${name}.json`,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: `reports/mutants/${name}.html` },
}).runMutationTest();

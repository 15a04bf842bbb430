import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/**
 * Mutation test: makes one small change in the code at a time, and counts how often no test fails.
 *
 *     npx pnpm --filter core mutants                  core
 *     npx pnpm --filter core mutants settings
 *     npx pnpm --filter core mutants react            the hook and the components, in jsdom
 *     npx pnpm --filter core mutants core src/plan.ts one file, without stored results
 */

type Options = ConstructorParameters<typeof Stryker>[0];

interface Part {
  readonly mutate: string[];
  readonly thresholds?: Options['thresholds'];
}

const parts: Readonly<Record<string, Part>> = {
  core: {
    // Leaves out files without logic: languages, and tables of texts.
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
if (!part) throw new Error(`Unknown part ${name}. The parts are ${Object.keys(parts).join(', ')}.`);

// `mutants.vitest.ts` reads this, and runs only the tests of this part.
process.env['MUTANTS_OF'] = name;
// The tests of react import core's files, so Stryker has to copy the whole workspace.
process.chdir(join(import.meta.dirname, '../../..'));

await new Stryker({
  ...part,
  ...(files.length > 0 ? { mutate: files.map((file) => `packages/${name}/${file}`) } : {}),
  testRunner: 'vitest',
  // By path, because the root of the workspace does not depend on it.
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: 'packages/core/scripts/mutants.vitest.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // No test in this run reads these folders, and copying takes time.
  ignorePatterns: ['.ci', '.storybook', '.vitest', 'dist', 'docs/pictures', 'examples', 'storybook-static'],
  // With a tsconfig.json, Stryker would call an API that TypeScript 7 does not have.
  tsconfigFile: 'none.json',
  // Long enough that a busy machine does not count as an endless loop.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  // Stryker reuses results of unchanged code and tests. It does not notice changes in `test/`, or new tests of code
  // that runs when a module loads. So a file that you name is always tested again.
  incremental: true,
  force: files.length > 0,
  incrementalFile: `reports/mutants/${name}.json`,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: `reports/mutants/${name}.html` },
}).runMutationTest();

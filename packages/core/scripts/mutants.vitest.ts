import { basename } from 'node:path';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * These tests try all combinations of answers. They run last, because the first failing test ends the run of a mutant.
 */
const slow =
  /\/(summarize|interview|planRules(\.moving)?|planSteps(\.where)?|risks|recommend(\.(unsure|strength))?|\w+\.everyAnswers)\.test\.ts$/;

/** Files that the tests of `stepRow` and `planSteps` cover. They have no test file of their own name. */
const stepTable = /\/((imap|pop3|program)Steps|stepRow)\.ts$/;

class LikelyToFailFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const broken = (this.ctx.config.related ?? []).flatMap((file) =>
      stepTable.test(file) ? ['stepRow', 'planSteps'] : [basename(file).split('.')[0]],
    );
    const rank = ({ moduleId }: TestSpecification): number => {
      const own = broken.includes(basename(moduleId).split('.')[0]);
      return (own ? 0 : 2) + (slow.test(moduleId) ? 1 : 0);
    };
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}

/** The tests that `mutants.ts` runs: those of the changed part, without a browser. */
export default defineConfig({
  resolve: { conditions: ['@mail-protocol/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@mail-protocol/source', ...defaultServerConditions] } },
  test: {
    sequence: { sequencer: LikelyToFailFirst },
    // The first run of all tests must also pass on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/src/*.test.ts'],
          // Tests with huge input find no more mutants than single cases, and tests of sentences cover no mutated code.
          exclude: ['**/{answers.megabyte,hostile,readingLevel,facts}.test.ts'],
          env: { MUTANTS: 'true' },
        },
      },
      {
        extends: true,
        test: {
          name: 'settings',
          environment: 'node',
          include: ['packages/settings/src/*.test.ts'],
          env: { FUZZ_TIMES: '0.1' },
        },
      },
      {
        extends: true,
        test: {
          name: 'react',
          environment: 'jsdom',
          include: ['packages/react/src/*.test.tsx'],
          exclude: ['**/*.browser.test.tsx', '**/*.ssr.test.tsx', '**/hostile.test.tsx'],
          setupFiles: ['packages/react/test/consoleGuard.ts', 'packages/react/test/setUp.ts'],
          env: { REACT_VERSION: '19.3' },
        },
      },
    ].filter(({ test: { name } }) => name === process.env['MUTANTS_OF']),
  },
});

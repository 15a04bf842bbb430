import { basename } from 'node:path';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These go through all combinations of answers, and come last: the first failing test ends the trial of a mutant. */
const slow =
  /\/(summarize|interview|planRules(\.moving)?|planSteps(\.where)?|risks|recommend(\.(unsure|strength))?|\w+\.everyAnswers)\.test\.ts$/;

/** What the tests of `stepRow` and `planSteps` judge: it has none that bear its own name. */
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

/** What `mutants.ts` runs: the tests of the part that it changes, without a browser. */
export default defineConfig({
  resolve: { conditions: ['@mail-protocol/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@mail-protocol/source', ...defaultServerConditions] } },
  test: {
    sequence: { sequencer: LikelyToFailFirst },
    // The trial of all tests must pass on a busy machine, too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/src/*.test.ts'],
          // Megabytes and millions find nothing that single cases don't, and of sentences no code is mutated.
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

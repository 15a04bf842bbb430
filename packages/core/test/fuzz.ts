/**
 * The environment variables that the test runner passes on, also in a browser. Vite replaces exactly this expression.
 */
const env = (import.meta as ImportMeta & { readonly env: Readonly<Record<string, string | undefined>> }).env;

/**
 * Options of tests with random input. The seed is fixed, so that a failure can be repeated. `FUZZ_SEED` sets another
 * seed, `FUZZ_TIMES` multiplies the number of cases:
 *
 *     FUZZ_SEED=$RANDOM FUZZ_TIMES=10 npx vitest run hostile random
 */
export const fuzz: { readonly seed: number; readonly times: number } = {
  seed: Number(env['FUZZ_SEED'] || 19_390_905),
  times: Number(env['FUZZ_TIMES'] || 1),
};

/** The same options for fast-check, which prints the seed and the smallest failing case. */
export const property: { readonly seed: number; readonly numRuns: number } = {
  seed: fuzz.seed,
  numRuns: 200 * fuzz.times,
};

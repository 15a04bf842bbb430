/** What the test runner hands on of the environment, in a browser as well. Vite puts it in the place of these very words. */
const env = (import.meta as ImportMeta & { readonly env: Readonly<Record<string, string | undefined>> }).env;

/**
 * How far tests with random input go. The seed is fixed, so that every run tries the same cases and a failure can be
 * looked at again. `FUZZ_SEED` names another one, `FUZZ_TIMES` multiplies the number of cases:
 *
 *     FUZZ_SEED=$RANDOM FUZZ_TIMES=10 npx vitest run hostile random
 */
export const fuzz: { readonly seed: number; readonly times: number } = {
  seed: Number(env['FUZZ_SEED'] || 19_390_905),
  times: Number(env['FUZZ_TIMES'] || 1),
};

/** The same for a property of fast-check, which prints the seed and the smallest case that fails. */
export const property: { readonly seed: number; readonly numRuns: number } = {
  seed: fuzz.seed,
  numRuns: 200 * fuzz.times,
};

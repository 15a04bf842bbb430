/**
 * How far tests with random input go. The seed is fixed, so that every run tries the same cases and a failure can be
 * looked at again. `FUZZ_SEED` names another one, `FUZZ_TIMES` multiplies the number of cases:
 *
 *     FUZZ_SEED=$RANDOM FUZZ_TIMES=10 npx vitest run --project node hostile
 */
export const fuzz: { readonly seed: number; readonly times: number } = {
  seed: Number(process.env['FUZZ_SEED'] || 19_390_905),
  times: Number(process.env['FUZZ_TIMES'] || 1),
};

/** The same for a property of fast-check, which prints the seed and the smallest case that fails. */
export const property: { readonly seed: number; readonly numRuns: number } = {
  seed: fuzz.seed,
  numRuns: 200 * fuzz.times,
};

/**
 * Options of tests with random input. The seed is fixed, so that a failure can be repeated. `FUZZ_SEED` sets another
 * seed, `FUZZ_TIMES` multiplies the number of cases.
 */
export const property: { readonly seed: number; readonly numRuns: number } = {
  seed: Number(process.env['FUZZ_SEED'] || 8_314),
  numRuns: 200 * Number(process.env['FUZZ_TIMES'] || 1),
};

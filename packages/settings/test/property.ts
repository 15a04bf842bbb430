/**
 * How far tests with random input go: the seed is fixed, so that a failure can be looked at again. `FUZZ_SEED` names
 * another one, `FUZZ_TIMES` multiplies the number of cases.
 */
export const property: { readonly seed: number; readonly numRuns: number } = {
  seed: Number(process.env['FUZZ_SEED'] || 8_314),
  numRuns: 200 * Number(process.env['FUZZ_TIMES'] || 1),
};

/** The functions that make files and codes for mail programs. */
export type SetupMakers = typeof import('./setupMakers.ts');

/**
 * Loads them on request, so that a page on which nobody asks does not pay for them. Rejects if they can't be loaded.
 */
export const loadMakers = (): Promise<SetupMakers> => import('./setupMakers.ts');

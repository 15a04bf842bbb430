/** What makes files and codes for mail programs. */
export type SetupMakers = typeof import('./setupMakers.ts');

/** Loads them, so that a page on which nobody asks pays nothing. Rejects where they can't be loaded. */
export const loadMakers = (): Promise<SetupMakers> => import('./setupMakers.ts');

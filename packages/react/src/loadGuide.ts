/** The set-up guide with its words. */
export type Guide = typeof import('./guide.ts');

/** Loads it, so that a page on which nobody chooses pays nothing. Rejects where it can't be loaded. */
export const loadGuide = (): Promise<Guide> => import('./guide.ts');

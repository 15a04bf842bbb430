/** The guide with its words. */
export type Guide = typeof import('./guide.ts');

/** Imports the guide. Rejects where it can't be loaded. */
export const importGuide = (): Promise<Guide> => import('./guide.ts');

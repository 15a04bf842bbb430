/** The guide with its texts. */
export type Guide = typeof import('./guide.ts');

/** Imports the guide. Rejects if it can't be loaded. */
export const importGuide = (): Promise<Guide> => import('./guide.ts');

/** The guide with its words. */
export type Guide = typeof import('./guide.ts');

/** Loads the guide, so that a page with a chooser alone does not pay for it. Rejects where it can't be loaded. */
export const loadGuide = (): Promise<Guide> => import('./guide.ts');

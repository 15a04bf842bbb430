/** The set-up guide, with English words for keys that the page does not have. */
export type Guide = Pick<typeof import('./GuideSteps.tsx'), 'GuideSteps'> & Partial<typeof import('./guide.ts')>;

/**
 * Loads the guide with English words only when needed, so that other pages do not pay for it. Rejects if it can't be
 * loaded.
 */
export const loadGuide = (): Promise<Guide> => import('./guide.ts');

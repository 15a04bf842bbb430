/** The set-up guide, with its words in English where the page brings none. */
export type Guide = Pick<typeof import('./GuideSteps.tsx'), 'GuideSteps'> & Partial<typeof import('./guide.ts')>;

/** Loads it with English words, so that a page on which nobody chooses pays nothing. Rejects where it can't be loaded. */
export const loadGuide = (): Promise<Guide> => import('./guide.ts');

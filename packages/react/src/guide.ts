/** What the last stage of a chooser needs of the set-up guide. Loaded by `loadGuide`. */
export { englishGuide as english } from '@mail-protocol/core/locales/en.guide';
export { GuideSteps } from './GuideSteps.tsx';

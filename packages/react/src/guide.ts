/** The exports of the set-up guide that the last stage of a chooser needs. Loaded by `loadGuide`. */
export { englishGuide as english } from '@mail-protocol/core/locales/en.guide';
export { GuideSteps } from './GuideSteps.tsx';

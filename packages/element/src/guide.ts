/** The guide with its words: what `<mail-protocol-setup>` shows, and the last stage of a chooser. */
export { englishGuide as english } from '@mail-protocol/core/locales/en.guide';
export { GuideSteps } from '@mail-protocol/react/source/GuideSteps.tsx';
export { SetupGuide } from '@mail-protocol/react/source/SetupGuide.tsx';

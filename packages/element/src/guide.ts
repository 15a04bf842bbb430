/** The guide with its words: what `<mail-protocol-setup>` shows, and what it loads when there is one on the page. */
export { englishGuide as english } from '@mail-protocol/core';
export { SetupGuide } from '@mail-protocol/react/source/SetupGuide.tsx';

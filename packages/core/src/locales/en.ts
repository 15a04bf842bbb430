// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import { noteWhole } from '../fallback.ts';
import type { Messages } from '../messages.ts';
import { englishChooser } from './en.chooser.ts';
import { englishGuide } from './en.guide.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: Messages = /* @__PURE__ */ noteWhole(
  /* @__PURE__ */ Object.assign({}, englishChooser, englishGuide) as Messages,
);

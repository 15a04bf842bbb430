// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import { englishGuide } from './en.guide.ts';
import { englishTable } from './en.table.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: Messages = /* @__PURE__ */ Object.assign({}, englishTable, englishGuide) as Messages;

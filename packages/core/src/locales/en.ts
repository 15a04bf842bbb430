// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import { english as whole } from './en.guide.ts';

/** English, the default language. Short sentences, plain words, and the meaning beside each term. */
export const english: Messages = whole;

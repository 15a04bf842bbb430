// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ur.json' with { type: 'json' };

/** Urdu, whole: what it lacked when it was built, or what was older than its English text, is in English. */
export const urdu: Messages = { ...words };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ko.json' with { type: 'json' };
import labels from './ko.labels.json' with { type: 'json' };

/** Korean, whole: what it lacked when it was built, or what was older than its English text, is in English. */
export const korean: Messages = { ...words, ...labels };

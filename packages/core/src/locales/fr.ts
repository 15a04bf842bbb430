// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './fr.json' with { type: 'json' };
import labels from './fr.labels.json' with { type: 'json' };

/** French, whole: what it lacked when it was built, or what was older than its English text, is in English. */
export const french: Messages = { ...words, ...labels };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './tr.json' with { type: 'json' };
import labels from './tr.labels.json' with { type: 'json' };

/**
 * Turkish, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const turkish: Messages = { ...words, ...labels };

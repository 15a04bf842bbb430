// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './sv.json' with { type: 'json' };
import labels from './sv.labels.json' with { type: 'json' };

/**
 * Swedish, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const swedish: Messages = { ...words, ...labels };

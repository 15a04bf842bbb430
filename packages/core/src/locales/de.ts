// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './de.json' with { type: 'json' };
import labels from './de.labels.json' with { type: 'json' };

/**
 * German, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const german: Messages = { ...words, ...labels };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './es.json' with { type: 'json' };
import labels from './es.labels.json' with { type: 'json' };

/**
 * Spanish, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const spanish: Messages = { ...words, ...labels };

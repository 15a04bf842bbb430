// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ca.json' with { type: 'json' };
import labels from './ca.labels.json' with { type: 'json' };

/**
 * Catalan, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const catalan: Messages = { ...words, ...labels };

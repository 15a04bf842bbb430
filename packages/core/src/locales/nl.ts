// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './nl.json' with { type: 'json' };
import labels from './nl.labels.json' with { type: 'json' };

/**
 * Dutch, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const dutch: Messages = { ...words, ...labels };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './uk.json' with { type: 'json' };
import labels from './uk.labels.json' with { type: 'json' };

/**
 * Ukrainian, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const ukrainian: Messages = { ...words, ...labels };

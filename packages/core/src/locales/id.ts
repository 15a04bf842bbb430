// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './id.json' with { type: 'json' };
import labels from './id.labels.json' with { type: 'json' };

/**
 * Indonesian, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const indonesian: Messages = { ...words, ...labels };

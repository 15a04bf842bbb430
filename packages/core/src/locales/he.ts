// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './he.json' with { type: 'json' };
import labels from './he.labels.json' with { type: 'json' };

/**
 * Hebrew, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const hebrew: Messages = { ...words, ...labels };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './bg.json' with { type: 'json' };
import labels from './bg.labels.json' with { type: 'json' };

/**
 * Bulgarian, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const bulgarian: Messages = { ...words, ...labels };

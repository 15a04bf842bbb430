// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './sk.json' with { type: 'json' };
import labels from './sk.labels.json' with { type: 'json' };

/**
 * Slovak, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const slovak: Messages = { ...words, ...labels };

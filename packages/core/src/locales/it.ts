// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './it.json' with { type: 'json' };
import labels from './it.labels.json' with { type: 'json' };

/**
 * Italian, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const italian: Messages = { ...words, ...labels };

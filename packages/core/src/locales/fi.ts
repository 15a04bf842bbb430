// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './fi.json' with { type: 'json' };
import labels from './fi.labels.json' with { type: 'json' };

/**
 * Finnish, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const finnish: Messages = { ...words, ...labels };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ja.json' with { type: 'json' };
import labels from './ja.labels.json' with { type: 'json' };

/**
 * Japanese, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const japanese: Messages = { ...words, ...labels };

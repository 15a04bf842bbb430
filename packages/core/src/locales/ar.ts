// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ar.json' with { type: 'json' };
import labels from './ar.labels.json' with { type: 'json' };

/**
 * Arabic, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const arabic: Messages = { ...words, ...labels };

// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Messages } from '../messages.ts';
import words from './ur.json' with { type: 'json' };

/**
 * Urdu, complete: missing texts, and dangerous texts that are
 * older than their English text, are in English.
 */
export const urdu: Messages = { ...words };
